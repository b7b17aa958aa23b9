import type { ColumnRole } from '../vocabulary.ts';
import type { CellShape } from './cell-shape.ts';

/** Where one column of a row gets its content. */
export type Source =
  /** Printed in this line; the name may take two cells, the second tells the lines of one row apart. */
  | { kind: 'cell'; cell: number; second?: number }
  /** The same printed cell as the column on the left: merged across. */
  | { kind: 'across'; cell: number }
  /** Merged down from the line above; a name may stand over a second one that this line prints. */
  | { kind: 'above'; second?: number }
  | { kind: 'absent' };

/** A way to lay the cells of a line under the columns, with what it costs. */
export interface Alignment {
  sources: Source[];
  cost: number;
  /** Another way to lay out the line costs next to the same: it can be read in two ways. */
  isOpen: boolean;
}

/** What the alignment needs to know of the line above. */
export interface AboveRow {
  /** Shape that stands in each column of the line above, null where nothing does. */
  shapes: (CellShape | null)[];
  /** The line above prints (or inherits) a second name cell. */
  hasSecondName: boolean;
}

/** The line that is being laid out: its cells, the columns, the line above. */
export interface Layout {
  cells: readonly CellShape[];
  roles: readonly (ColumnRole | null)[];
  above: AboveRow | null;
  /** The header prints a second column of names, whose cell tells the lines of one row apart. */
  hasTwoNames: boolean;
  /** An empty column costs the same wherever it stands: what else could be missing than the last cells? */
  losesAnywhere: boolean;
}

/** What of the row so far bears on the next column. */
export interface Trail {
  /** Index of the last cell that printed a level, -1 for none. */
  level: number;
  /** Whether the row's number is its own, that of the line above, or none. */
  number: 'own' | 'above' | 'none';
  /** The column on the left is merged down. */
  merged: boolean;
  /** The line prints a name of its own: it is a row by itself, and no number of the row above is its own. */
  named: boolean;
}

/** One step of a layout: the columns it fills, the cells it takes, what it costs. */
export interface Move {
  cost: number;
  sources: Source[];
  taken: number;
  trail: Trail;
}
