import { headerSenses, headerYear } from './header-words.ts';
import { type RawCell, type RawLine, wordsOf } from './raw-cell.ts';
import { isUnit } from './unit-words.ts';
import { squash } from './fold-cell.ts';

/** Fewer years than this below one another make no table of years. */
const FEWEST_YEARS = 2;

/** A table with a year a line, turned so that it has an indicator a line. */
export interface TurnedLines {
  /** The header with the years, then one line for each indicator. */
  lines: RawLine[];
  /** How many of the lines handed in they stand for. */
  taken: number;
}

/**
 * Turns a table that prints years down and indicators across (年份 | 地区生产总值（亿元） | …), null where `lines` do not
 * begin with one. Cells keep their spans; a turned line spans the whole table, for its cells stand in all of its lines.
 */
export function transposeLines(lines: readonly RawLine[]): TurnedLines | null {
  const [head, second] = lines;
  if (!head || !isYearsHead(wordsOf(head))) return null;
  const units = unitsOf(second, head.cells.length);
  const from = units ? 2 : 1;
  let end = from;
  while (isYearLine(lines[end], head.cells.length)) end += 1;
  if (end - from < FEWEST_YEARS) return null;
  return { lines: turn(head, units, lines.slice(from, end)), taken: end };
}

/** 年份 | 地区生产总值（亿元） | …: the head of years, and names of what is measured in every other column. */
export function isYearsHead([corner = '', ...names]: readonly string[]): boolean {
  return isYearCorner(corner) && names.length > 0 && names.every(isIndicator);
}

/** Whether the first lines come from a turned table: its lines all span the whole of it. */
export function isTurned([head, row]: readonly RawLine[]): boolean {
  return head !== undefined && head.start === row?.start;
}

function turn(head: RawLine, units: readonly RawCell[] | null, years: readonly RawLine[]): RawLine[] {
  const last = years.at(-1) ?? head;
  const span = { line: head.line, start: head.start, end: last.end, isGrid: true };
  const corner = { ...(head.cells[0] as RawCell), text: '指标' };
  const header = { ...span, cells: [corner, ...years.map((line) => line.cells[0] as RawCell)] };
  const rows = head.cells.slice(1).map((name, at) => ({
    ...span,
    cells: [withUnit(name, units?.[at]?.text), ...years.map((line) => cellAt(line, at + 1))],
  }));
  return [header, ...rows];
}

function withUnit(name: RawCell, unit = ''): RawCell {
  return unit === '' ? name : { ...name, text: `${name.text}（${unit}）` };
}

/** Neither a year nor a word that only heads a column (指标, 单位): the name of something measured. */
function isIndicator(printed: string): boolean {
  const sense = headerSenses(printed)[0] ?? '';
  const isHeader = ['name', 'unit', 'number', 'category', 'attribute', 'verdict', 'year'].includes(sense);
  return /\p{Script=Han}/u.test(printed) && !isHeader;
}

/** Nothing printed: an empty cell at the end of its line. */
function cellAt(line: RawLine, at: number): RawCell {
  return line.cells[at] ?? { text: '', start: line.end, end: line.end };
}

/** 年份, 年度, 指标/年份: the head of a column of years. */
function isYearCorner(printed: string): boolean {
  return /^(?:(?:指标|项目)?[\\/＼／]?(?:年份|年度|时间|年))$|^(?:年份|年度)[\\/＼／](?:指标|项目)$/u.test(
    squash(printed),
  );
}

/** 2020年, 2025年目标: a line that begins with its year and prints no more cells than the header. */
function isYearLine(line: RawLine | undefined, width: number): boolean {
  const lead = line?.cells[0]?.text ?? '';
  return (
    line !== undefined && line.cells.length <= width && headerYear(lead) !== undefined && isLeafWord(lead)
  );
}

function isLeafWord(printed: string): boolean {
  return ['year', 'target', 'actual', 'baseline', 'growth'].includes(headerSenses(printed)[0] ?? '');
}

/** (blank) | 亿元 | 元: the units of the indicators in a line of their own, where there is one; the blank may be lost. */
function unitsOf(line: RawLine | undefined, width: number): RawCell[] | null {
  const isLed = /^(?:|(?:计量)?单位)$/u.test(line?.cells[0]?.text ?? '-');
  const units = isLed ? line?.cells.slice(1) : line?.cells.length === width - 1 ? line.cells : undefined;
  const printed = units?.filter((cell) => cell.text !== '') ?? [];
  return units && printed.length > 0 && printed.every((cell) => isUnit(squash(cell.text))) ? units : null;
}
