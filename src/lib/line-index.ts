/** One line of a text: its trimmed content lies in `start`..`end`; `number` is 1-based. */
export interface Line {
  number: number;
  /** Offset of the first character of the line, blanks included. */
  from: number;
  /** Offset behind the last character of the line, the line break excluded. */
  to: number;
  /** Offset of the first character that is no blank; equals `end` on a blank line. */
  start: number;
  /** Offset behind the last character that is no blank. */
  end: number;
}

/**
 * Cuts a text into lines at LF, CR LF and a lone CR. A byte-order mark, CR, form feed and the ideographic
 * space count as blanks, so offsets stay those of the text as it is. Linear in the length of the text.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r/gu;
  let from = 0;
  for (const match of text.matchAll(breaks)) {
    lines.push(makeLine(text, lines.length + 1, from, match.index));
    from = match.index + match[0].length;
  }
  lines.push(makeLine(text, lines.length + 1, from, text.length));
  return lines;
}

function makeLine(text: string, number: number, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return { number, from, to, start, end };
}

/** Whether the UTF-16 unit at `at` is white space in the sense of `String.prototype.trim` (a byte-order mark is). */
export function isBlank(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}

/** 1-based number of the line that holds `offset`; a binary search over the lines of `splitLines`. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
