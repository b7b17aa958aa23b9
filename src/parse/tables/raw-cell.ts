import type { Span } from '../types.ts';

/** One cell of a line before its column is known: the trimmed text and its span in the file. */
export interface RawCell extends Span {
  text: string;
}

/** One line of a table, cut into cells. Blank cells inside the line are kept, those at its end are not. */
export interface RawLine extends Span {
  line: number;
  cells: RawCell[];
  /** Between `|` at both ends, as Markdown writes it: blank cells hold their place. */
  isGrid: boolean;
  /** Blank cells printed behind the last one; absent where a line was put together from others. */
  blanksAtEnd?: number;
}

/** What the cells of a line print. */
export function wordsOf(line: RawLine): string[] {
  return line.cells.map((cell) => cell.text);
}
