import type { ColumnRole } from '../vocabulary.ts';
import type { Layout, Trail } from './alignment.ts';
import type { CellShape } from './cell-shape.ts';
import { fitRole, isGrowthRole, isLevelRole, isValueRole, MISFIT } from './fit-role.ts';

/** Cost of printing a cell under a column, in view of the row so far and of the cell beside it. */
export function costOfCell(layout: Layout, cell: number, column: number, trail: Trail): number {
  const shape = layout.cells[cell] as CellShape;
  const role = layout.roles[column] ?? null;
  return fitRole(shape, role) + costOfSize(layout, cell, role, trail) + costOfName(layout, cell, role, trail);
}

/**
 * Levels of one row are of one magnitude: 74185 and 115000 belong together, 9.5 and 119667 do not. A bare number
 * close to the level before it is a level rather than a growth. Small differences break ties, large ones decide.
 */
function costOfSize(layout: Layout, cell: number, role: ColumnRole | null, trail: Trail): number {
  const here = layout.cells[cell]?.cell;
  const there = layout.cells[trail.level]?.cell;
  if (!here?.value || !there?.value || here.cumulative !== there.cumulative) return 0;
  const decades = Math.abs(Math.log10(Math.abs(here.value / there.value)));
  if (isGrowthRole(role)) return here.unit === null && decades < 0.12 ? 0.8 : 0;
  if (!isLevelRole(role)) return 0;
  return decades > 0.8 ? Math.min(5, 0.4 + (decades - 0.8) * 3) : decades > 0.4 ? 0.4 : 0;
}

/** A category that its neighbour repeats (城镇化率 | 常住人口城镇化率) is the first half of a name. */
function costOfName(layout: Layout, cell: number, role: ColumnRole | null, trail: Trail): number {
  if (role === 'category') return repeatsName(layout.cells[cell], layout.cells[cell + 1]) ? 1.5 : 0;
  const leavesRow = role === 'name' && trail.number === 'none' && layout.roles.includes('number');
  return leavesRow && layout.above?.hasSecondName ? 1 : 0;
}

/** Whether the second cell is the first with more words before it. */
export function repeatsName(first: CellShape | undefined, second: CellShape | undefined): boolean {
  const words = first?.words.replace(/\*+$/u, '') ?? '';
  return words.length >= 3 && second !== undefined && second.isName && second.words.includes(words);
}

/** Cost of a name in two cells: `森林增长 | 森林覆盖率`. */
export function costOfTwoNames(first: CellShape, second: CellShape): number {
  if (repeatsName(first, second)) return 0.1;
  return second.isVerdict || second.isUnit ? 6 : 1.5;
}

/** Cost of spanning one more column, added to how the cell fits that column. */
export function costOfSpan(shape: CellShape, left: ColumnRole | null, role: ColumnRole | null): number {
  const each = { assigned: 0.8, text: 1.8, dash: 2.5, value: 6, absent: MISFIT }[shape.cell.status];
  return each + fitRole(shape, role) + (familyOf(left) === familyOf(role) ? 0 : 1);
}

/** Plan and outcome stand in groups of their own: one cell seldom spans both. */
function familyOf(role: ColumnRole | null): string | null {
  if (role === 'target' || role === 'targetGrowth') return 'plan';
  return role === 'actual' || role === 'actualGrowth' ? 'outcome' : role;
}

/** What merging down costs under a row that goes on; a row with a number of its own seldom merges more than a category. */
const MERGED_DOWN: Readonly<Record<string, number>> = {
  category: 0.2,
  number: 1,
  name: 2,
  unit: 1,
  attribute: 1,
  verdict: 3,
  rank: 5,
};

/** Cost of taking a column's cell from the line above. */
export function costOfMerge(layout: Layout, column: number, trail: Trail): number {
  const above = layout.above?.shapes[column];
  const role = layout.roles[column] ?? null;
  if (!above || role === null) return MISFIT;
  if (isMergedBlock(layout, column, trail)) return 0;
  // A row of its own that took a number from the row above would hide a lost cell.
  if (trail.named && above.cell.status === 'value' && isValueRole(role)) return MISFIT;
  const isNewRow = trail.number === 'own' ? 3 : 0;
  if (role === 'name') return (layout.above?.hasSecondName ? 0.5 : 2) + isNewRow * 2;
  const fixed = MERGED_DOWN[role];
  if (fixed !== undefined) return fixed + (role === 'category' ? 0 : isNewRow);
  if (above.cell.status === 'assigned' || above.cell.status === 'text') return 1.5 + isNewRow;
  return (isLevelRole(role) && above.cell.status === 'value' ? 6 : 3) + isNewRow;
}

/** The line above prints one cell over this column and its left neighbour, and the neighbour is merged down too. */
function isMergedBlock(layout: Layout, column: number, trail: Trail): boolean {
  const [left, here] = [layout.above?.shapes[column - 1], layout.above?.shapes[column]];
  return trail.merged && left !== undefined && left !== null && left === here;
}

/** Cost of an empty column: less behind the last cell, where printers lose empty cells, and for what rows may lack. */
export function costOfAbsence(layout: Layout, cell: number, column: number, trail: Trail): number {
  const role = layout.roles[column] ?? null;
  const isEnd = !layout.losesAnywhere && layout.cells.slice(cell).every((shape) => shape.isBlank);
  if (role === null) return isEnd ? 0.2 : 1;
  if (role === 'name') return MISFIT;
  if (role === 'category') return layout.above ? 2 : 0.5;
  if (role === 'number') return 2.2;
  if (role === 'unit') return layout.cells.some((shape) => shape.hasUnit) ? 0.8 : 2.5;
  if (isEnd) return trail.number === 'above' ? 3.5 : 2;
  return role === 'attribute' || role === 'verdict' ? 4 : 5;
}
