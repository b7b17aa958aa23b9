import type { DatasetFigure } from '../model/schema/dataset.ts';

/** Offset in the source at which the quote of a figure begins; null where a caption cuts the quote in the file. */
export function quoteBegin({ quote, quoteStart, quoteEnd }: DatasetFigure): number | null {
  return quoteEnd - quoteStart === quote.length ? quoteStart : null;
}
