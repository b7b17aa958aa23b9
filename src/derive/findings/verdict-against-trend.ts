import { roundTo } from '../arithmetic.ts';
import { plain } from '../assessments/steps.ts';
import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { unitFactor } from '../unit-scale.ts';
import { claimsSuccess, computed, indicator, makeFinding, officialWord, printed, recordOf, rowsOf } from './draft-finding.ts';

/**
 * The document claims success for a line whose printed outcome is worse than its printed start, while no target
 * number is printed that would judge it. High. Params: indicator, start, outcome, change, verdict.
 */
export const rule: FindingRule = { id: 'verdict-against-trend', find: (evidence) => evidence.promises.flatMap((promise) => check(evidence, promise) ?? []) };

function check(evidence: Evidence, promise: Promise): Finding | null {
  const { baseline, outcome, target, finished } = promise;
  if (!finished || target || !baseline || !outcome || baseline.cumulative !== outcome.cumulative || !claimsSuccess(promise)) return null;
  const factor = unitFactor(outcome.unit, baseline.unit);
  const sign = promise.indicator.direction === 'lower' ? -1 : 1;
  if (factor === null || promise.doubt) return null;
  const change = roundTo(outcome.value * factor - baseline.value, 6);
  if (sign * change >= 0) return null;
  const unit = baseline.unit === '%' ? '个百分点' : baseline.unit;
  return makeFinding(evidence, {
    rule: 'verdict-against-trend',
    record: recordOf(promise),
    variant: 'worse',
    severity: 'high',
    params: {
      indicator: indicator(promise.indicator.id),
      start: printed(baseline),
      outcome: printed(outcome),
      change: computed(Math.abs(change), 2, unit),
      verdict: officialWord(promise),
    },
    steps: [{ code: 'change', expression: `${plain(outcome.value)} − ${plain(baseline.value)}`, result: change, decimals: 2, unit }],
    figures: [outcome.figure, baseline.figure],
    indicators: [promise.indicator.id],
    rows: rowsOf(promise),
    innocent: 'new-survey',
  });
}
