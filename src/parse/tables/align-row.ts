import type { ColumnRole } from '../vocabulary.ts';
import type { AboveRow, Alignment, Layout, Source, Trail } from './alignment.ts';
import type { CellShape } from './cell-shape.ts';
import { isValueRole, MISFIT } from './fit-role.ts';
import { listMoves } from './list-moves.ts';

/** Lines with more cells than this are no rows of an indicator table. */
const MOST_CELLS = 32;
/** Two ways of reading a line that lie closer than this are both possible. */
const MARGIN = 0.3;

interface Search extends Layout {
  memo: Map<string, Step | null>;
}

interface Step {
  cost: number;
  sources: Source[];
  /** Cells taken. */
  taken: number;
  rest: Step | null;
  /** Another way to go on costs next to the same. */
  isOpen: boolean;
}

/**
 * Lays the cells of one line under the columns at least cost, or returns null where no way exists. A cell stands in
 * one column or spans several, a column is printed, merged down or absent; what each costs follows from content
 * alone. Dynamic programming over cells and columns: at most cells × columns × levels states.
 */
export function alignRow(
  cells: readonly CellShape[],
  roles: readonly (ColumnRole | null)[],
  above: AboveRow | null,
  hasTwoNames = false,
  losesAnywhere = false,
): Alignment | null {
  if (cells.length > MOST_CELLS) return null;
  const search: Search = { cells, roles, above, hasTwoNames, losesAnywhere, memo: new Map() };
  const best = explore(search, 0, 0, { level: -1, number: 'none', merged: false, named: false });
  if (!best) return null;
  const sources: Source[] = [];
  for (let step: Step | null = best; step; step = step.rest) sources.push(...step.sources);
  return { sources, cost: best.cost, isOpen: best.isOpen };
}

function explore(search: Search, cell: number, column: number, trail: Trail): Step | null {
  const key = `${cell},${column},${trail.level},${trail.number},${trail.merged},${trail.named}`;
  const known = search.memo.get(key);
  if (known !== undefined) return known;
  const best = column === search.roles.length ? finish(search, cell) : cheapest(search, cell, column, trail);
  search.memo.set(key, best);
  return best;
}

/** Behind the last column only blank cells may be left over. */
function finish(search: Search, cell: number): Step | null {
  const left = search.cells.slice(cell);
  return left.every((shape) => shape.isBlank)
    ? { cost: 0, sources: [], taken: 0, rest: null, isOpen: false }
    : null;
}

function cheapest(search: Search, cell: number, column: number, trail: Trail): Step | null {
  let best: Step | null = null;
  let second = Infinity;
  for (const move of listMoves(search, cell, column, trail)) {
    if (move.cost >= MISFIT || (best && move.cost >= best.cost + MARGIN)) continue;
    const rest = explore(search, cell + move.taken, column + move.sources.length, move.trail);
    const cost = move.cost + (rest?.cost ?? Infinity);
    if (!rest || (best && cost >= best.cost)) second = Math.min(second, cost);
    else {
      second = best?.cost ?? Infinity;
      best = { cost, sources: move.sources, taken: move.taken, rest, isOpen: rest.isOpen };
    }
  }
  const isOpen =
    best !== null &&
    second - best.cost < MARGIN &&
    isValueRole(search.roles[column] ?? null) &&
    !search.cells[cell]?.isBlank;
  return best && { ...best, isOpen: best.isOpen || isOpen };
}
