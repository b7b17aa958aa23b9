import { plain } from '../assessments/steps.ts';
import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { claimsSuccess, computed, count, indicator, makeFinding, officialWord, printed, recordOf, rowsOf } from './make-finding.ts';

/**
 * An outcome of one year set against a target that is a sum over the plan. High where the document claims success and
 * the year alone does not reach the sum (`claimed`), medium without the claim (`plain`); low where the one value does
 * reach it but lacks the brackets of its line (`unbracketed`). Params: indicator, target, outcome, verdict, share, years.
 */
export const rule: FindingRule = {
  id: 'outcome-basis-differs',
  find: (evidence) => evidence.promises.flatMap((promise, at) => check(evidence, promise, evidence.assessments[at]?.computed.level?.reason ?? null) ?? []),
};

function check(evidence: Evidence, promise: Promise, reason: string | null): Finding | null {
  const { target, outcome, finished, span } = promise;
  if (!finished || !target?.cumulative || !outcome || outcome.cumulative) return null;
  const variant = reason !== 'basis-differs' ? 'unbracketed' : claimsSuccess(promise) ? 'claimed' : 'plain';
  const share = outcome.value / target.value;
  return makeFinding(evidence, {
    rule: 'outcome-basis-differs',
    record: recordOf(promise),
    variant,
    severity: variant === 'claimed' ? 'high' : variant === 'plain' ? 'medium' : 'low',
    params: {
      indicator: indicator(promise.indicator.id),
      target: printed(target),
      outcome: printed(outcome),
      verdict: officialWord(promise),
      share: computed(share * 100, 0, '%'),
      years: count(span ? span.to - span.from : 0),
    },
    steps: [{ code: 'share', expression: `${plain(outcome.value)} ÷ ${plain(target.value)} × 100`, result: share * 100, decimals: 0, unit: '%' }],
    figures: [outcome.figure, target.figure, promise.baseline?.figure],
    indicators: [promise.indicator.id],
    rows: rowsOf(promise),
  });
}
