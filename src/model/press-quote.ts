import type { Span } from '../parse/types.ts';

/** Most characters of a source that may not be shown whole in one quote. */
export const MAX_QUOTE = 120;

const CLAUSE_MARK = /[,，;；:：。!！?？、]/u;

/**
 * The clauses around a figure, at most {@link MAX_QUOTE} characters: the clause that holds the figure, then its
 * neighbours in turn, right before left, as long as they fit. `text` is the sentence, `figure` its span inside it;
 * the answer is a span inside the sentence too.
 */
export function cutPressQuote(text: string, figure: Span, limit: number = MAX_QUOTE): Span {
  if (text.length <= limit) return { start: 0, end: text.length };
  const clauses = splitClauses(text);
  let start = clauses.findLast((clause) => clause.start <= figure.start)?.start ?? 0;
  let end = clauses.find((clause) => clause.end >= figure.end)?.end ?? text.length;
  if (end - start > limit) return windowAround(text, figure, limit);
  for (let grown = true; grown; ) {
    const right = clauses.find((clause) => clause.start === end);
    const left = clauses.find((clause) => clause.end === start);
    grown = false;
    if (right !== undefined && right.end - start <= limit) [end, grown] = [right.end, true];
    if (left !== undefined && end - left.start <= limit) [start, grown] = [left.start, true];
  }
  return { start, end: end - (/[,，、]/u.test(text.charAt(end - 1)) ? 1 : 0) };
}

/** Clauses with the mark that ends each. */
function splitClauses(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!CLAUSE_MARK.test(text.charAt(at)) && at < text.length - 1) continue;
    clauses.push({ start, end: at + 1 });
    start = at + 1;
  }
  return clauses;
}

/** For a clause that is longer than any quote may be: the figure with what fits around it. */
function windowAround(text: string, figure: Span, limit: number): Span {
  const spare = Math.max(limit - (figure.end - figure.start), 0);
  const start = Math.max(0, Math.min(figure.start - (spare >> 1), text.length - limit));
  return { start, end: start + limit };
}
