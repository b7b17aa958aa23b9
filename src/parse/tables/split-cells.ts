import type { Line } from '../../lib/line-index.ts';
import type { RawCell, RawLine } from './raw-cell.ts';

/** How the cells of a line are parted. */
export type Delimiter = 'pipe' | 'tab' | 'blanks' | 'blank';

const SEPARATORS: Readonly<Record<Delimiter, RegExp>> = {
  pipe: /[|｜│┃]/gu,
  tab: /\t/gu,
  blank: /[ \u00a0\u3000]+/gu,
  blanks: /(?:[ \u00a0]{2,}|\u3000+)[ \u00a0\u3000]*/gu,
};

/** A line that only draws a rule: `|---|:---:|`, `├──┼──┤`, `+===+`. */
const RULE = /^[\s|｜│┃+:\-—=─━┼├┤┬┴┌┐└┘╪╞╡]+$/u;

/** The delimiter of a line, null where it holds fewer than two cells. */
export function findDelimiter(content: string): Delimiter | null {
  if (/[|｜│┃]/u.test(content)) return 'pipe';
  if (/\S\s*\t\s*\S/u.test(content)) return 'tab';
  return /\S(?: {2}|\u3000|\u00a0{2})[ \u3000\u00a0]*\S/u.test(content) ? 'blanks' : null;
}

/** Whether the line is one of the rules that Markdown and drawn tables put between rows. */
export function isRule(content: string): boolean {
  return RULE.test(content) && /[-─━=]{2,}|-:|:-/u.test(content) && /[|｜│┃+┼├└┌]/u.test(content);
}

/**
 * Cuts one line of a table into trimmed cells with their spans. Blank cells before the last printed one stay, because
 * a blank may mark a merged or an empty cell; the ones behind it carry nothing. `isOpen`: the lines of the table stand
 * between no outer bars.
 */
export function splitCells(text: string, line: Line, delimiter: Delimiter, isOpen = false): RawLine {
  const content = text.slice(line.start, line.end);
  const pieces = cutAt(content, SEPARATORS[delimiter], line.start);
  const isFramed = /^[|｜│┃]/u.test(content) && !(isOpen && hasNoFrame(content));
  const isGrid = delimiter === 'tab' || (delimiter === 'pipe' && isFramed);
  if (delimiter === 'pipe' && isGrid) pieces.shift();
  const cells = pieces.map((piece) => trimCell(text, piece.start, piece.end));
  // Behind a bar at the end of the line there is no cell.
  if (delimiter === 'pipe' && cells.at(-1)?.text === '') cells.pop();
  const printed = cells.findLastIndex((cell) => cell.text !== '') + 1;
  const blanksAtEnd = cells.length - printed;
  return {
    line: line.number,
    start: line.start,
    end: line.end,
    cells: cells.slice(0, printed),
    isGrid,
    blanksAtEnd,
  };
}

/** No bar at the end of the line; where its table has none at the start either, a first bar follows a blank cell. */
export function hasNoFrame(content: string): boolean {
  return !/[|｜│┃]$/u.test(content);
}

function cutAt(content: string, separator: RegExp, base: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of content.matchAll(separator)) {
    pieces.push({ start: base + start, end: base + match.index });
    start = match.index + match[0].length;
  }
  pieces.push({ start: base + start, end: base + content.length });
  return pieces;
}

/** Trims blanks and the `**` of Markdown's bold around a whole cell. */
function trimCell(text: string, from: number, to: number): RawCell {
  let start = from;
  let end = to;
  while (start < end && text.charAt(start).trim() === '') start += 1;
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
  const isBold = end - start > 4 && text.startsWith('**', start) && text.startsWith('**', end - 2);
  if (isBold) return trimCell(text, start + 2, end - 2);
  return { text: text.slice(start, end), start, end };
}
