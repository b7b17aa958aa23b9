import type { DatasetFigure } from '../model/schema/dataset.ts';

/** Offset in the source at which the quote of a figure begins; null where the quote joins two stretches of the file. */
export function locateQuote(source: string, figure: DatasetFigure): number | null {
  const { quote, start, end } = figure;
  const at = source.indexOf(quote, Math.max(0, end - quote.length));
  return at >= 0 && at <= start && at + quote.length >= end ? at : null;
}
