import type { Cell, Table, TableRow } from '../parse/types.ts';
import { overlaps } from './built-source.ts';
import type { BuiltSource } from './built-source.ts';
import { columnKeys } from './column-keys.ts';
import type { DatasetCell, DatasetTable, PlanRow } from './schema/dataset.ts';

/** A table with its rows, ids given. */
export interface BuiltTable {
  table: DatasetTable;
  rows: PlanRow[];
  source: BuiltSource;
}

/**
 * Gives ids to a table and its rows. The tables of a plan are known by their printed number alone (`1-1/7`); those of
 * other sources, and of a later plan that prints a number again, carry the source's id before it.
 */
export function buildTable(
  source: BuiltSource,
  index: number,
  taken: ReadonlySet<string>,
): BuiltTable | null {
  const parsed = source.parsed.tables[index];
  if (parsed === undefined) return null;
  const name = parsed.number ?? String(index + 1);
  const isShort = source.record.kind === 'plan' && !taken.has(name);
  const id = isShort ? name : `${source.id}/${name}`;
  const keys = columnKeys(parsed.columns);
  const ids = rowIds(id, parsed.rows);
  const build = (row: TableRow, at: number): PlanRow =>
    buildRow(source, { parsed, index, name, keys, ids }, row, at);
  const columns = parsed.columns.map((column, at) => ({ key: keys[at] ?? column.role, ...column }));
  const { number, caption, line, notes } = parsed;
  const table = {
    id,
    source: source.id,
    number,
    caption,
    line,
    columns,
    rows: ids,
    notes: notes.map(({ start, end }) => ({ start, end })),
  };
  return { table, rows: parsed.rows.map(build), source };
}

/** `1-1/7`; the lines of a number that is printed once for several lines: `1-1/25.1`, `1-1/25.2`. */
function rowIds(table: string, rows: readonly TableRow[]): string[] {
  const numbers = rows.map((row, at) => row.row ?? String(at + 1));
  return numbers.map((number, at) => {
    const total = numbers.filter((other) => other === number).length;
    const nth = numbers.slice(0, at + 1).filter((other) => other === number).length;
    return `${table}/${number}${total === 1 ? '' : `.${String(nth)}`}`;
  });
}

interface RowContext {
  parsed: Table;
  index: number;
  name: string;
  keys: string[];
  ids: string[];
}

function buildRow(source: BuiltSource, context: RowContext, parsed: TableRow, at: number): PlanRow {
  const { line, row, sub, category, name, unit, starred, attribute } = parsed;
  const cells: Record<string, DatasetCell> = {};
  for (const [column, key] of context.keys.entries()) {
    const cell = parsed.cells[column];
    if (cell !== undefined) cells[key] = buildCell(source, context, cell, at, column);
  }
  const id = context.ids[at] ?? '';
  return {
    id,
    source: source.id,
    table: context.name,
    line,
    row,
    sub,
    category,
    name,
    unit,
    starred,
    attribute,
    cells,
  };
}

function buildCell(
  source: BuiltSource,
  context: RowContext,
  cell: Cell,
  row: number,
  column: number,
): DatasetCell {
  const { raw, value, valueHigh, qualifier, cumulative, status, unit, start, end } = cell;
  const inherited = cell.inherited === null ? null : (context.ids[cell.inherited] ?? null);
  const figure =
    status === 'value' ? figureOfCell(source, context.index, cell, cell.inherited ?? row, column) : null;
  return { raw, value, valueHigh, qualifier, cumulative, status, unit, inherited, figure, start, end };
}

/** The figure that the reader bound to the cell, else the one whose number stands inside it. */
function figureOfCell(
  source: BuiltSource,
  table: number,
  cell: Cell,
  row: number,
  column: number,
): string | null {
  const { figures } = source.parsed;
  const bound = figures.findIndex(
    ({ cell: at }) => at !== undefined && at.table === table && at.row === row && at.column === column,
  );
  const at =
    bound === -1 ? figures.findIndex((figure) => overlaps(figure, cell) && figure.anchor < cell.end) : bound;
  return source.figures[at]?.id ?? null;
}
