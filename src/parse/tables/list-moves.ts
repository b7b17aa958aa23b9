import type { ColumnRole } from '../vocabulary.ts';
import type { Layout, Move, Source, Trail } from './alignment.ts';
import type { CellShape } from './cell-shape.ts';
import { fitRole, isLevelRole, isNumberRole, isValueRole } from './fit-role.ts';
import { costOfAbsence, costOfCell, costOfMerge, costOfSpan, costOfTwoNames } from './move-costs.ts';

/** One cell spans at most so many columns. */
const WIDEST_SPAN = 5;

/** Every way to go on from `cell` and `column`, with what it costs. */
export function listMoves(layout: Layout, cell: number, column: number, trail: Trail): Move[] {
  const shape = layout.cells[cell];
  const empty = [leaveAbsent(layout, cell, column, trail), takeFromAbove(layout, column, trail)];
  if (!shape) return empty;
  if (shape.isBlank)
    return [
      ...empty,
      ...placeBlank(layout, cell, column, trail),
      ...placeSecondName(layout, cell, column, trail),
    ];
  return [
    ...empty,
    placeCell(layout, cell, column, trail),
    ...placeTwoNames(layout, cell, column, trail),
    ...placeAcross(layout, cell, column, trail),
  ];
}

function leaveAbsent(layout: Layout, cell: number, column: number, trail: Trail): Move {
  const number = layout.roles[column] === 'number' ? 'none' : trail.number;
  const cost = costOfAbsence(layout, cell, column, trail);
  return { cost, sources: [{ kind: 'absent' }], taken: 0, trail: { ...trail, number, merged: false } };
}

function takeFromAbove(layout: Layout, column: number, trail: Trail): Move {
  const number = layout.roles[column] === 'number' ? 'above' : trail.number;
  const cost = costOfMerge(layout, column, trail);
  return { cost, sources: [{ kind: 'above' }], taken: 0, trail: { ...trail, number, merged: true } };
}

/** A printed blank holds its place: merged down where the column names the row, empty where it would print a value. */
function placeBlank(layout: Layout, cell: number, column: number, trail: Trail): Move[] {
  const role = layout.roles[column] ?? null;
  const skipped: Move = { cost: 0.7, sources: [], taken: 1, trail };
  if (role === 'name' && !isNameMerged(layout, column, trail))
    return [skipped, ...nameByCategory(layout, cell, column, trail)];
  const above = layout.above?.shapes[column] ?? null;
  const inherits = above !== null && (!isValueRole(role) || role === 'attribute');
  const number = role === 'number' ? (inherits ? 'above' : 'none') : trail.number;
  const source: Source = inherits ? { kind: 'above' } : { kind: 'absent' };
  return [{ cost: 0, sources: [source], taken: 1, trail: { ...trail, number, merged: inherits } }, skipped];
}

/** A name is merged down only where what names the row on its left is: 就业 | (blank) begins a row of its own. */
function isNameMerged(layout: Layout, column: number, trail: Trail): boolean {
  const isAbove = (layout.above?.shapes[column] ?? null) !== null;
  return isAbove && trail.number !== 'own' && (column === 0 || trail.merged);
}

/** 类别 | 指标 over `就业 | (blank)`: the row is called what its category is. */
function nameByCategory(layout: Layout, cell: number, column: number, trail: Trail): Move[] {
  const isPrinted =
    layout.roles[column - 1] === 'category' && !trail.merged && layout.cells[cell - 1]?.isName;
  if (!isPrinted) return [];
  return [{ cost: 0.3, sources: [{ kind: 'across', cell: cell - 1 }], taken: 1, trail }];
}

/** `(blank) | 户籍人口` under 城镇化率 | 常住人口: the name is merged down, the second one is printed. */
function placeSecondName(layout: Layout, cell: number, column: number, trail: Trail): Move[] {
  const isSecond = layout.hasTwoNames && layout.cells[cell + 1]?.isName === true;
  if (layout.roles[column] !== 'name' || !isSecond || !isNameMerged(layout, column, trail)) return [];
  const sources: Source[] = [{ kind: 'above', second: cell + 1 }];
  return [{ cost: 0, sources, taken: 2, trail: { ...trail, merged: true } }];
}

function placeCell(layout: Layout, cell: number, column: number, trail: Trail): Move {
  const role = layout.roles[column] ?? null;
  const next = trailAfter(trail, layout.cells[cell] as CellShape, cell, role);
  const named = beginsRow(layout, column, trail);
  const cost = costOfCell(layout, cell, column, trail);
  return { cost, sources: [{ kind: 'cell', cell }], taken: 1, trail: { ...next, named } };
}

function trailAfter(trail: Trail, shape: CellShape, cell: number, role: ColumnRole | null): Trail {
  const isLevel = isLevelRole(role) && shape.cell.status === 'value' && !shape.cell.cumulative;
  const number = role === 'number' ? 'own' : trail.number;
  return { level: isLevel ? cell : trail.level, number, merged: false, named: trail.named };
}

/** A name printed where the number is not merged down begins a row, unless it can be the second name of the one above. */
function beginsRow(layout: Layout, column: number, trail: Trail): boolean {
  const isName = layout.roles[column] === 'name' && trail.number !== 'above';
  return trail.named || (isName && layout.above?.hasSecondName !== true);
}

/** `森林增长 | 森林覆盖率`: a name for the row and one for its line. */
function placeTwoNames(layout: Layout, cell: number, column: number, trail: Trail): Move[] {
  const [first, second] = [layout.cells[cell], layout.cells[cell + 1]];
  if (layout.roles[column] !== 'name' || !first?.isName) return [];
  const next = { ...trail, merged: false, named: beginsRow(layout, column, trail) };
  if (layout.hasTwoNames && second?.isBlank)
    return [{ cost: 0, sources: [{ kind: 'cell', cell }], taken: 2, trail: next }];
  if (!second?.isName) return [];
  const sources: Source[] = [{ kind: 'cell', cell, second: cell + 1 }];
  const cost = layout.hasTwoNames ? 0 : costOfTwoNames(first, second);
  return [{ cost, sources, taken: 2, trail: next }];
}

/** One printed cell over several columns of numbers: 完成市下达指标 over target and growth. */
function placeAcross(layout: Layout, cell: number, column: number, trail: Trail): Move[] {
  const shape = layout.cells[cell] as CellShape;
  const moves: Move[] = [];
  const sources: Source[] = [{ kind: 'cell', cell }];
  let cost = fitRole(shape, layout.roles[column] ?? null);
  for (let next = column + 1; next < column + WIDEST_SPAN; next += 1) {
    const [left, role] = [layout.roles[next - 1] ?? null, layout.roles[next] ?? null];
    if (!isNumberRole(left) || !isNumberRole(role)) break;
    cost += costOfSpan(shape, left, role);
    sources.push({ kind: 'across', cell });
    moves.push({ cost, sources: [...sources], taken: 1, trail: { ...trail, merged: false } });
  }
  return moves;
}
