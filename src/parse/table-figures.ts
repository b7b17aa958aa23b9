import { basisOf } from './context/basis.ts';
import { movementInWords, signed } from './context/movement.ts';
import type { Quantity } from './figures/quantity.ts';
import { foldWidth, numeralRuns } from './numerals.ts';
import { readQuantities } from './read-quantities.ts';
import type { Cell, Column, Exclusion, Figure, Span, Table, TableRow } from './types.ts';
import type { Basis, ExclusionReason, FigureKind, Movement } from './vocabulary.ts';
import type { PlaceOf } from './context/place.ts';

const KINDS: Partial<Record<Column['role'], FigureKind>> = {
  baseline: 'baseline',
  target: 'target',
  targetGrowth: 'target',
  growth: 'target',
  actual: 'actual',
  actualGrowth: 'change',
};

/** The figures of a table: one for each printed value cell. Merged cells are one figure, of the line that prints them. */
export function tableFigures(text: string, table: Table, index: number, own: PlaceOf): Figure[] {
  const estimated = estimatedNames(text, table);
  return table.rows.flatMap((row, at) =>
    Object.entries(row.cells).flatMap(([column, cell]) => {
      if (cell.status !== 'value' || cell.inherited !== null) return [];
      const place = { table: index, row: at, column: Number(column) };
      return [cellFigure(text, table, row, cell, place, own, estimated)];
    }),
  );
}

function cellFigure(
  text: string,
  table: Table,
  row: TableRow,
  cell: Cell,
  place: NonNullable<Figure['cell']>,
  own: PlaceOf,
  estimated: readonly string[],
): Figure {
  const column = table.columns[place.column] as Column;
  const isGrowth = /rowth$/u.test(column.role);
  const measure = row.sub === null ? row.name : `${row.name}（${row.sub}）`;
  const kind = KINDS[column.role] ?? 'actual';
  const isEstimate = column.role === 'actual' && estimated.some((name) => sameName(name, row));
  return {
    start: cell.start,
    end: cell.end,
    line: row.line + breaksBefore(text, row, cell, table),
    token: text.slice(cell.start, cell.end),
    anchor: cell.start + Math.max(0, text.slice(cell.start, cell.end).search(numeralRuns())),
    quote: isTurned(row, table) ? lineOf(text, cell) : { start: row.start, end: row.end },
    value: cell.value,
    valueHigh: cell.valueHigh,
    unit: cell.unit ?? (isGrowth && !cell.cumulative ? '%' : row.unit),
    qualifier: cell.qualifier ?? 'exact',
    kind: isEstimate ? 'forecast' : kind,
    basis: cellBasis(cell, isGrowth, measure, row.unit),
    movement: cellMovement(cell, isGrowth, row),
    period: cellPeriod(table, column, cell, isGrowth),
    place: own.place,
    scope: 'not-stated',
    measure,
    cell: place,
  };
}

/**
 * Which way the change in a cell goes, by its own words, the line's name or the column of growth. A share below zero
 * cannot be: with a minus, per cent are a fall even where no word says so.
 */
function cellMovement(cell: Cell, inGrowthColumn: boolean, row: TableRow): Movement | null {
  // 1万人 under a heading of growth is an amount a year.
  const isGrowth =
    inGrowthColumn && (cell.cumulative || cell.unit === null || /[%‰]|百分点/u.test(cell.unit));
  const ofName = movementOfName(row);
  const isMinusRate = (cell.value ?? 0) < 0 && /[%‰]|百分点/u.test(cell.unit ?? row.unit ?? '');
  const own = movementInWords(cell.raw);
  if (!isGrowth && ofName === null && own === null && !isMinusRate) return null;
  return signed(own ?? ofName ?? (isGrowth ? 'rise' : null), cell.value);
}

/** 单位GDP能耗降低, 收入增长率: a line whose name is a change. A starred or bracketed remark stands behind it. */
function movementOfName({ name, sub }: TableRow): Movement | null {
  const words = (sub ?? name).replace(/[（(].*?[）)]|[*＊]/gu, '').trim();
  return /(?:增长|增速|增幅|涨幅|提升|降低|下降|减少|降幅)(?:率|幅度)?$/u.test(words)
    ? movementInWords(words)
    : null;
}

function cellBasis(cell: Cell, isGrowth: boolean, measure: string, unit: string | null): Basis {
  if (cell.cumulative) return 'cumulative';
  if (isGrowth) return 'growth';
  const printed = cell.unit ?? unit;
  if (printed === '%' || printed === '‰')
    return /(?:增长|增速|增幅|降低|下降)(?:率)?[*＊]?$/u.test(measure) ? 'growth' : 'share';
  if (/每[十百千万]|人均/u.test(measure) && !/元/u.test(printed ?? '')) return 'level';
  const core = { start: 0, end: 0 };
  const quantity: Quantity = {
    ...core,
    core,
    anchor: 0,
    value: cell.value,
    valueHigh: null,
    unit: cell.unit ?? unit,
    qualifier: 'exact',
    form: 'plain',
  };
  return basisOf(quantity, { sentence: core, lead: '', before: measure, head: measure, tail: '' }, measure);
}

