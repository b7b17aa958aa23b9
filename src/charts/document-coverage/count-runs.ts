import { findNumberRuns } from '../../lib/number-runs.ts';
import type { Dataset } from '../../model/schema/dataset.ts';

/** What became of the runs of digits and numerals of one document. */
export interface RunCount {
  source: string;
  runs: number;
  /** Runs that are part of a quantity; all others are set aside with a reason. */
  inFigures: number;
}

/** Counts, in every document, the runs and those that lie in a figure. */
export function countRuns({
  sources,
  texts,
  figures,
}: Pick<Dataset, 'sources' | 'texts' | 'figures'>): RunCount[] {
  return sources.map(({ id }) => {
    const text = texts[id] ?? '';
    const marked = markFigures(
      text.length,
      figures.filter(({ source }) => source === id),
    );
    const runs = findNumberRuns(text);
    return {
      source: id,
      runs: runs.length,
      inFigures: runs.filter(({ start }) => marked[start] === 1).length,
    };
  });
}

/** One byte a character: 1 where a figure stands. */
function markFigures(length: number, figures: readonly { start: number; end: number }[]): Uint8Array {
  const marked = new Uint8Array(length);
  for (const { start, end } of figures) marked.fill(1, start, end);
  return marked;
}
