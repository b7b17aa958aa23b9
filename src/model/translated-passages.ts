import { likeness } from './closest-passage.ts';
import type { DatasetFigure, Passage } from './schema/dataset.ts';

/** The passages that pages may quote, by source and wording. */
export interface QuotedPassages {
  /** Figures inside the passage by position; null where no page could quote it. */
  figuresOf: (source: string, quote: string) => DatasetFigure[] | null;
  /** The passage of a source most like a text, null where none has anything in common with it. */
  closest: (source: string, quote: string) => string | null;
}

/** A line of a table is shown as a line: its cells have no sentence to translate. */
export function isTableLine(quote: string): boolean {
  return quote.includes('|');
}

/** Indexes the sentences of all figures, and the other passages that records and findings quote. */
export function indexPassages(figures: readonly DatasetFigure[], others: readonly Passage[]): QuotedPassages {
  const sentences = figures.map(({ source, quote, quoteStart, quoteEnd }) => ({
    ...{ source, quote, start: quoteStart, end: quoteEnd },
  }));
  const byWording = new Map<string, Passage>();
  for (const passage of [...sentences, ...others]) {
    const key = keyOf(passage.source, passage.quote);
    // A sentence that stands twice has the same figures at both places: the first will do.
    if (!isTableLine(passage.quote) && !byWording.has(key)) byWording.set(key, passage);
  }
  const bySource = Map.groupBy(byWording.values(), ({ source }) => source);
  return {
    figuresOf: (source, quote) => {
      const passage = byWording.get(keyOf(source, quote));
      return passage === undefined ? null : figuresInside(passage, figures);
    },
    closest: (source, quote) => mostAlike(bySource.get(source) ?? [], quote),
  };
}

/** One passage of one source. */
export function keyOf(source: string, quote: string): string {
  return `${source} ${quote}`;
}

function mostAlike(passages: readonly Passage[], quote: string): string | null {
  const scored = passages.map((passage) => ({ text: passage.quote, score: likeness(quote, passage.quote) }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best === undefined || best.score === 0 ? null : best.text;
}

/** A caption that cuts the passage lies inside its span and not in its wording: its figures do not count. */
function figuresInside(passage: Passage, figures: readonly DatasetFigure[]): DatasetFigure[] {
  return figures
    .filter(
      ({ source, start, end }) => source === passage.source && start >= passage.start && end <= passage.end,
    )
    .filter(({ token }) => passage.quote.includes(token))
    .sort((a, b) => a.start - b.start);
}
