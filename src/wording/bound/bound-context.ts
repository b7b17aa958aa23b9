import type { Assessment } from '../../derive/types.ts';
import type { DatasetFigure, PlanRow } from '../../model/schema/dataset.ts';

/** Sets that can be counted. */
export const COUNT_SETS = [
  'assessments',
  'rows',
  'findings',
  'silences',
  'projects',
  'milestones',
  'figures',
  'exclusions',
  'indicators',
  'sources',
] as const;
export type CountSet = (typeof COUNT_SETS)[number];

/** One thing of a set, as the filters of a count see it: `{ table: ['1-1'], class: ['met'] }`. */
export type Countable = Readonly<Record<string, readonly string[]>>;

/** What can be counted, and by which keys and values. */
export interface CountableSet {
  items: readonly Countable[];
  /** Keys that may be asked, each with the values that exist, whether an item has them or not. */
  keys: Readonly<Record<string, ReadonlySet<string>>>;
}

/** Everything that bound numbers may name; the caller makes it from the dataset (see build-context.ts). */
export interface BoundContext {
  figure: (id: string) => DatasetFigure | undefined;
  /** Ids most like one that is unknown, for hints. */
  figuresLike: (id: string) => readonly string[];
  row: (id: string) => PlanRow | undefined;
  assessment: (id: string) => Assessment | undefined;
  set: (name: CountSet) => CountableSet;
  /** Whether a document counts something in these very words (四大主导产业: 四大), so that prose must bind it. */
  isFigureToken: (words: string) => boolean;
}
