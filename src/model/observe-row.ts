import type { BuiltTable } from './build-table.ts';
import { planSpan, spanUpTo } from './plan-span.ts';
import type { PlanSpan } from './plan-span.ts';
import { roleOfKind } from './role-of-kind.ts';
import type { DatasetCell, DatasetFigure, DatasetTable, Observation, PlanRow } from './schema/dataset.ts';
import type { Basis, ColumnRole, ObservationRole } from './vocabulary.ts';

type DatasetColumn = DatasetTable['columns'][number];

/** Column roles whose cells are measured values. */
const LEVEL_ROLES: readonly ColumnRole[] = ['baseline', 'target', 'actual'];
const GROWTH_ROLES: readonly ColumnRole[] = ['targetGrowth', 'actualGrowth', 'growth'];

/** Observations that one printed line gives: one for each cell with a number, none for dashes, words and gaps. */
export function observeRow(
  built: BuiltTable,
  row: PlanRow,
  figures: ReadonlyMap<string, DatasetFigure>,
): Observation[] {
  const span = planSpan(built.table);
  return built.table.columns.flatMap((column) => {
    const cell = row.cells[column.key];
    const figure = figures.get(cell?.figure ?? '');
    const isMeasured = LEVEL_ROLES.includes(column.role) || GROWTH_ROLES.includes(column.role);
    if (!isMeasured || cell === undefined || figure === undefined || cell.status !== 'value') return [];
    return [observeCell(built, row, column, cell, figure, span)];
  });
}

function observeCell(
  built: BuiltTable,
  row: PlanRow,
  column: DatasetColumn,
  cell: DatasetCell,
  figure: DatasetFigure,
  span: PlanSpan | null,
): Observation {
  const isGrowth = GROWTH_ROLES.includes(column.role);
  const basis = isGrowth ? growthBasis(cell) : cell.cumulative ? 'cumulative' : figure.basis;
  return {
    period: (isGrowth ? span?.period : levelPeriod(column, cell, span)) ?? figure.period,
    role: roleOfCell(built.table, column, figure),
    value: cell.value,
    valueHigh: cell.valueHigh,
    printed: cell.raw,
    qualifier: cell.qualifier ?? 'exact',
    basis,
    ...(figure.movement === undefined ? {} : { movement: figure.movement }),
    unit: cell.unit ?? (isGrowth && basis === 'growth' ? '%' : row.unit),
    figure: figure.id,
    source: built.source.id,
    evidence: [{ figure: figure.id, cell: `${row.id}#${column.key}`, source: built.source.id }],
  };
}

/** Under a header of growth, brackets make a sum over the plan, and a unit that is no rate an amount a year (1万人). */
function growthBasis(cell: DatasetCell): Basis {
  if (cell.cumulative) return 'cumulative';
  return cell.unit === null || /[%％‰]|百分点/u.test(cell.unit) ? 'growth' : 'annual';
}

function levelPeriod(column: DatasetColumn, cell: DatasetCell, span: PlanSpan | null): string | null {
  if (column.year === undefined) return null;
  if (!cell.cumulative) return String(column.year);
  return span === null ? null : spanUpTo(column.year, span);
}

/** A target column holds targets; a growth column does too where the table sets targets. Estimates are forecasts. */
function roleOfCell(table: DatasetTable, column: DatasetColumn, figure: DatasetFigure): ObservationRole {
  if (column.role === 'baseline') return 'baseline';
  if (column.role === 'target' || column.role === 'targetGrowth') return 'target';
  const setsTargets = table.columns.some((other) => other.role === 'target');
  if (column.role === 'growth') return setsTargets ? 'target' : roleOfKind(figure.kind);
  return figure.kind === 'forecast' ? 'forecast' : 'actual';
}
