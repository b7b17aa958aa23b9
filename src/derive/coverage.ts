import { findNumberRuns } from '../lib/number-runs.ts';
import type { Dataset, DatasetExclusion, DatasetFigure } from '../model/schema/dataset.ts';
import { EXCLUSION_REASONS } from '../model/vocabulary.ts';
import type { ExclusionReason } from '../model/vocabulary.ts';

/** How completely one source was read. Counts, not shares: pages work out what they show. */
export interface Coverage {
  source: string;
  /** Length of the source in UTF-16 code units. */
  characters: number;
  /** Runs of digits and of Chinese numerals, found in the text itself and not by the reader. */
  runs: number;
  /** Runs that a figure or an exclusion accounts for; a build with fewer than `runs` does not pass. */
  covered: number;
  figures: number;
  /** Figures that an indicator, a project or a milestone rests on. */
  figuresUsed: number;
  exclusions: number;
  /** Exclusions by reason, in the order of the closed list; reasons without any are left out. */
  byReason: { reason: ExclusionReason; count: number }[];
}

/** Coverage of every source, in the order of the dataset. */
export function deriveCoverage(dataset: Dataset): Coverage[] {
  return dataset.sources.map(({ id }) => {
    const figures = dataset.figures.filter((figure) => figure.source === id);
    const exclusions = dataset.exclusions.filter((exclusion) => exclusion.source === id);
    const text = dataset.texts[id] ?? '';
    const runs = findNumberRuns(text);
    const marked = markCovered(text.length, figures, exclusions);
    return {
      source: id,
      characters: text.length,
      runs: runs.length,
      covered: runs.filter((run) => !marked.subarray(run.start, run.end).includes(0)).length,
      figures: figures.length,
      figuresUsed: figures.filter((figure) => figure.usedBy.length > 0).length,
      exclusions: exclusions.length,
      byReason: countReasons(exclusions),
    };
  });
}

/** One byte a character: 1 where a figure or an exclusion stands. */
function markCovered(
  length: number,
  figures: readonly DatasetFigure[],
  exclusions: readonly DatasetExclusion[],
): Uint8Array {
  const marked = new Uint8Array(length);
  for (const { start, end } of [...figures, ...exclusions]) marked.fill(1, start, end);
  return marked;
}

function countReasons(exclusions: readonly DatasetExclusion[]): Coverage['byReason'] {
  return EXCLUSION_REASONS.map((reason) => ({
    reason,
    count: exclusions.filter((exclusion) => exclusion.reason === reason).length,
  })).filter(({ count }) => count > 0);
}
