import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { makeFinding } from './make-finding.ts';
import { claimsSuccess } from './official-success.ts';
import { computed, indicator as ofIndicator, printed, row as ofRow, word } from './params.ts';
import { passageOf } from './passages.ts';
import { intervalOf, meet, scaleInterval } from './printed-interval.ts';
import { signOf } from './read-levels.ts';
import { finestDecimals, plainFactor, sum, typed, unitOfDifference } from './typed-number.ts';

/*
 * Looks for an official success on a line whose outcome moved away from where it started.
 * Silent within rounding, where the two ends stand on different bases, units or definitions, and where the printed
 * target itself lies on the worse side of the start (a ceiling above it).
 * Variants: `no-target` (no target number is printed), `with-target`.
 * Severity: high with a target number, medium without one.
 * Innocent: `assigned` where the target was set by a higher level (it may have allowed for less), else none.
 * Params: indicator, row, baseline, outcome, change (computed), verdict (word).
 */

const ID = 'verdict-against-trend';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) => evidence.promises.flatMap((promise) => compare(evidence, promise) ?? []),
};

function compare(evidence: Evidence, promise: Promise): Finding | null {
  const { baseline, outcome, target, official, indicator, row, doubt } = promise;
  if (
    !claimsSuccess(official) ||
    !baseline ||
    !outcome ||
    doubt ||
    baseline.cumulative !== outcome.cumulative
  )
    return null;
  const factor = unitFactor(outcome.unit, baseline.unit);
  if (factor === null || meet(intervalOf(baseline), scaleInterval(intervalOf(outcome), factor))) return null;
  const sign = signOf(indicator);
  const change = outcome.value * factor - baseline.value;
  if (sign * change >= 0 || (target !== null && sign * (outcome.value - target.value) >= 0)) return null;
  const isAssigned = Object.values(row?.cells ?? {}).some(({ status }) => status === 'assigned');
  const decimals = finestDecimals(baseline, outcome);
  const unit = unitOfDifference(baseline.unit);
  const end = factor === 1 ? typed(outcome) : `${typed(outcome)} × ${plainFactor(factor)}`;
  return makeFinding(ID, {
    record: indicator.id,
    variant: target === null ? 'no-target' : 'with-target',
    severity: target === null ? 'medium' : 'high',
    innocent: isAssigned ? 'assigned' : null,
    params: {
      indicator: ofIndicator(indicator.id),
      ...(row ? { row: ofRow(row.id) } : {}),
      baseline: printed(baseline),
      outcome: printed(outcome),
      change: computed(change, decimals, unit),
      verdict: word(official?.raw ?? ''),
    },
    steps: [sum('outcome-less-start', `${end} − ${typed(baseline)}`, change, decimals, unit)],
    evidence: [outcome, baseline].map(({ figure }) => passageOf(evidence, figure)),
    figures: [outcome.figure],
    indicators: [indicator.id],
    rows: row ? [row.id] : [],
  });
}
