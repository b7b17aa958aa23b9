import type { CannotAssessReason, FinalClass, PaceClass } from '../../model/vocabulary.ts';
import { growthRate, halfUnit, roundTo, printedDecimals } from '../arithmetic.ts';
import type { GrowthVerdict, Promise, Value } from '../types.ts';
import { scaleOf, unitFactor } from '../unit-scale.ts';
import { endYear } from '../value.ts';

/** Money grows in real terms where the print says nothing else: a rate from nominal levels does not judge it. */
const MONEY = /元$/u;

/**
 * The verdict on a yearly growth target: the printed rate against the one asked, at its printed precision (左右 is
 * ± half a unit of the last digit). Where no rate is printed, the rate of the levels stands in, except for money,
 * whose printed levels hold prices too. Null where no rate was asked.
 */
export function judgeGrowth(promise: Promise): GrowthVerdict | null {
  const { targetGrowth, outcomeGrowth, finished } = promise;
  const recomputed = promise.doubt ? null : rateBetween(promise.baseline, promise.outcome);
  const required = rateBetween(promise.baseline, promise.target, promise.span?.to ?? null);
  if (!targetGrowth && recomputed === null && required === null && !outcomeGrowth) return null;
  const printed = outcomeGrowth?.value ?? null;
  const judged = printed ?? (finished && isMoney(promise) ? null : recomputed);
  const verdict = judge(promise, judged);
  return { ...verdict, printed, recomputed, required, asked: targetGrowth?.value ?? null };
}

function judge(
  promise: Promise,
  rate: number | null,
): { class: FinalClass | PaceClass; reason: CannotAssessReason | null } {
  const { targetGrowth, finished, doubt } = promise;
  if (!targetGrowth) return { class: 'cannot-assess', reason: 'no-number-set' };
  if (doubt) return { class: 'cannot-assess', reason: doubt };
  if (rate === null)
    return finished
      ? { class: 'cannot-assess', reason: 'no-outcome' }
      : { class: 'no-outcome-yet', reason: null };
  const beats = compareRates(rate, targetGrowth, promise.indicator.direction === 'lower' ? -1 : 1);
  if (finished) return { class: beats > 0 ? 'exceeded' : beats === 0 ? 'met' : 'missed', reason: null };
  return { class: beats >= 0 ? 'on-pace' : rate < 0 ? 'reversed' : 'behind', reason: null };
}

/** 1 where the rate beats the one asked, 0 where it equals it at its printed precision, −1 where it falls short. */
function compareRates(rate: number, asked: Value, sign: 1 | -1): number {
  const tolerance = asked.qualifier === 'about' ? halfUnit(asked.printed) : 0;
  const rounded = tolerance > 0 ? rate : roundTo(rate, Math.max(printedDecimals(asked.printed), 1));
  const difference = rounded - asked.value;
  if (Math.abs(difference) <= tolerance + 1e-9) return 0;
  if (asked.qualifier === 'at_least' && difference >= 0) return 0;
  return Math.sign(sign * difference);
}

/** Compound yearly rate between two levels in per cent; null for sums, shares, or where no rate exists. */
export function rateBetween(from: Value | null, to: Value | null, due: number | null = null): number | null {
  if (!from || !to || from.cumulative || to.cumulative) return null;
  const factor = unitFactor(to.unit, from.unit);
  const [start, end] = [endYear(from.period), due ?? endYear(to.period)];
  if (factor === null || start === null || end === null || isShare(from)) return null;
  return growthRate(from.value, to.value * factor, end - start);
}

/** Shares move in points, not in per cent of themselves. */
export function isShare(value: Value): boolean {
  return /^[%‰]$/u.test(value.unit ?? '');
}

function isMoney({ baseline, outcome }: Promise): boolean {
  const unit = scaleOf(baseline?.unit ?? outcome?.unit ?? null).base;
  return MONEY.test(unit);
}
