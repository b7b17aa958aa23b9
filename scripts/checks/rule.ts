import type { Problem } from '../../src/model/build-error.ts';
import type { SourceTree } from './source/read-source-tree.ts';
import type { Site } from './site/read-site.ts';

/** One rule over `input`: it reports, the runner decides. */
export interface Rule<Input> {
  /** Name of its file. */
  name: string;
  run: (input: Input) => Problem[] | Promise<Problem[]>;
}

/** A rule over the code and the documents of the project. */
export type SourceRule = Rule<SourceTree>;

/** A rule over the built site. */
export type SiteRule = Rule<Site>;
