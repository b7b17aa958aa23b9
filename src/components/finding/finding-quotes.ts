import type { Finding } from '../../derive/types.ts';
import type { DatasetFigure, Passage } from '../../model/schema/dataset.ts';
import { markQuote, markQuotes, type MarkedQuote } from '../mark-quotes.ts';

/** A quote with the anchor in its source that it leads to. */
export interface Evidence {
  quote: MarkedQuote;
  anchor: string | undefined;
}

/** The passages that a finding rests on, each once: sentences with their figures marked, and passages without one. */
export function findingQuotes(
  finding: Finding,
  figureById: ReadonlyMap<string, DatasetFigure>,
  segmentOf: (passage: Passage) => string | undefined,
): Evidence[] {
  const figures = figuresOf(finding, figureById);
  const marked = markQuotes(figures).map((quote) => ({ quote, anchor: quote.figures[0]?.id }));
  const known = new Set(figures.map(({ source, quote }) => `${source} ${quote}`));
  const others = finding.evidence.filter(({ source, quote }) => !known.has(`${source} ${quote}`));
  const plain = uniquePassages(others).map((passage) => ({
    quote: markQuote(passage.source, passage.quote, null, []),
    anchor: segmentOf(passage),
  }));
  return [...plain, ...marked];
}

/** The figures that the finding disputes, and those that its evidence points at. */
function figuresOf(
  { figures, evidence }: Finding,
  figureById: ReadonlyMap<string, DatasetFigure>,
): DatasetFigure[] {
  const spans = new Set(
    evidence.map(({ source, start, end }) => `${source} ${String(start)} ${String(end)}`),
  );
  const disputed = new Set(figures);
  return [...figureById.values()].filter(
    ({ id, source, start, end }) =>
      disputed.has(id) || spans.has(`${source} ${String(start)} ${String(end)}`),
  );
}

function uniquePassages(passages: readonly Passage[]): Passage[] {
  return [...new Map(passages.map((passage) => [`${passage.source} ${passage.quote}`, passage])).values()];
}
