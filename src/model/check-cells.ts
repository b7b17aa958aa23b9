import type { BuildContext } from './build-context.ts';
import type { BuiltTable } from './build-table.ts';
import type { Records } from './read-records.ts';
import type { DatasetCell, DatasetTable, PlanRow } from './schema/dataset.ts';
import type { ColumnRole } from './vocabulary.ts';

type DatasetColumn = DatasetTable['columns'][number];

const LEVELS: readonly ColumnRole[] = ['baseline', 'target', 'actual'];
const WORDS: readonly ColumnRole[] = ['verdict', 'attribute'];

/** 增长8% in a column of levels says itself that it is a rate; a bare 10%左右 does not. */
const SAYS_CHANGE = /[增升降减]/u;

/**
 * Finds cells that can only have slipped into a neighbour's column: a verdict among the numbers, a number among the
 * verdicts, a bare rate among levels in another unit. A table that lost or gained a cell is never published.
 */
export function checkCells(context: BuildContext, records: Records, tables: readonly BuiltTable[]): void {
  const words = new Set([
    ...(records.verdicts?.data.verdicts ?? []).map(({ word }) => word),
    ...(records.verdicts?.data.attributes ?? []).map(({ word }) => word),
  ]);
  for (const { table, rows, source } of tables) {
    for (const row of rows) {
      for (const column of table.columns) {
        const cell = row.cells[column.key];
        const expected = cell === undefined ? null : expectation(column, cell, row, words);
        if (cell === undefined || expected === null) continue;
        context.problems.push({
          file: source.file,
          line: row.line,
          found: `“${cell.raw}” in column ${column.header} of row ${row.id}`,
          expected,
          hint: 'Compare the line with its neighbours: a cell is missing, or stands in the wrong column',
        });
      }
    }
  }
}

/** What the column should hold instead, null where the cell may stand there. */
function expectation(
  column: DatasetColumn,
  cell: DatasetCell,
  row: PlanRow,
  words: ReadonlySet<string>,
): string | null {
  if (WORDS.includes(column.role)) return cell.status === 'value' ? 'words' : null;
  if (cell.status === 'text' && words.has(cell.raw)) return 'a value, a dash or an assigned target';
  const isStray = LEVELS.includes(column.role) && isRate(cell.unit) && !SAYS_CHANGE.test(cell.raw);
  return isStray && row.unit !== null && !isRate(row.unit) ? `a level in ${row.unit}` : null;
}

function isRate(unit: string | null): boolean {
  return unit !== null && /[%％‰]|百分点/u.test(unit);
}
