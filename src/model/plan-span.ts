import type { DatasetTable } from './schema/dataset.ts';

/** Years that a table's growth and cumulative cells speak of. */
export interface PlanSpan {
  /** Years of the plan: target year less baseline year. */
  years: number;
  /** `2016/2020`: from the year after the baseline to the target year. */
  period: string;
}

/** Reads the plan's years from the headers; null where the table has no dated baseline and target. */
export function planSpan(table: DatasetTable): PlanSpan | null {
  const baseline = table.columns.find((column) => column.role === 'baseline')?.year;
  const target = table.columns.find((column) => column.role === 'target')?.year;
  if (baseline === undefined || target === undefined || target <= baseline) return null;
  return { years: target - baseline, period: `${String(baseline + 1)}/${String(target)}` };
}

/** Years that a cumulative cell of a dated column sums up: as many as the plan has, up to the column's year. */
export function spanUpTo(year: number, span: PlanSpan): string {
  return `${String(year - span.years + 1)}/${String(year)}`;
}
