import type { Dataset, Indicator } from '../model/schema/dataset.ts';
import type { VerdictRecord } from '../model/schema/record.ts';
import { promiseOfRow } from './promise-of-row.ts';
import { promisesOfProse } from './promise-of-prose.ts';
import type { Promise } from './types.ts';

/**
 * Every target of the dataset with what it is judged by: one for each line of a plan's table, in print order, then
 * the targets that stand only in prose.
 * @throws {Error} naming the line where a printed verdict has no class, or a line has no indicator
 */
export function buildPromises(dataset: Dataset, verdicts: readonly VerdictRecord[]): Promise[] {
  const lookUps = {
    dataset,
    verdicts: new Map(verdicts.map((verdict) => [verdict.word, verdict.class])),
    figures: new Map(dataset.figures.map((figure) => [figure.id, figure])),
    indicators: indicatorsByRow(dataset.indicators),
  };
  const rows = dataset.planRows.map((row) => promiseOfRow(row, lookUps));
  return [...rows, ...dataset.indicators.flatMap((indicator) => promisesOfProse(indicator))];
}

/** What a promise is put together from. */
export interface LookUps {
  dataset: Dataset;
  verdicts: ReadonlyMap<string, VerdictRecord['class']>;
  figures: ReadonlyMap<string, Dataset['figures'][number]>;
  indicators: ReadonlyMap<string, Indicator>;
}

function indicatorsByRow(indicators: readonly Indicator[]): Map<string, Indicator> {
  return new Map(indicators.flatMap((indicator) => indicator.rows.map((row) => [row, indicator] as const)));
}
