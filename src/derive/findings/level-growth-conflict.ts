import { growthRate, halfUnit } from '../arithmetic.ts';
import { growthExpression } from '../assessments/steps.ts';
import { isShare } from '../assessments/growth.ts';
import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { rateInterval } from './intervals.ts';
import { computed, indicator, makeFinding, printed, recordOf, rowsOf, year } from './make-finding.ts';

/** Points by which the two targets have to part before it is said. */
const MATERIAL = 0.25;

/**
 * The level target and the growth target of one line do not imply each other: the level needs less growth than the
 * line asks, beyond the rounding of all numbers (左右 is ± half a unit). The other way round prices can explain, and
 * it is silent. Medium from two points on. Params: indicator, asked, required, start, target, from, to.
 */
export const rule: FindingRule = { id: 'level-growth-conflict', find: (evidence) => evidence.promises.flatMap((promise) => check(evidence, promise) ?? []) };

function check(evidence: Evidence, promise: Promise): Finding | null {
  const { baseline, target, targetGrowth, span } = promise;
  if (!baseline || !target || !targetGrowth || !span || baseline.cumulative || target.cumulative || isShare(baseline)) return null;
  const years = span.to - span.from;
  const required = growthRate(baseline.value, target.value, years);
  const range = rateInterval(baseline, target, years);
  if (required === null || !range) return null;
  const gap = targetGrowth.value - halfUnit(targetGrowth.printed) - range.high;
  if (gap < MATERIAL) return null;
  return makeFinding(evidence, {
    rule: 'level-growth-conflict',
    record: recordOf(promise),
    variant: 'level-easier',
    severity: gap >= 2 ? 'medium' : 'low',
    params: {
      indicator: indicator(promise.indicator.id),
      asked: printed(targetGrowth),
      required: computed(required, 1, '%'),
      start: printed(baseline),
      target: printed(target),
      from: year(span.from),
      to: year(span.to),
    },
    steps: [{ code: 'required-growth', expression: growthExpression(baseline.value, target.value, years), result: required, decimals: 1, unit: '%' }],
    figures: [targetGrowth.figure, baseline.figure, target.figure],
    indicators: [promise.indicator.id],
    rows: rowsOf(promise),
  });
}
