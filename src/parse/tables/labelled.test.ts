import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSegments } from '../segments/parse-segments.ts';
import type { Cell, Column, Table, TableRow } from '../types.ts';
import { parseTables } from './parse-tables.ts';

/** The two tables of the plan against labels that a second reader wrote from the text alone. */
interface LabelledRow extends Omit<TableRow, 'cells' | 'start' | 'end'> {
  id: string;
  table: string;
  cells: Record<string, Omit<Cell, 'inherited' | 'unit'> & { inherited: string | null }>;
}

const folder = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const text = read('content/sources/wuxing-14th-plan.txt');
const labelled = (
  JSON.parse(read('src/parse/fixtures/labelled/wuxing-14th-plan.rows.json')) as { rows: LabelledRow[] }
).rows;
const parsed = parseTables(text, parseSegments(text));

const columnName = (column: Column): string => {
  const hasYear = ['baseline', 'target', 'actual'].includes(column.role);
  return hasYear ? `${column.role}${String(column.year)}` : column.role;
};

/** `1-1/25.2`: lines of one row are counted where there are several. */
const rowIds = (table: Table): string[] =>
  table.rows.map((row, at) => {
    const lines = table.rows.filter((other) => other.row === row.row);
    const place = table.rows.slice(0, at + 1).filter((other) => other.row === row.row).length;
    return `${table.number}/${row.row}${lines.length > 1 ? `.${place}` : ''}`;
  });

const toLabel = (table: Table, row: TableRow, ids: string[], at: number): LabelledRow => ({
  id: ids[at] ?? '',
  table: table.number ?? '',
  line: row.line,
  row: row.row,
  sub: row.sub,
  category: row.category,
  name: row.name,
  unit: row.unit,
  starred: row.starred,
  attribute: row.attribute,
  cells: Object.fromEntries(
    Object.entries(row.cells).map(([column, { unit: _unit, inherited, ...cell }]) => [
      columnName(table.columns[Number(column)] as Column),
      { ...cell, inherited: inherited === null ? null : (ids[inherited] ?? null) },
    ]),
  ),
});

describe('the two tables of the plan', () => {
  const read = parsed.tables.flatMap((table) => {
    const ids = rowIds(table);
    return table.rows.map((row, at) => toLabel(table, row, ids, at));
  });

  it('has 37 and 41 lines and no problem', () => {
    expect(parsed.problems).toEqual([]);
    expect(parsed.tables.map((table) => [table.number, table.rows.length, table.notes.length])).toEqual([
      ['1-1', 37, 1],
      ['1-2', 41, 1],
    ]);
  });

  it.each(labelled.map((row) => [row.id, row] as const))('reads every cell of %s as labelled', (id, row) => {
    expect(read.find((candidate) => candidate.id === id)).toEqual(row);
  });

  it('bounds every printed cell exactly', () => {
    const cells = parsed.tables.flatMap((table) => table.rows.flatMap((row) => Object.values(row.cells)));
    expect(cells.filter((cell) => text.slice(cell.start, cell.end) !== cell.raw)).toEqual([]);
  });
});
