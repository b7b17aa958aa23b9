import type { Dataset, DatasetTable } from '../../model/schema/dataset.ts';

/** A plan's table of results and the table of targets that follows it. */
export interface Succession {
  /** Table with targets and outcomes. */
  over: DatasetTable;
  /** Table with targets that are due later, and no outcomes. */
  next: DatasetTable;
}

/** Tables of one place that follow one another: each table of results with the next table of targets. */
export function planSuccessions({ tables, sources }: Dataset): Succession[] {
  const placeOf = ({ source }: DatasetTable): string | undefined =>
    sources.find(({ id }) => id === source)?.place;
  return tables.filter(hasResults).flatMap((over) => {
    const later = tables.filter(
      (table) =>
        !hasResults(table) &&
        (dueOf(table) ?? 0) > (dueOf(over) ?? Infinity) &&
        placeOf(table) === placeOf(over),
    );
    const [next] = later.sort((a, b) => (dueOf(a) ?? 0) - (dueOf(b) ?? 0));
    return next === undefined ? [] : [{ over, next }];
  });
}

/** Year for which a table sets its targets; null where it sets none. */
export function dueOf({ columns }: DatasetTable): number | null {
  return columns.find(({ role }) => role === 'target')?.year ?? null;
}

const hasResults = ({ columns }: DatasetTable): boolean =>
  columns.some(({ role }) => role === 'target') && columns.some(({ role }) => role === 'actual');
