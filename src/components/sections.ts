import { paths } from '../lib/address.ts';

/** Sections of the masthead, in its order. */
export const SECTION_PATHS = {
  scoreboards: paths.plan('13'),
  stories: paths.stories,
  findings: paths.findings,
  indicators: paths.indicators,
  projects: paths.projects,
  timeline: paths.timeline,
  sources: paths.sources,
} as const;

export type Section = keyof typeof SECTION_PATHS;
