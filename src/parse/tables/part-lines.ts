import { headerSenses, isSubHeaderLine } from './header-words.ts';
import { type RawLine, wordsOf } from './raw-cell.ts';

/**
 * Parts a table that prints its columns twice or more side by side (指标 | 2023年 | 指标 | 2023年) into its tables, left
 * to right; the lines themselves where it does not. Only where every line holds its places: else it stays one table,
 * and is reported.
 */
export function partLines(lines: readonly RawLine[]): RawLine[][] {
  const [header, ...body] = lines;
  const cuts = header ? blockStarts(wordsOf(header)) : [];
  if (!header || cuts.length < 2 || body.length === 0) return [[...lines]];
  const width = header.cells.length;
  if (isSubHeaderLine(wordsOf(body[0] as RawLine)) || !body.every((line) => holdsPlaces(line, cuts, width)))
    return [[...lines]];
  return cuts.map((from, at) => {
    const to = cuts[at + 1] ?? width;
    return withoutGap(lines.map((line) => cutLine(line, from, to)).filter((line) => line !== null));
  });
}

/** Where the columns begin again: at each name, or at the number or category as far before it as before the first. */
function blockStarts(headers: readonly string[]): number[] {
  const names = headers.flatMap((header, at) => (headerSenses(header)[0] === 'name' ? [at] : []));
  const lead = names[0] ?? 0;
  const starts = names.map((at) => at - lead);
  const hasValues = starts.every((from, at) => hasValue(headers.slice(from, starts[at + 1])));
  return lead <= 2 && starts.length <= 4 && hasValues ? starts : [];
}

const NAMES = ['category', 'number', 'name', 'unit', undefined];

function hasValue(headers: readonly string[]): boolean {
  return headers.some((header) => !NAMES.includes(headerSenses(header)[0]));
}

/** A line prints a cell for every column but blanks at its end, or nothing at all right of a block. */
function holdsPlaces(line: RawLine, cuts: readonly number[], width: number): boolean {
  const { length } = line.cells;
  return length <= width && (line.isGrid || length === width || cuts.includes(length) || length === 1);
}

/** The cells of one block; null where it prints nothing. */
function cutLine(line: RawLine, from: number, to: number): RawLine | null {
  const cells = line.cells.slice(from, to);
  const printed = cells.filter((cell) => cell.text !== '');
  const [first, last] = [printed[0], printed.at(-1)];
  if (!first || !last) return null;
  return { ...line, start: first.start, end: last.end, cells, isGrid: true };
}

/** A column without header or content between two blocks is only a gap. */
function withoutGap(lines: RawLine[]): RawLine[] {
  const width = Math.max(...lines.map((line) => line.cells.length));
  const isGap = lines.every((line) => (line.cells[width - 1]?.text ?? '') === '');
  return isGap
    ? withoutGap(lines.map((line) => ({ ...line, cells: line.cells.slice(0, width - 1) })))
    : lines;
}
