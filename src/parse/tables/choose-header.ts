import { alignRow } from './align-row.ts';
import type { AboveRow } from './alignment.ts';
import { type CellShape, shapeOf } from './cell-shape.ts';
import { isValueRole } from './fit-role.ts';
import { headerSenses, isSecondNameHeader } from './header-words.ts';
import type { RawLine } from './raw-cell.ts';
import type { Outlook } from './outlook.ts';
import { draftHeaders } from './read-header.ts';
import { resolveRow } from './resolve-row.ts';
import { settleRoles, type SettledColumn } from './settle-roles.ts';

/** What a line costs that fits no reading of the header at all. */
const NO_FIT = 25;
/** So many lines decide between the readings, and so many readings are tried. */
const SAMPLE = 10;
const MOST_READINGS = 40;

/**
 * Reads the header lines in every plausible way and keeps the one under which the lines of the table fit best.
 * Null where no reading has a column of names and one of values.
 */
export function chooseHeader(
  header: readonly RawLine[],
  body: readonly RawLine[],
  outlook: Outlook,
): SettledColumn[] | null {
  const sample = body.slice(0, SAMPLE).map((line) => line.cells.map(shapeOf));
  let best: { columns: SettledColumn[]; cost: number } | null = null;
  const seen = new Set<string>();
  for (const draft of draftHeaders(header)) {
    for (const settled of settleRoles(draft.columns, outlook)) {
      for (const columns of withSecondName(withName(settled))) {
        const key = columns.map(({ role, hasTwoNames }) => (hasTwoNames ? 'names' : role)).join();
        if (seen.has(key) || seen.size >= MOST_READINGS || !isTable(columns)) continue;
        seen.add(key);
        const cost: number = draft.cost + costOfLines(sample, columns, best?.cost ?? Infinity);
        if (!best || cost < best.cost) best = { columns, cost };
      }
    }
  }
  return best?.columns ?? null;
}

/**
 * Where no header says 指标, the last category or the first unknown column holds the names; of several names side by
 * side (项目 | 指标) the last does, those before it are categories.
 */
function withName(columns: SettledColumn[]): SettledColumn[] {
  const isName = columns.map((column) => column.role === 'name');
  if (isName.includes(true))
    return columns.map((column, at) =>
      isName[at] && isName[at + 1] ? { ...column, role: 'category' } : column,
    );
  const category = columns.findLastIndex((column) => column.role === 'category');
  const at = category >= 0 ? category : columns.findIndex((column) => column.role === null);
  return columns.map((column, index) => (index === at ? { ...column, role: 'name' } : column));
}

/**
 * 指标名称 | 具体指标 are one column of two names a line; so may be 指标名称 and the blank on its right, or the blank
 * may stand over units, as the lines bear it out.
 */
function withSecondName(columns: SettledColumn[]): SettledColumn[][] {
  const at = columns.findIndex((column) => column.role === 'name');
  const [left, name, right] = [columns[at - 1], columns[at], columns[at + 1]];
  if (name && left?.role === 'category' && isSecondNameHeader(name.leaf) && isIndicatorHeader(left.leaf))
    return [joinNames(columns, at - 1)];
  const isBlank = name !== undefined && right?.leaf === '' && right.role === null;
  return isBlank ? [joinNames(columns, at), withUnits(columns, at + 1), columns] : [columns];
}

/** A blank header beside the names may stand over their units. */
function withUnits(columns: SettledColumn[], at: number): SettledColumn[] {
  if (columns.some((column) => column.role === 'unit')) return columns;
  return columns.map((column, index) => (index === at ? { ...column, role: 'unit' } : column));
}

/** 指标名称, not 类别: the header names what the line measures. */
function isIndicatorHeader(header: string): boolean {
  return headerSenses(header)[0] === 'name';
}

function joinNames(columns: SettledColumn[], at: number): SettledColumn[] {
  const [first, second] = columns.slice(at, at + 2) as [SettledColumn, SettledColumn];
  const leaf = [first.leaf, second.leaf].filter(Boolean).join(' ');
  const joined: SettledColumn = { ...first, leaf, role: 'name', hasTwoNames: true };
  return [...columns.slice(0, at), joined, ...columns.slice(at + 2)];
}

/** One column of names and at least one of values. Two tables printed side by side (收入 | 支出) have two of names. */
function isTable(columns: readonly SettledColumn[]): boolean {
  const names = columns.filter((column) => column.role === 'name');
  return names.length === 1 && columns.some((column) => isValueRole(column.role));
}

function costOfLines(
  lines: readonly (readonly CellShape[])[],
  columns: readonly SettledColumn[],
  limit: number,
): number {
  const roles = columns.map((column) => column.role);
  const hasTwoNames = columns.some((column) => column.hasTwoNames);
  let above: AboveRow | null = null;
  let cost = 0;
  for (const cells of lines) {
    const alignment = alignRow(cells, roles, above, hasTwoNames);
    cost += alignment ? Math.min(alignment.cost, NO_FIT) : NO_FIT;
    if (cost >= limit) return cost;
    above = alignment ? resolveRow(cells, alignment, above) : null;
  }
  return cost;
}
