import type { Cell, Column, TableRow } from '../types.ts';
import type { ColumnRole } from '../vocabulary.ts';
import { readableWords, squash } from './fold-cell.ts';
import { isValueRole } from './fit-role.ts';
import type { LaidRow } from './lay-rows.ts';
import { nameRows, type RowName } from './name-rows.ts';
import type { SettledColumn } from './settle-roles.ts';

/** Columns as published: those without a role (remarks, offices) are left out. */
export function publishedColumns(columns: readonly SettledColumn[]): Column[] {
  return columns.flatMap((column) => {
    if (column.role === null) return [];
    const header = [column.group, column.leaf].filter((words) => words !== null && words !== '').join(' ');
    return [{ role: column.role, header, ...(column.year === undefined ? {} : { year: column.year }) }];
  });
}

/** Rows as published, from lines that have found their columns. `tableUnit` is the unit of `单位:…` above the table. */
export function buildRows(
  rows: readonly LaidRow[],
  columns: readonly SettledColumn[],
  tableUnit: string | null,
): TableRow[] {
  const roles = columns.map((column) => column.role);
  const names = nameRows(rows, roles.includes('number'), roles.includes('unit'));
  const commonUnit = tableUnit ?? unitOfLevels(columns);
  return rows.map((row, at) => buildRow(row, at, names[at] as RowName, columns, commonUnit));
}

/** Unit that the levels print in their headers, or the names; null where they differ. Shares beside amounts do not count. */
function unitOfLevels(columns: readonly SettledColumn[]): string | null {
  const levels = columns.filter(({ role }) => role === 'baseline' || role === 'target' || role === 'actual');
  const units = [...new Set(levels.map((column) => column.unit))];
  const amounts = units.filter((unit) => unit !== '%');
  const [unit = null, ...others] = amounts.length > 0 ? amounts : units;
  if (others.length > 0) return null;
  return unit ?? columns.find((column) => column.role === 'name')?.unit ?? null;
}

function buildRow(
  row: LaidRow,
  at: number,
  name: RowName,
  columns: readonly SettledColumn[],
  commonUnit: string | null,
): TableRow {
  const words = (role: ColumnRole): string | null => wordsOf(row, columns, role);
  const number = words('number');
  return {
    line: row.line.line,
    start: row.line.start,
    end: row.line.end,
    row: number === null ? name.row : squash(number).replace(/^\(?(.+?)\)?[.、]?$/u, '$1'),
    sub: name.sub,
    category: words('category') ?? row.section,
    name: name.name,
    unit:
      words('unit') ?? name.unit ?? (columns.some((column) => column.role === 'unit') ? null : commonUnit),
    starred: name.starred,
    attribute: words('attribute') ?? name.attribute,
    cells: cellsOf(row, at, columns),
  };
}

/** The words of a column that names the row; a dash is none. */
function wordsOf(row: LaidRow, columns: readonly SettledColumn[], role: ColumnRole): string | null {
  const shape = row.shapes[columns.findIndex((column) => column.role === role)];
  if (!shape || shape.isBlank || shape.cell.status === 'dash') return null;
  return role === 'unit' ? squash(shape.raw.text) : readableWords(shape.raw.text);
}

function cellsOf(row: LaidRow, at: number, columns: readonly SettledColumn[]): Record<number, Cell> {
  const cells: Record<number, Cell> = {};
  let index = 0;
  columns.forEach((column, place) => {
    if (column.role === null) return;
    if (isValueRole(column.role)) cells[index] = cellOf(row, at, place, column);
    index += 1;
  });
  return cells;
}

function cellOf(row: LaidRow, at: number, place: number, column: SettledColumn): Cell {
  const shape = row.shapes[place];
  if (!shape || shape.isBlank) return absentCell(row);
  const origin = row.origins[place] ?? at;
  const cell = { ...shape.cell, inherited: origin === at ? null : origin };
  const takesUnit = cell.status === 'value' && cell.unit === null && !cell.cumulative && column.unit !== null;
  return takesUnit ? { ...cell, unit: column.unit } : cell;
}

/** Nothing printed: an empty span at the end of the line. */
function absentCell(row: LaidRow): Cell {
  const at = row.line.end;
  return {
    raw: '',
    value: null,
    valueHigh: null,
    qualifier: null,
    cumulative: false,
    status: 'absent',
    unit: null,
    inherited: null,
    start: at,
    end: at,
  };
}
