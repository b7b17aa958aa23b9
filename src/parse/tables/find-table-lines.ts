import type { Line } from '../../lib/line-index.ts';
import { isHeaderLine } from './header-words.ts';
import { cellsAtBlanks, isBlankHeader, isBlankRow, isYearRow, isYearsHeader } from './single-blanks.ts';
import { markStacked } from './stacked-lines.ts';
import { type Delimiter, findDelimiter, isRule, splitCells } from './split-cells.ts';

/**
 * Line numbers of every line that belongs to a table. A line with a pipe between two cells always does; lines parted
 * by tabs or wide blanks do where a header stands above at least one line parted the same way, and lines of one cell
 * each do where a caption and the words of a header stand above them.
 */
export function findTableLines(text: string, lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  const printed = lines.filter((line) => line.end > line.start);
  for (let at = 0; at < printed.length; at += 1) {
    const line = printed[at] as Line;
    const content = text.slice(line.start, line.end);
    if (isPipeLine(text, line, content) || isRule(content)) found.add(line.number);
    else if (isOpenHeader(text, printed, at)) at = markBlock(text, printed, at, found);
    else at = markBlankRows(text, printed, at, found) ?? markStacked(text, printed, at, found);
  }
  markSections(text, printed, found);
  dropLoneMenus(text, printed, found);
  return found;
}

/** `首页 | 要闻 | 政务` in a line of its own is a menu of the page: no table above, none straight below, no number. */
function dropLoneMenus(text: string, printed: readonly Line[], found: Set<number>): void {
  const menus = printed.filter((line, at) => {
    const [above, below] = [printed[at - 1], printed[at + 1]];
    if (!found.has(line.number) || found.has(line.number + 1)) return false;
    if (above && found.has(above.number)) return false;
    const leadsTable = below !== undefined && found.has(below.number) && isHeaderLine(cellsOf(text, line));
    return !leadsTable && !/[0-9０-９─━=]|--/u.test(text.slice(line.start, line.end));
  });
  for (const line of menus) found.delete(line.number);
}

/** `一、经济总量` in a line of its own straight between two lines of a table heads the lines below it. */
function markSections(text: string, printed: readonly Line[], found: Set<number>): void {
  printed.forEach((line, at) => {
    const [above, below] = [printed[at - 1], printed[at + 1]];
    const isBetween = above && below && found.has(above.number) && found.has(below.number);
    if (
      !isBetween ||
      line.number - above.number > 1 ||
      below.number - line.number > 1 ||
      found.has(line.number)
    )
      return;
    const content = text.slice(line.start, line.end);
    const isSection =
      content.length <= 20 &&
      /\p{Script=Han}/u.test(content) &&
      !/[。;；:：]|^(?:续表|附?表\s*[0-9]|专栏|图|注)/u.test(content);
    if (isSection && !isHeaderLine(cellsOf(text, below))) found.add(line.number);
  });
}

function cellsOf(text: string, line: Line): string[] {
  const delimiter = findDelimiter(text.slice(line.start, line.end));
  return delimiter ? splitCells(text, line, delimiter).cells.map((cell) => cell.text) : [];
}

function isPipeLine(text: string, line: Line, content: string): boolean {
  if (findDelimiter(content) !== 'pipe') return false;
  const cells = splitCells(text, line, 'pipe').cells.filter((cell) => cell.text !== '');
  return cells.length >= 2 || (cells.length === 1 && /^[|｜│]/u.test(content));
}

function isOpenHeader(text: string, printed: readonly Line[], at: number): boolean {
  const delimiter = openDelimiter(text, printed[at]);
  const line = printed[at];
  if (!delimiter || !line) return false;
  const cells = splitCells(text, line, delimiter).cells.map((cell) => cell.text);
  return cells.length >= 3 && isHeaderLine(cells) && openDelimiter(text, printed[at + 1]) === delimiter;
}

function openDelimiter(text: string, line: Line | undefined): Delimiter | null {
  const delimiter = line ? findDelimiter(text.slice(line.start, line.end)) : null;
  return delimiter === 'pipe' ? null : delimiter;
}

/** Marks a header whose cells single blanks part, with its rows; null where none begins. */
function markBlankRows(
  text: string,
  printed: readonly Line[],
  from: number,
  found: Set<number>,
): number | null {
  const content = (at: number): string => text.slice(printed[at]?.start ?? 0, printed[at]?.end ?? 0);
  const isYears = isYearsHeader(content(from));
  if (!isYears && !isBlankHeader(content(from))) return null;
  const isRow = isYears ? isYearRow : isBlankRow;
  const width = cellsAtBlanks(content(from)).length;
  let end = from + 1;
  while (end < printed.length && isRow(content(end), width)) end += 1;
  if (end === from + 1) return null;
  for (let at = from; at < end; at += 1) found.add((printed[at] as Line).number);
  return end - 1;
}

/** Marks the lines from a header on as long as they are parted, or are one short heading inside the table. */
function markBlock(text: string, printed: readonly Line[], from: number, found: Set<number>): number {
  let at = from;
  while (openDelimiter(text, printed[at]) !== null) {
    found.add((printed[at] as Line).number);
    at += 1;
  }
  return at - 1;
}
