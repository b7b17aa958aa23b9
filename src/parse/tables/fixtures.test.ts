import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSegments } from '../segments/parse-segments.ts';
import type { Cell, Table, TableRow } from '../types.ts';
import { parseTables } from './parse-tables.ts';

/**
 * Tables of invented districts, one layout a folder: `source.txt` and what a reader finds in it. A row is written
 * as one line: `line. number/sub [category] name (unit) attribute | role: value …`.
 */
const folder = new URL('./fixtures/', import.meta.url);

function describeCell(cell: Cell): string {
  const high = cell.valueHigh === null ? '' : `–${cell.valueHigh}`;
  const number = cell.status === 'value' ? `${cell.value}${high}${cell.unit ?? ''}` : cell.raw;
  const marks = [
    cell.status === 'value' || cell.status === 'text' ? null : cell.status,
    cell.qualifier === 'exact' ? null : cell.qualifier,
    cell.cumulative ? 'cumulative' : null,
    cell.inherited === null ? null : `from row ${cell.inherited}`,
  ].filter((mark) => mark !== null);
  return marks.length === 0 ? number : `${number} <${marks.join(', ')}>`;
}

function describeRow(table: Table, row: TableRow): string {
  const number = [row.row, row.sub].filter((part) => part !== null).join('/');
  const head = [`${row.line}.`, number, row.category && `[${row.category}]`, row.name, row.starred && '*'];
  const tail = [row.unit && `(${row.unit})`, row.attribute];
  const cells = Object.entries(row.cells).map(([column, cell]) => {
    const { role = '', year } = table.columns[Number(column)] ?? {};
    return `${role}${year === undefined ? '' : ` ${year}`}: ${describeCell(cell)}`;
  });
  return [[...head, ...tail].filter(Boolean).join(' '), ...cells].join(' | ');
}

function describeText(text: string): unknown {
  const { tables, problems } = parseTables(text, parseSegments(text));
  return {
    tables: tables.map((table) => ({
      caption: table.caption,
      number: table.number,
      columns: table.columns.map((column) => `${column.role}: ${column.header}`),
      rows: table.rows.map((row) => describeRow(table, row)),
      notes: table.notes.map((note) => text.slice(note.start, note.end)),
    })),
    problems,
  };
}

describe('tables in other layouts', () => {
  it.each(readdirSync(folder))('reads %s', (name) => {
    const text = readFileSync(new URL(`${name}/source.txt`, folder), 'utf8');
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')) as unknown;
    expect(describeText(text)).toEqual(expected);
  });
});
