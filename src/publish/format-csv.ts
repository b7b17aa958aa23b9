import { csvFormatRows } from 'd3';
import type { CsvColumn, CsvTable } from './data-table.ts';

/** First characters that make a spreadsheet run a text as a formula. */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r]/u;

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/u;

/**
 * One CSV file: header line, `\n` line ends, numbers as numbers, nothing for null.
 * @throws {Error} for a text that a spreadsheet would run as a formula: it is never altered in silence
 */
export function formatCsv<T>(table: CsvTable<T>): string {
  const header = table.columns.map((column) => column.name);
  const lines = table.records.map((record, at) =>
    table.columns.map((column) => formatField(table, column, record, at)),
  );
  return `${csvFormatRows([header, ...lines])}\n`;
}

function formatField<T>(table: CsvTable<T>, column: CsvColumn<T>, record: T, at: number): string {
  const value = column.value(record) ?? '';
  if (typeof value === 'string' && FORMULA_START.test(value) && !PLAIN_NUMBER.test(value)) {
    throw new Error(
      `data/${table.name}.csv: Unexpected text “${value.slice(0, 40)}” in column ${column.name} of line ${String(at + 2)}, ` +
        'expected a text that no spreadsheet runs as a formula (not beginning with = + - @ or a tab). ' +
        'Mend the record or the reader so that the text begins with its first word',
    );
  }
  return String(value);
}