/** The column's year; a rate or a sum over a plan runs from the year after the baseline. */
function cellPeriod(table: Table, column: Column, cell: Cell, isGrowth: boolean): string | null {
  const yearOf = (role: Column['role']): number | undefined =>
    table.columns.find((other) => other.role === role && other.year)?.year;
  const base = yearOf('baseline');
  const year =
    column.year ??
    (column.role === 'actualGrowth' ? (yearOf('actual') ?? base) : (yearOf('target') ?? yearOf('actual')));
  if (year === undefined) return null;
  const spans = isGrowth || cell.cumulative;
  if (!spans) return String(year);
  if (column.role === 'baseline' || isOfLastPlan(column, year, base)) return `${year - 4}/${year}`;
  return base === undefined || base >= year ? String(year) : `${base + 1}/${year}`;
}

/** 年均增长 beside the last year of the plan before: the rate of that plan. */
function isOfLastPlan({ role, header }: Column, year: number, base: number | undefined): boolean {
  return role === 'actualGrowth' && year === base && year % 5 === 0 && /年均|累计/u.test(header);
}

/** In a table with years down a row runs through all lines of it: what is quoted is the line that prints the cell. */
function isTurned(row: TableRow, table: Table): boolean {
  return row.start === table.start;
}

function breaksBefore(text: string, row: TableRow, cell: Cell, table: Table): number {
  return isTurned(row, table) ? text.slice(row.start, cell.start).split('\n').length - 1 : 0;
}

function lineOf(text: string, { start, end }: Span): Span {
  const stop = text.indexOf('\n', end);
  const line = text.slice(text.lastIndexOf('\n', start) + 1, stop < 0 ? text.length : stop);
  const from = text.lastIndexOf('\n', start) + 1;
  return { start: from + line.length - line.trimStart().length, end: from + line.trimEnd().length };
}

/** Indicators that a note calls estimates: `…、…2020年完成情况为预计值`. */
function estimatedNames(text: string, table: Table): string[] {
  return table.notes.flatMap((note) => {
    const words = text.slice(note.start, note.end);
    return [
      ...words.matchAll(
        /(?<=^|[.；;。,，\d])([^.；;。]{2,80}?)(?:\d{4}年)?(?:完成情况|数据|数)?(?:为|系|是)(?:预计|初步|快报|估计)/gu,
      ),
    ].flatMap((match) =>
      (match[1] as string)
        .replace(/\d{4}年.*$/u, '')
        .split(/[、,，和及]/u)
        .map((name) => name.trim()),
    );
  });
}

function sameName(name: string, row: TableRow): boolean {
  const fold = (words: string): string =>
    words.replace(/城市化/gu, '城镇化').replace(/[（(].*?[）)]|\*|\s/gu, '');
  const printed = fold(row.sub === null ? row.name : `${row.sub}${row.name}`);
  return name.length >= 3 && (printed === fold(name) || fold(row.name) === fold(name));
}

/** Runs of a table line that are no cell value: row numbers, years of the header, numerals of names and units. */
export function tableExclusions(
  text: string,
  line: { start: number; end: number },
  figures: readonly Figure[],
): Exclusion[] {
  const content = text.slice(line.start, line.end);
  const found: Exclusion[] = [];
  for (const { index, 0: piece } of content.matchAll(/[^|\t]+/gu)) {
    const start = line.start + index;
    const taken = figures.filter((figure) => figure.start < start + piece.length && figure.end > start);
    if (taken.length > 0) continue;
    found.push(...pieceExclusions(text, start, piece));
  }
  return found;
}

function pieceExclusions(text: string, start: number, piece: string): Exclusion[] {
  const words = foldWidth(piece.trim());
  if (/^\d{1,3}[.、]?$/u.test(words)) return [whole(text, start, piece, 'list-number')];
  if (/^[〇零一二三四五六七八九十百千万亿两]+[\p{Script=Han}/]{1,4}$/u.test(words) && !/级/u.test(words))
    return [whole(text, start, piece, 'lexical')];
  const { quantities, claims } = readQuantities(piece);
  const named = quantities.map(({ start: from, end }) => ({ start: from, end, reason: 'name' as const }));
  return [...claims, ...named].map(({ start: from, end, reason }) => ({
    start: start + from,
    end: start + end,
    token: piece.slice(from, end),
    reason,
  }));
}

function whole(text: string, start: number, piece: string, reason: ExclusionReason): Exclusion {
  const from = start + piece.length - piece.trimStart().length;
  const end = start + piece.trimEnd().length;
  return { start: from, end, token: text.slice(from, end), reason };
}
