import { cutPressQuote } from '../../model/press-quote.ts';
import type { Dataset, Passage, PlanRow } from '../../model/schema/dataset.ts';
import type { Evidence } from '../types.ts';

/** The sentence or table line that prints a figure. @throws {Error} for a figure that the dataset does not hold */
export function passageOf({ figureById }: Pick<Evidence, 'figureById'>, figure: string): Passage {
  const found = figureById.get(figure);
  if (!found) throw new Error(`Unexpected figure “${figure}”, expected one of the dataset`);
  return { source: found.source, start: found.quoteStart, end: found.quoteEnd, quote: found.quote };
}

/** A stretch of a document as evidence; of a document that may not be shown whole, no more than a quote may hold. */
export function passageOfSpan(dataset: Dataset, source: string, start: number, end: number): Passage {
  const text = dataset.texts[source] ?? '';
  const whole = dataset.sources.find(({ id }) => id === source)?.showWhole ?? false;
  const cut = whole
    ? { start: 0, end: end - start }
    : cutPressQuote(text.slice(start, end), { start: 0, end: 1 });
  const span = { start: start + cut.start, end: start + cut.end };
  return { source, ...span, quote: text.slice(span.start, span.end) };
}

/** A table line as printed. */
export function passageOfRow(dataset: Dataset, { source, line }: Pick<PlanRow, 'source' | 'line'>): Passage {
  const segment = dataset.segments.find(
    (one) => one.source === source && one.line === line && one.kind === 'table-line',
  );
  if (!segment)
    throw new Error(`Unexpected table line ${String(line)} of ${source} without a segment, expected one`);
  return passageOfSpan(dataset, source, segment.start, segment.end);
}
