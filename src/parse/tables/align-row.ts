import type { ColumnRole } from '../vocabulary.ts';
import type { CellShape } from './cell-shape.ts';
import { fitRole, isLevelRole, isNumberRole, isValueRole, MISFIT } from './fit-role.ts';

/** Where one column of a row gets its content. */
export type Source =
  /** Printed in this line; the name may take two cells, the second tells the lines of one row apart. */
  | { kind: 'cell'; cell: number; second?: number }
  /** The same printed cell as the column on the left: merged across. */
  | { kind: 'across'; cell: number }
  /** Merged down from the line above. */
  | { kind: 'above' }
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

/** Lines with more cells than this are no rows of an indicator table. */
export const MOST_CELLS = 32;
/** Two ways of reading a line that lie closer than this are both possible. */
const MARGIN = 0.3;
/** One cell spans at most so many columns. */
const WIDEST_SPAN = 5;

interface Search {
  cells: readonly CellShape[];
  roles: readonly (ColumnRole | null)[];
  above: AboveRow | null;
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

/** What of the row so far bears on the next column. */
interface Trail {
  /** Index of the last cell that printed a level, -1 for none. */
  level: number;
  /** Whether the row's number is its own, that of the line above, or none. */
  number: 'own' | 'above' | 'none';
  /** The column on the left is merged down. */
  merged: boolean;
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
): Alignment | null {
  if (cells.length > MOST_CELLS) return null;
  const search: Search = { cells, roles, above, memo: new Map() };
  const best = explore(search, 0, 0, { level: -1, number: 'none', merged: false });
  if (!best) return null;
  const sources: Source[] = [];
  for (let step: Step | null = best; step; step = step.rest) sources.push(...step.sources);
  return { sources, cost: best.cost, isOpen: best.isOpen };
}

function explore(search: Search, cell: number, column: number, trail: Trail): Step | null {
  const key = `${cell},${column},${trail.level},${trail.number},${trail.merged}`;
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
  for (const move of moves(search, cell, column, trail)) {
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

interface Move {
  cost: number;
  sources: Source[];
  taken: number;
  trail: Trail;
}

function moves(search: Search, cell: number, column: number, trail: Trail): Move[] {
  const shape = search.cells[cell];
  const all = [leaveAbsent(search, cell, column, trail), takeFromAbove(search, column, trail)];
  if (shape?.isBlank) all.push(...placeBlank(search, column, trail));
  else if (shape)
    all.push(placeCell(search, cell, column, trail), placeTwoNames(search, cell, column, trail));
  if (shape && !shape.isBlank) all.push(...placeAcross(search, cell, column, trail));
  return all.filter((move) => move !== null);
}

function placeCell(search: Search, cell: number, column: number, trail: Trail): Move {
  const shape = search.cells[cell] as CellShape;
  const role = search.roles[column] ?? null;
  const cost = fitRole(shape, role) + jump(search, cell, role, trail) + forRow(search, cell, role, trail);
  return { cost, sources: [{ kind: 'cell', cell }], taken: 1, trail: after(trail, shape, cell, role) };
}

/** Levels of one row are of one magnitude: 74185 and 115000 belong together, 9.5 and 119667 do not. */
function jump(search: Search, cell: number, role: ColumnRole | null, trail: Trail): number {
  const here = search.cells[cell]?.cell;
  const there = search.cells[trail.level]?.cell;
  if (!isLevelRole(role) || !here?.value || !there?.value || here.cumulative !== there.cumulative) return 0;
  const ratio = Math.abs(Math.log10(Math.abs(here.value / there.value)));
  return ratio > 0.8 ? Math.min(5, (ratio - 0.8) * 3) : 0;
}

/** A category that its neighbour repeats (城镇化率 | 常住人口城镇化率) is the first half of a name. */
function forRow(search: Search, cell: number, role: ColumnRole | null, trail: Trail): number {
  if (role === 'category' && repeats(search.cells[cell], search.cells[cell + 1])) return 1.5;
  const breaksSecond =
    role === 'name' &&
    trail.number === 'none' &&
    search.above?.hasSecondName &&
    search.roles.includes('number');
  return breaksSecond ? 1 : 0;
}

function repeats(first: CellShape | undefined, second: CellShape | undefined): boolean {
  const words = first?.words.replace(/\*+$/u, '') ?? '';
  return words.length >= 3 && second !== undefined && second.isName && second.words.includes(words);
}

function after(trail: Trail, shape: CellShape, cell: number, role: ColumnRole | null): Trail {
  const isLevel = isLevelRole(role) && shape.cell.status === 'value' && !shape.cell.cumulative;
  const number = role === 'number' ? 'own' : trail.number;
  return { level: isLevel ? cell : trail.level, number, merged: false };
}

/** `森林增长 | 森林覆盖率`: a name for the row and one for its line. */
function placeTwoNames(search: Search, cell: number, column: number, trail: Trail): Move | null {
  const [first, second] = [search.cells[cell], search.cells[cell + 1]];
  if (search.roles[column] !== 'name' || !first?.isName || !second?.isName) return null;
  const cost = repeats(first, second) ? 0.1 : second.isVerdict || second.isUnit ? 6 : 1.5;
  return {
    cost,
    sources: [{ kind: 'cell', cell, second: cell + 1 }],
    taken: 2,
    trail: { ...trail, merged: false },
  };
}

/** One printed cell over several columns of numbers: 完成市下达指标 over target and growth. */
function placeAcross(search: Search, cell: number, column: number, trail: Trail): Move[] {
  const shape = search.cells[cell] as CellShape;
  const each = { assigned: 0.8, text: 1.8, dash: 2.5, value: 6, absent: MISFIT }[shape.cell.status];
  const all: Move[] = [];
  let cost = fitRole(shape, search.roles[column] ?? null);
  const sources: Source[] = [{ kind: 'cell', cell }];
  for (
    let next = column + 1;
    isNumberRole(search.roles[column] ?? null) &&
    isNumberRole(search.roles[next] ?? null) &&
    next - column < WIDEST_SPAN;
    next += 1
  ) {
    cost +=
      each +
      fitRole(shape, search.roles[next] ?? null) +
      (familyOf(search.roles[next]) === familyOf(search.roles[next - 1]) ? 0 : 1);
    sources.push({ kind: 'across', cell });
    all.push({ cost, sources: [...sources], taken: 1, trail: { ...trail, merged: false } });
  }
  return all;
}

/** Plan and outcome stand in groups of their own: one cell seldom spans both. */
function familyOf(role: ColumnRole | null | undefined): string | null {
  if (role === 'target' || role === 'targetGrowth') return 'plan';
  return role === 'actual' || role === 'actualGrowth' ? 'outcome' : (role ?? null);
}

/** A printed blank holds its place: merged down where the column names the row, empty where it would print a value. */
function placeBlank(search: Search, column: number, trail: Trail): Move[] {
  const role = search.roles[column] ?? null;
  const above = search.above?.shapes[column] ?? null;
  const inherits = above !== null && (!isValueRole(role) || role === 'attribute');
  const number = role === 'number' ? (inherits ? 'above' : 'none') : trail.number;
  const source: Source = inherits ? { kind: 'above' } : { kind: 'absent' };
  const placed: Move = {
    cost: 0,
    sources: [source],
    taken: 1,
    trail: { ...trail, number, merged: inherits },
  };
  return [placed, { cost: 0.7, sources: [], taken: 1, trail }];
}

const MERGED_DOWN: Readonly<Record<string, number>> = {
  category: 0.2,
  number: 1,
  name: 2,
  unit: 1,
  attribute: 1,
  verdict: 3,
  rank: 5,
};

function takeFromAbove(search: Search, column: number, trail: Trail): Move | null {
  const role = search.roles[column] ?? null;
  const above = search.above?.shapes[column] ?? null;
  if (!above || role === null) return null;
  const cost = isMergedBlock(search, column, trail) ? 0 : costOfMerge(search, above, role, trail);
  const number = role === 'number' ? 'above' : trail.number;
  return { cost, sources: [{ kind: 'above' }], taken: 0, trail: { ...trail, number, merged: true } };
}

/** The line above prints one cell over this column and its left neighbour, and the neighbour is merged down too. */
function isMergedBlock(search: Search, column: number, trail: Trail): boolean {
  const [left, here] = [search.above?.shapes[column - 1], search.above?.shapes[column]];
  return trail.merged && left !== undefined && left !== null && left === here;
}

function costOfMerge(search: Search, above: CellShape, role: ColumnRole, trail: Trail): number {
  const isNewRow = trail.number === 'own' ? 3 : 0;
  if (role === 'name') return (search.above?.hasSecondName ? 0.5 : 2) + isNewRow * 2;
  const fixed = MERGED_DOWN[role];
  if (fixed !== undefined) return fixed + (role === 'category' ? 0 : isNewRow);
  if (above.cell.status === 'assigned' || above.cell.status === 'text') return 1.5 + isNewRow;
  if (above.cell.status === 'dash') return 3 + isNewRow;
  return (isLevelRole(role) ? 6 : 3) + isNewRow;
}

/** Nothing is printed: cheaper behind the last cell, where printers lose empty cells, and for what rows may lack. */
function leaveAbsent(search: Search, cell: number, column: number, trail: Trail): Move | null {
  const role = search.roles[column] ?? null;
  if (role === 'name') return null;
  const isEnd = search.cells.slice(cell).every((shape) => shape.isBlank);
  const number = role === 'number' ? 'none' : trail.number;
  return {
    cost: costOfAbsence(search, role, isEnd, trail),
    sources: [{ kind: 'absent' }],
    taken: 0,
    trail: { ...trail, number, merged: false },
  };
}

function costOfAbsence(search: Search, role: ColumnRole | null, isEnd: boolean, trail: Trail): number {
  if (role === null) return isEnd ? 0.2 : 1;
  if (role === 'category') return search.above ? 2 : 0.5;
  if (role === 'number') return 2.2;
  if (role === 'unit') return search.cells.some((shape) => shape.hasUnit) ? 0.8 : 2.5;
  if (isEnd) return trail.number === 'above' ? 3.5 : 2;
  return role === 'attribute' || role === 'verdict' ? 4 : 5;
}
