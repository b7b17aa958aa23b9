import type { DatasetFigure } from '../model/schema/dataset.ts';
import { quoteBegin } from './quote-begin.ts';

/** A run of a quote, with the figure that it is, where it is one. */
export interface QuotePiece {
  text: string;
  figure: DatasetFigure | null;
}

/** A quote with the figures in it that a page speaks of. */
export interface MarkedQuote {
  source: string;
  quote: string;
  pieces: QuotePiece[];
  figures: DatasetFigure[];
}

/** Quotes of figures, one for each sentence, with all of the figures marked in it. */
export function markQuotes(figures: readonly DatasetFigure[]): MarkedQuote[] {
  const bySentence = new Map<string, DatasetFigure[]>();
  for (const figure of figures) {
    const key = `${figure.source} ${figure.quote}`;
    const known = bySentence.get(key) ?? [];
    if (!known.some(({ id }) => id === figure.id)) bySentence.set(key, [...known, figure]);
  }
  return [...bySentence.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [markQuote(first.source, first.quote, quoteBegin(first), group)];
  });
}

/** A table line may end in cells that hold nothing. */
function withoutEmptyCells(rest: string): string {
  return rest.replace(/[\s|]+$/u, '');
}

/** A passage with the figures that lie in it marked. `begin` is its offset in the source, null where it joins two stretches. */
export function markQuote(
  source: string,
  quote: string,
  begin: number | null,
  figures: readonly DatasetFigure[],
): MarkedQuote {
  const pieces: QuotePiece[] = [];
  const marked: DatasetFigure[] = [];
  let at = 0;
  for (const figure of [...figures].sort((a, b) => a.start - b.start)) {
    const start = begin === null ? quote.indexOf(figure.token, at) : figure.start - begin;
    const end = start + figure.token.length;
    if (start < at || end > quote.length) continue;
    if (start > at) pieces.push({ text: quote.slice(at, start), figure: null });
    pieces.push({ text: quote.slice(start, end), figure });
    marked.push(figure);
    at = end;
  }
  const rest = withoutEmptyCells(quote.slice(at));
  if (rest !== '') pieces.push({ text: rest, figure: null });
  return { source, quote: quote.slice(0, at) + rest, pieces, figures: marked };
}
