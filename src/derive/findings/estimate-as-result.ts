import type { FindingRule } from '../types.ts';
import { indicator, makeFinding, officialWord, printed, recordOf, rowsOf } from './draft-finding.ts';

const REACHED: readonly string[] = ['reached-early', 'total-reached', 'reached'];

/**
 * A target called reached (not: can be reached) on an outcome that a note of the same table calls an estimate.
 * Medium. Params: indicator, outcome, verdict.
 */
export const rule: FindingRule = {
  id: 'estimate-as-result',
  find: (evidence) =>
    evidence.promises.flatMap((promise) => {
      const { outcome, official } = promise;
      if (!promise.finished || !outcome?.estimated || !official || !REACHED.includes(official.class)) return [];
      return makeFinding(evidence, {
        rule: 'estimate-as-result',
        record: recordOf(promise),
        variant: 'reached',
        severity: 'medium',
        params: { indicator: indicator(promise.indicator.id), outcome: printed(outcome), verdict: officialWord(promise) },
        figures: [outcome.figure, promise.target?.figure],
        indicators: [promise.indicator.id],
        rows: rowsOf(promise),
        innocent: 'estimate',
      });
    }),
};
