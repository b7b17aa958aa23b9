import type { Span } from '../parse/types.ts';

/** Most characters of a source that may not be shown whole in one quote. */
export const MAX_QUOTE = 120;

/** Marks that end a clause; the enumeration comma 、 only parts the items of one. */
const CLAUSE_MARK = /[,，;；:：。!！?？]/u;

/**
 * The clauses around a figure, at most `limit` characters: the clause that holds the figure, then its neighbours in
 * turn, right before left, as long as they fit. A clause is never cut unless it alone is longer than
 * {@link MAX_QUOTE}. `text` is the sentence, `figure` its span inside it; the answer is a span inside the sentence.
 */
export function cutPressQuote(text: string, figure: Span, limit: number = MAX_QUOTE): Span {
  if (text.length <= limit) return { start: 0, end: text.length };
  const clauses = splitClauses(text);
  let start = clauses.findLast((clause) => clause.start <= figure.start)?.start ?? 0;
  let end = clauses.find((clause) => clause.end >= figure.end)?.end ?? text.length;
  if (end - start > MAX_QUOTE) return windowAround(text, figure);
  for (let grown = true; grown;) {
    const right = clauses.find((clause) => clause.start === end);
    const left = clauses.find((clause) => clause.end === start);
    grown = false;
    if (right !== undefined && right.end - start <= limit) [end, grown] = [right.end, true];
    if (left !== undefined && end - left.start <= limit) [start, grown] = [left.start, true];
  }
  return { start, end: end - (/[,，;；:：]/u.test(text.charAt(end - 1)) ? 1 : 0) };
}

/** Clauses with the mark that ends each; a mark between two digits (`1.67:1`, `12,345`) ends none. */
function splitClauses(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const isInNumber = /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1));
    const isEnd = (CLAUSE_MARK.test(text.charAt(at)) && !isInNumber) || at === text.length - 1;
    if (!isEnd) continue;
    clauses.push({ start, end: at + 1 });
    start = at + 1;
  }
  return clauses;
}

/** For a clause that is longer than any quote may be: the figure with what fits around it. */
function windowAround(text: string, figure: Span): Span {
  const spare = Math.max(MAX_QUOTE - (figure.end - figure.start), 0);
  const start = Math.max(0, Math.min(figure.start - (spare >> 1), text.length - MAX_QUOTE));
  return { start, end: start + MAX_QUOTE };
}
