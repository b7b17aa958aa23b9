import { isImpossible } from '../assessments/comparable.ts';
import type { FindingRule } from '../types.ts';
import { indicator, makeFinding, officialWord, printed, recordOf, rowsOf } from './make-finding.ts';

/**
 * A share of a whole above 100 %. Medium: such rates can count connections or persons from elsewhere, and that is said.
 * Params: indicator, outcome, verdict.
 */
export const rule: FindingRule = {
  id: 'impossible-value',
  find: (evidence) =>
    evidence.promises.flatMap((promise) => {
      const { outcome } = promise;
      if (!outcome || !isImpossible(promise)) return [];
      return makeFinding(evidence, {
        rule: 'impossible-value',
        record: recordOf(promise),
        variant: 'above-whole',
        severity: 'medium',
        params: { indicator: indicator(promise.indicator.id), outcome: printed(outcome), verdict: officialWord(promise) },
        figures: [outcome.figure, promise.target?.figure],
        indicators: [promise.indicator.id],
        rows: rowsOf(promise),
        innocent: 'counts-connections',
      });
    }),
};
