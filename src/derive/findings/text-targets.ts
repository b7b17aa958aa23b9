import type { Indicator } from '../../model/schema/dataset.ts';
import type { Evidence, Promise, Value } from '../types.ts';
import { endYear } from '../value.ts';

/** A target that a plan sets in its text and not in its table. */
export interface TextTarget {
  indicator: Indicator;
  value: Value;
  /** Last year of the target. */
  due: number;
}

/** The targets that stand in the text of a document, of indicators without a line in its table, the next due first. */
export function textTargets(
  { promises, figureById }: Pick<Evidence, 'promises' | 'figureById'>,
  source: string,
  inTable: readonly Indicator[],
): TextTarget[] {
  const listed = new Set(inTable.map(({ id }) => id));
  return promises
    .flatMap(({ row, indicator, target, targetGrowth }: Promise): TextTarget[] => {
      const value = target ?? targetGrowth;
      const due = endYear(value?.period ?? null);
      if (row !== null || value === null || due === null || listed.has(indicator.id)) return [];
      return figureById.get(value.figure)?.source === source ? [{ indicator, value, due }] : [];
    })
    .sort((a, b) => a.due - b.due);
}
