import type { ColumnRole } from '../vocabulary.ts';
import type { CellShape } from './cell-shape.ts';

/** A cell that cannot stand under a header costs this much or more. */
export const MISFIT = 12;

type Fit = (shape: CellShape) => number;

/**
 * How badly a printed cell fits a column, from 0 (as it should be) to `MISFIT`. Only what the cell prints counts,
 * never where it stands.
 */
const FITS: Readonly<Record<ColumnRole, Fit>> = {
  category: (shape) => {
    if (!shape.isName) return MISFIT;
    return (shape.words.length > 12 ? 2 : 0) + (/\d/u.test(shape.words) ? 1 : 0) + (shape.hasUnit ? 4 : 0);
  },
  number: (shape) => (shape.isRowNumber ? 0 : MISFIT),
  name: (shape) => {
    if (shape.isName) return shape.isVerdict && shape.words.length <= 6 ? 3 : 0;
    return shape.isUnit ? 5 : MISFIT;
  },
  unit: (shape) => {
    if (shape.isUnit) return 0;
    if (shape.cell.status === 'dash') return 1;
    return shape.isName && shape.words.length <= 6 && !shape.isVerdict ? 4 : MISFIT;
  },
  baseline: (shape) => fitLevel(shape, 2),
  target: (shape) => fitLevel(shape, 0.3),
  actual: (shape) => fitLevel(shape, 1),
  targetGrowth: fitGrowth,
  actualGrowth: fitGrowth,
  growth: fitGrowth,
  verdict: (shape) => {
    if (shape.isVerdict) return 0;
    if (shape.cell.status === 'value') return shape.cell.unit === '%' ? 3 : 7;
    return shape.cell.status === 'dash' ? 1 : shape.isAttribute || shape.isUnit ? MISFIT : 3;
  },
  attribute: (shape) => {
    if (shape.isAttribute) return 0;
    return shape.cell.status === 'dash' ? 2 : shape.cell.status === 'text' ? 6 : MISFIT;
  },
  rank: (shape) => {
    if (shape.cell.status === 'dash') return 0.5;
    return shape.cell.status === 'value' && Number.isInteger(shape.cell.value) && shape.cell.unit !== '%'
      ? 0
      : 6;
  },
};

function fitLevel(shape: CellShape, assigned: number): number {
  const { status, unit, cumulative } = shape.cell;
  if (shape.isUnit || shape.isAttribute) return MISFIT;
  if (status === 'value') return (unit === '个百分点' || unit === '百分点' ? 3 : 0) + (cumulative ? 0.2 : 0);
  if (status === 'dash') return 0.4;
  if (status === 'assigned') return assigned;
  return shape.isVerdict ? 5 : 2.5;
}

function fitGrowth(shape: CellShape): number {
  const { status, value, unit, cumulative } = shape.cell;
  if (shape.isUnit || shape.isAttribute) return MISFIT;
  if (status === 'dash') return 0.2;
  if (status === 'assigned') return 0.3;
  if (status !== 'value') return shape.isVerdict ? 5 : 1.2;
  if (unit !== null || cumulative) return 0;
  return Math.abs(value ?? 0) >= 1000 ? 8 : Math.abs(value ?? 0) >= 100 ? 4 : 0;
}

/** Cost of printing `shape` under `role`. */
export function fitRole(shape: CellShape, role: ColumnRole | null): number {
  if (role === null) return shape.cell.status === 'value' ? 3 : 0.5;
  return FITS[role](shape);
}

const VALUE_ROLES: ReadonlySet<ColumnRole> = new Set([
  'baseline',
  'target',
  'targetGrowth',
  'actual',
  'actualGrowth',
  'growth',
  'verdict',
  'attribute',
  'rank',
]);

/** Roles whose cells are published one by one; the others name the row. */
export function isValueRole(role: ColumnRole | null): role is ColumnRole {
  return role !== null && VALUE_ROLES.has(role);
}

/** Roles that hold a level: their numbers of one row are of one magnitude. */
export function isLevelRole(role: ColumnRole | null): boolean {
  return role === 'baseline' || role === 'target' || role === 'actual';
}

/** Roles that hold a rate or a difference. */
export function isGrowthRole(role: ColumnRole | null): boolean {
  return role === 'growth' || role === 'targetGrowth' || role === 'actualGrowth';
}

/** Roles that hold a number of the plan or of its outcome: one printed cell may span several of them. */
export function isNumberRole(role: ColumnRole | null): boolean {
  return isValueRole(role) && role !== 'verdict' && role !== 'attribute' && role !== 'rank';
}
