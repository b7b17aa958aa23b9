import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSegments } from '../../segments/parse-segments.ts';
import type { Cell, Column, TableRow } from '../../types.ts';
import { parseTables } from '../parse-tables.ts';

/**
 * Tables of invented places in layouts of real documents, labelled by hand before the reader saw them: communiqué,
 * budget report, plans in three layouts, bulletin, five years side by side, lists of targets.
 */
type CellLabel = Pick<Cell, 'raw' | 'value' | 'valueHigh' | 'qualifier' | 'cumulative' | 'status'>;
type RowLabel = Pick<TableRow, 'line' | 'row' | 'sub' | 'category' | 'name' | 'unit' | 'attribute'> & {
  cells: Record<string, CellLabel>;
};

const folder = new URL('./fixtures/', import.meta.url);
const DATED = ['baseline', 'target', 'actual'];

/** `actual2023`, and `actual2023-2` for the second of its kind. */
function columnNames(columns: readonly Column[]): string[] {
  const names = columns.map(({ role, year }) => (DATED.includes(role) ? `${role}${year ?? ''}` : role));
  return names.map((name, at) => {
    const nth = names.slice(0, at + 1).filter((other) => other === name).length;
    return nth === 1 ? name : `${name}-${nth}`;
  });
}

function toLabel(columns: readonly Column[], row: TableRow): RowLabel {
  const names = columnNames(columns);
  const { line, row: number, sub, category, name, unit, attribute } = row;
  const values = Object.entries(row.cells).filter(([at]) => columns[Number(at)]?.role !== 'attribute');
  const cells = values.map(([at, cell]) => {
    const { raw, value, valueHigh, qualifier, cumulative, status } = cell;
    return [names[Number(at)] ?? '', { raw, value, valueHigh, qualifier, cumulative, status }] as const;
  });
  return { line, row: number, sub, category, name, unit, attribute, cells: Object.fromEntries(cells) };
}

describe('tables that the reader was not written for', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.rows.json'));

  it.each(names)('reads every row of %s as labelled', (name) => {
    const label = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
      doc: string;
      rows: RowLabel[];
    };
    const text = readFileSync(new URL(label.doc, folder), 'utf8');
    const { tables } = parseTables(text, parseSegments(text));
    const rows = tables.flatMap((table) => table.rows.map((row) => toLabel(table.columns, row)));
    expect(rows).toEqual(label.rows);
  });
});
