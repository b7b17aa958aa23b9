import { formatDate, formatPeriod, lastYear } from '../../i18n/format-period.ts';
import { text } from '../../i18n/keys.ts';
import { paths } from '../../lib/address.ts';
import type { Dataset, DatasetFigure, Milestone, Passage, Project, Source } from '../../model/schema/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';
import { addresses } from '../addresses.ts';
import { fillTitle } from '../fill-title.ts';
import { segmentAt, type Where } from '../where.ts';

/** An event or a promise with a date, as the page shows it. */
export interface TimelineEvent {
  id: string;
  /** ISO date that it is sorted by: of a promise the end of its period. */
  date: string;
  when: string;
  kind: 'actual' | 'target';
  /** What sort of thing it is, in words. */
  type: string;
  title: string;
  /** Page of the project, where the event belongs to one. */
  project: Where | null;
  sources: Where[];
}

/** What the layout looks things up in. */
export interface EventLookups {
  dataset: Dataset;
  sourceById: ReadonlyMap<string, Source>;
  figureById: ReadonlyMap<string, DatasetFigure>;
  projectById: ReadonlyMap<string, Project>;
}

/** Milestones and dated projects in the order of their dates. */
export function layoutEvents(
  language: Language,
  milestones: readonly Milestone[],
  projects: readonly Project[],
  lookups: EventLookups,
): TimelineEvent[] {
  const lastReport = Math.max(...lookups.dataset.sources.map(({ published }) => lastYear(published)));
  const events = [
    ...milestones.map((milestone) => layoutMilestone(language, milestone, lastReport, lookups)),
    ...projects.flatMap((project) => layoutProject(language, project, lastReport, lookups)),
  ];
  return events.sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
}

function layoutMilestone(language: Language, milestone: Milestone, lastReport: number, lookups: EventLookups): TimelineEvent {
  const { id, date, precision, type, sources } = milestone;
  const project = milestone.project === null ? undefined : lookups.projectById.get(milestone.project);
  return {
    id,
    date: date.split('/')[0] ?? date,
    when: formatDate(language, date, precision),
    kind: lastYear(date) > lastReport ? 'target' : 'actual',
    type: text(language, `milestone.${type}`),
    title: fillTitle(language, milestone, lookups.figureById),
    project: project === undefined ? null : projectLink(language, project),
    sources: uniqueSources(language, sources, lookups),
  };
}

/** A project with years stands at the end of them: that is when it falls due. */
function layoutProject(language: Language, project: Project, lastReport: number, lookups: EventLookups): TimelineEvent[] {
  if (project.period === null) return [];
  const end = project.period.split('/')[1] ?? project.period;
  return [
    {
      id: `project-${project.id}`,
      date: end,
      when: formatPeriod(language, project.period),
      kind: lastYear(end) > lastReport || project.status === 'planned' ? 'target' : 'actual',
      type: text(language, `status.${project.status}`),
      title: '',
      project: projectLink(language, project),
      sources: uniqueSources(language, project.sources, lookups),
    },
  ];
}

function projectLink(language: Language, project: Project): Where {
  return { href: addresses.page(language, paths.project(project.id)), label: project.name[language] };
}

/** One link for each source, to the first passage in it. */
function uniqueSources(language: Language, passages: readonly Passage[], { dataset, sourceById }: EventLookups): Where[] {
  const first = passages.filter(({ source }, index) => passages.findIndex((other) => other.source === source) === index);
  return first.map((passage) => ({
    href: addresses.page(language, paths.source(passage.source, segmentAt(dataset.segments, passage)?.id)),
    label: sourceById.get(passage.source)?.short[language] ?? passage.source,
  }));
}
