import type { BuildContext } from './build-context.ts';
import type { RowIndex } from './build-indicator.ts';
import type { BuiltTable } from './build-table.ts';
import type { Records } from './read-records.ts';
import type { DatasetCell, PlanRow } from './schema/dataset.ts';
import type { ColumnRole } from './vocabulary.ts';

const LEVELS: readonly ColumnRole[] = ['baseline', 'target', 'actual'];

/** No indicator is printed so many times larger or smaller than everywhere else. */
const LARGEST_STEP = 30;

interface Level {
  row: PlanRow;
  at: number;
  header: string;
  cell: DatasetCell & { value: number };
  built: BuiltTable;
}

/** Levels of one indicator in one unit are of one size: a growth that slipped among them is not, nor is another line's number. */
export function checkRowSizes(context: BuildContext, records: Records, rows: RowIndex): void {
  for (const record of records.indicators) {
    const levels = record.data.rows.flatMap((id, at) => {
      const found = rows.get(id);
      return found === undefined ? [] : levelsOf(found.built, found.row, at);
    });
    for (const level of levels) {
      const others = levels.filter((other) => other !== level && unitOf(other) === unitOf(level));
      // Two alone cannot say which of them is wrong; then both are told.
      const steps = others.map((other) => stepBetween(level.cell.value, other.cell.value));
      if (steps.length === 0 || Math.min(...steps) <= LARGEST_STEP) continue;
      const printed = others
        .slice(0, 4)
        .map(({ cell }) => cell.raw)
        .join(', ');
      context.problems.push({
        file: record.file,
        line: record.lineOf(['rows', level.at]),
        found: `“${level.cell.raw}” in column ${level.header} of table line ${level.row.id}`,
        expected: `a level of the size of the indicator's others, ${printed} ${unitOf(level) ?? ''}`.trim(),
        hint: `Compare the line with the print (${level.built.source.file}:${String(level.row.line)}): a cell is lost or stands in the wrong column, or the id is that of another line. A number that is printed so belongs to an indicator of its own`,
      });
    }
  }
}

function levelsOf(built: BuiltTable, row: PlanRow, at: number): Level[] {
  return built.table.columns.flatMap(({ role, key, header }) => {
    const cell = row.cells[key];
    const isLevel = LEVELS.includes(role) && cell?.status === 'value' && !cell.cumulative;
    if (!isLevel || cell.value === null || cell.value === 0) return [];
    return [{ row, at, header, cell: { ...cell, value: cell.value }, built }];
  });
}

const unitOf = ({ row, cell }: Level): string | null => cell.unit ?? row.unit;

function stepBetween(a: number, b: number): number {
  const ratio = Math.abs(a / b);
  return Math.max(ratio, 1 / ratio);
}
