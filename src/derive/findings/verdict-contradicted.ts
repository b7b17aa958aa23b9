import type { FindingRule } from '../types.ts';
import { claimsSuccess, indicator, makeFinding, officialWord, printed, recordOf, rowsOf } from './draft-finding.ts';

/**
 * Our verdict from the printed numbers contradicts the printed one: success claimed and target missed (`claimed`), or
 * failure admitted and target reached (`denied`). High. Params: indicator, target, outcome, verdict.
 */
export const rule: FindingRule = {
  id: 'verdict-contradicted',
  find: (evidence) =>
    evidence.promises.flatMap((promise, at) => {
      const { target, outcome } = promise;
      if (evidence.assessments[at]?.agreement !== 'contradicts' || !target || !outcome) return [];
      return makeFinding(evidence, {
        rule: 'verdict-contradicted',
        record: recordOf(promise),
        variant: claimsSuccess(promise) ? 'claimed' : 'denied',
        severity: 'high',
        params: { indicator: indicator(promise.indicator.id), target: printed(target), outcome: printed(outcome), verdict: officialWord(promise) },
        figures: [target.figure, outcome.figure],
        indicators: [promise.indicator.id],
        rows: rowsOf(promise),
      });
    }),
};
