import type { BuildContext } from './build-context.ts';
import type { RowIndex } from './build-indicator.ts';
import { buildTable } from './build-table.ts';
import type { BuiltTable } from './build-table.ts';
import type { BuiltSource } from './built-source.ts';
import type { Dataset } from './schema/dataset.ts';

/** Tables in the order of their sources' dates, so that the earliest plan keeps the plain numbers as ids. */
export function buildTables(context: BuildContext): BuiltTable[] {
  const dateOf = ({ record }: BuiltSource): string => `${record.published} ${record.id}`;
  const sources = [...context.sources.values()].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  const taken = new Set<string>();
  return sources.flatMap((source) =>
    source.parsed.tables.flatMap((_, index) => {
      const built = buildTable(source, index, taken);
      if (built !== null) taken.add(built.table.id);
      return built ?? [];
    }),
  );
}

/** Table lines by id. */
export function indexRows(tables: readonly BuiltTable[]): RowIndex {
  return new Map(tables.flatMap((built) => built.rows.map((row) => [row.id, { built, row }])));
}

/** The lines of plans, which indicators must own, apart from those of other sources. */
export function splitRows(tables: readonly BuiltTable[]): Pick<Dataset, 'planRows' | 'tableRows'> {
  const rowsOf = (isPlan: boolean) =>
    tables.filter(({ source }) => (source.record.kind === 'plan') === isPlan).flatMap(({ rows }) => rows);
  return { planRows: rowsOf(true), tableRows: rowsOf(false) };
}
