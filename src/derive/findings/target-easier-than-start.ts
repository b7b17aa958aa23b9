import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { unitFactor } from '../unit-scale.ts';
import { indicator, makeFinding, printed, recordOf, rowsOf } from './draft-finding.ts';

/**
 * A target that asks for less than the printed start already was. Bounds (不高于) are low: they guard against a bad
 * year. Sums and levels are medium. Variants `bound`, `sum`, `level`. Params: indicator, start, target.
 */
export const rule: FindingRule = { id: 'target-easier-than-start', find: (evidence) => evidence.promises.flatMap((promise) => check(evidence, promise) ?? []) };

function check(evidence: Evidence, promise: Promise): Finding | null {
  const { baseline, target, row } = promise;
  if (!baseline || !target || !row || baseline.cumulative !== target.cumulative || target.unit === '倍' || promise.doubt) return null;
  const factor = unitFactor(baseline.unit, target.unit);
  const sign = promise.indicator.direction === 'lower' ? -1 : 1;
  if (factor === null || sign * (target.value - baseline.value * factor) >= -1e-9) return null;
  const bound = target.qualifier === 'at_most' || target.qualifier === 'under';
  return makeFinding(evidence, {
    rule: 'target-easier-than-start',
    record: recordOf(promise),
    variant: bound ? 'bound' : target.cumulative ? 'sum' : 'level',
    severity: bound ? 'low' : 'medium',
    params: { indicator: indicator(promise.indicator.id), start: printed(baseline), target: printed(target) },
    figures: [target.figure, baseline.figure],
    indicators: [promise.indicator.id],
    rows: rowsOf(promise),
    innocent: bound ? 'safety-bound' : null,
  });
}
