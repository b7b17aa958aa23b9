/** A maximal run of digits or of numerals: `[start, end)` in UTF-16 code units. */
export interface NumberRun {
  start: number;
  end: number;
  text: string;
}

/** Digits (full-width and Roman Ⅰ–Ⅻ too) and Chinese numerals, each kind a run of its own. */
const NUMBER_RUN = /[0-9０-９]+|[Ⅰ-Ⅻ]+|[〇零一二三四五六七八九十百千万亿两]+/gu;

/** Every run of `text` that a reader of numbers must account for, in the order of the text. */
export function findNumberRuns(text: string): NumberRun[] {
  return Array.from(text.matchAll(NUMBER_RUN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
