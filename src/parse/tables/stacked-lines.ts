import type { Line } from '../../lib/line-index.ts';
import { headerSenses } from './header-words.ts';

/** Fewer header words than this in a column are no table header. */
const FEWEST_COLUMNS = 3;
const LONGEST_CELL = 40;
const CAPTION = /^(?:续表|附?表\s*[0-9０-９]|专栏\s*[0-9０-９])|(?:指标|情况|一览)表?(?:[(（].*[)）])?$/u;

/**
 * A table copied from a PDF with one cell a line: a caption, the words of the header one below the other, then the
 * cells. Marks the lines of the one that begins at `printed[at]` and returns the index of its last line; returns `at`
 * and marks nothing where none begins.
 */
export function markStacked(text: string, printed: readonly Line[], at: number, found: Set<number>): number {
  const content = (index: number): string => text.slice(printed[index]?.start ?? 0, printed[index]?.end ?? 0);
  const above = at > 0 ? content(at - 1) : '';
  if (above.length > 60 || !CAPTION.test(above) || headerSenses(content(at)).length === 0) return at;
  const width = countHeaderWords(content, at, printed.length);
  if (width < FEWEST_COLUMNS) return at;
  let end = at + width;
  while (end < printed.length && isCell(content(end))) end += 1;
  if (end - at < width * 2) return at;
  for (let index = at; index < end; index += 1) found.add((printed[index] as Line).number);
  return end - 1;
}

/** Number of lines from `from` on that are words of a header, 0 where none of them names the indicators. */
export function countHeaderWords(content: (index: number) => string, from: number, to: number): number {
  let end = from;
  let hasName = false;
  while (end < to && end - from < 24) {
    const senses = headerSenses(content(end));
    if (senses.length === 0 || content(end).length > 16) break;
    hasName ||= senses[0] === 'name';
    end += 1;
  }
  return hasName ? end - from : 0;
}

/** Short, no sentence, no note, no heading or caption of what follows. */
function isCell(content: string): boolean {
  if (content.length > LONGEST_CELL || /[。;；!！|]/u.test(content) || /[:：]$/u.test(content)) return false;
  if (/^(?:注|备注|说明|资料来源|数据来源)\s*[:：]?/u.test(content) && content.length > 2) return false;
  return !/^(?:第[一二三四五六七八九十]+[章节]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|续?表\s*[0-9]|专栏\s*[0-9])/u.test(
    content,
  );
}
