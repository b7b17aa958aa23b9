import type { CannotAssessReason } from '../../model/vocabulary.ts';
import { printedDecimals } from '../arithmetic.ts';
import type { Promise, Value } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';

/** The numbers of a promise in the unit of its target. */
export interface Ends {
  baseline: number | null;
  target: number;
  outcome: number;
  /** Decimals that the target prints: results are judged at this precision. */
  decimals: number;
  /** +1 where more is better, −1 where less is. */
  sign: 1 | -1;
}

/** Target and outcome set side by side, or the reason why they cannot be. */
export function comparableEnds(promise: Promise): Ends | CannotAssessReason {
  const { target, outcome, indicator } = promise;
  if (!target) return 'no-number-set';
  if (promise.doubt) return promise.doubt;
  if (!outcome) return 'no-outcome';
  if (isImpossible(promise)) return 'value-impossible';
  const result = convert(outcome, target.unit);
  if (result === null) return 'unit-in-doubt';
  if (target.cumulative && !outcome.cumulative && result < target.value) return 'basis-differs';
  if (!target.cumulative && outcome.cumulative) return 'basis-differs';
  return {
    baseline:
      promise.baseline && sameBasis(promise.baseline, target) ? convert(promise.baseline, target.unit) : null,
    target: target.value,
    outcome: result,
    decimals: printedDecimals(target.printed),
    sign: indicator.direction === 'lower' ? -1 : 1,
  };
}

/** A start level makes a share of the way only where it is no sum set against a level, or the other way round. */
function sameBasis(baseline: Value, target: Value): boolean {
  return !baseline.cumulative && !target.cumulative;
}

function convert(value: Value, unit: string | null): number | null {
  const factor = unitFactor(value.unit, unit);
  return factor === null ? null : Number((value.value * factor).toPrecision(12));
}

/** Shares of a whole: more than all of it cannot be. */
const SHARE_OF_WHOLE =
  /普及率|覆盖率|参保率|占比|比重|比例|失业率|城[镇市]化率|合格率|达标率|入学率|天数比率/u;

/** A share of a whole above 100 %, where target and start show that a share is meant. */
export function isImpossible({ outcome, target, indicator }: Promise): boolean {
  if (!outcome || outcome.unit !== '%' || outcome.value <= 100) return false;
  return SHARE_OF_WHOLE.test(indicator.name.zh) && (target === null || target.value <= 100);
}
