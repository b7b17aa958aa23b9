import type { Line } from '../../lib/line-index.ts';
import { isHeaderLine } from './header-words.ts';
import { type Delimiter, findDelimiter, isRule, splitCells } from './split-cells.ts';

/**
 * Line numbers of every line that belongs to a table. A line with a pipe between two cells always does; lines parted
 * by tabs or wide blanks do where a header stands above at least one line parted the same way.
 */
export function findTableLines(text: string, lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  const printed = lines.filter((line) => line.end > line.start);
  for (let at = 0; at < printed.length; at += 1) {
    const line = printed[at] as Line;
    const content = text.slice(line.start, line.end);
    if (isPipeLine(text, line, content) || isRule(content)) found.add(line.number);
    else if (isOpenHeader(text, printed, at)) at = markBlock(text, printed, at, found);
  }
  return found;
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

/** Marks the lines from a header on as long as they are parted, or are one short heading inside the table. */
function markBlock(text: string, printed: readonly Line[], from: number, found: Set<number>): number {
  let at = from;
  while (openDelimiter(text, printed[at]) !== null) {
    found.add((printed[at] as Line).number);
    at += 1;
  }
  return at - 1;
}
