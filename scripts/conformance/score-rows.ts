import type { DatasetCell } from '../../src/model/schema/dataset.ts';
import type { ReadResult, ReadTable } from '../reading/read-document.ts';
import { sameNumber, sameWords } from './compare.ts';
import type { Case } from './find-cases.ts';
import type { CellLabel, RowLabel } from './label.ts';
import type { Score } from './tally.ts';
import { count } from './tally.ts';

type ReadRow = ReadTable['rows'][number];

/** Holds the rows of a reading's tables against the labels, line by line and cell by cell. */
export function scoreRows(score: Score, { label }: Case, { tables }: ReadResult): void {
  const rows = tables.flatMap((table) => table.rows);
  for (const expected of label.rows ?? []) {
    const onLine = rows.filter(({ line }) => line === expected.line);
    // Tables printed side by side, or with years down, have several rows on a line.
    const row = onLine.find(({ name }) => sameWords(expected.name, name)) ?? onLine[0];
    const where = `line ${String(expected.line)}, ${expected.name}`;
    count(score, 'rows', row !== undefined, { where, expected: 'a row', found: 'none' });
    if (row === undefined) continue;
    scoreFields(score, expected, row, where);
    for (const [key, cell] of Object.entries(expected.cells))
      scoreCell(score, cell, cellOf(row, key), `${where}, ${key}`);
  }
  scoreExtraRows(score, label.rows ?? [], rows);
}

function scoreFields(score: Score, label: RowLabel, row: ReadRow, where: string): void {
  const category = label.category === undefined ? label.group : label.category;
  const fields: [string, string | null | undefined, string | null][] = [
    ['row number', label.row === null ? null : String(label.row), row.row],
    ['sub', label.sub, row.sub],
    ['category', category, row.category],
    ['name', label.name, row.name],
    ['unit of row', label.unit, row.unit],
    ['attribute', label.attribute, row.attribute],
  ];
  for (const [field, expected, found] of fields) {
    if (expected === undefined) continue;
    count(score, 'row fields', sameWords(expected, found), {
      where: `${where}, ${field}`,
      expected: String(expected),
      found: String(found),
    });
  }
}

/** Labels name a column by role and year, or by the role alone. */
function cellOf(row: ReadRow, key: string): DatasetCell | undefined {
  if (row.cells[key] !== undefined) return row.cells[key];
  const dated = Object.keys(row.cells).find((candidate) => candidate.replace(/\d{4}$/u, '') === key);
  return dated === undefined ? undefined : row.cells[dated];
}

function scoreCell(score: Score, label: CellLabel, cell: DatasetCell | undefined, where: string): void {
  const isRight = cell !== undefined && differences(label, cell).length === 0;
  const found = cell === undefined ? 'no cell' : `${describe(cell)} (${differences(label, cell).join(', ')})`;
  count(score, 'cells', isRight, { where, expected: describe(label), found });
}

/** Names of the fields in which a cell differs from its label. */
function differences(label: CellLabel, cell: DatasetCell): string[] {
  const isValue = label.status === 'value';
  return [
    ...(sameStatus(label.status, cell.status) ? [] : ['status']),
    ...(sameNumber(label.value, cell.value) ? [] : ['value']),
    ...(label.valueHigh === undefined || sameNumber(label.valueHigh, cell.valueHigh) ? [] : ['valueHigh']),
    ...(!isValue || label.qualifier === undefined || label.qualifier === cell.qualifier ? [] : ['qualifier']),
    ...(label.raw === undefined || sameWords(label.raw, cell.raw) ? [] : ['raw']),
    ...(label.cumulative === undefined || label.cumulative === cell.cumulative ? [] : ['cumulative']),
    ...(label.inherited === undefined || label.inherited === cell.inherited ? [] : ['inherited']),
  ];
}

function sameStatus(label: string, status: DatasetCell['status']): boolean {
  return label === status || (label === 'none' && (status === 'dash' || status === 'absent'));
}

function describe({ raw, value, qualifier, status, inherited }: CellLabel | DatasetCell): string {
  const merged = inherited === null || inherited === undefined ? '' : `, merged from ${inherited}`;
  return `“${raw ?? ''}” ${status} ${String(value)} ${qualifier ?? ''}${merged}`;
}

/** Rows on lines that no label names are none of the table's. */
function scoreExtraRows(score: Score, labels: readonly RowLabel[], rows: readonly ReadRow[]): void {
  if (labels.length === 0) return;
  for (const row of rows) {
    const isRight = labels.some(({ line }) => line === row.line);
    count(score, 'true rows', isRight, {
      where: `line ${String(row.line)}`,
      expected: 'no row',
      found: row.name,
    });
  }
}
