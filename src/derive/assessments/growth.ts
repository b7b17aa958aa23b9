import type { CannotAssessReason } from '../../model/vocabulary.ts';
import { growthRate, halfUnit, roundTo, printedDecimals } from '../arithmetic.ts';
import type { GrowthVerdict, Promise, Value } from '../types.ts';
import { scaleOf, unitFactor } from '../../lib/unit-scale.ts';
import { endYear } from '../value.ts';

/** Money grows in real terms where the print says nothing else: a rate from nominal levels does not judge it. */
const MONEY = /元$/u;

/**
 * The verdict on a yearly growth target: the printed rate against the one asked, at its printed precision (左右 is
 * ± half a unit of the last digit). Where no rate is printed, the rate of the levels stands in, except for money of a
 * finished plan, whose printed levels hold prices too; a running plan prints no rate so far, and its levels are all
 * there is. Its class is null where no rate was asked; null itself where there is no rate at all.
 */
export function judgeGrowth(promise: Promise): GrowthVerdict | null {
  const { targetGrowth, outcomeGrowth, finished } = promise;
  const { baseline, outcome, target } = unitsAside(promise);
  const recomputed = promise.doubt ? null : rateBetween(baseline, outcome);
  const required = rateBetween(baseline, target, promise.span?.to ?? null);
  if (!targetGrowth && recomputed === null && required === null && !outcomeGrowth) return null;
  const printed = outcomeGrowth?.value ?? null;
  const judged = printed ?? (finished && isMoney(promise) ? null : recomputed);
  const verdict = judge(promise, judged);
  return { ...verdict, printed, recomputed, required, asked: targetGrowth?.value ?? null };
}

/** A rate is free of the unit: where that is in doubt, the levels are set side by side as bare numbers. */
export function unitsAside({
  baseline,
  outcome,
  target,
  unitInDoubt,
}: Promise): Pick<Promise, 'baseline' | 'outcome' | 'target'> {
  const bare = (value: Value | null): Value | null => value && { ...value, unit: null };
  return unitInDoubt
    ? { baseline: bare(baseline), outcome: bare(outcome), target: bare(target) }
    : { baseline, outcome, target };
}

function judge(
  promise: Promise,
  rate: number | null,
): { class: GrowthVerdict['class']; reason: CannotAssessReason | null } {
  const { targetGrowth, outcomeGrowth, finished, doubt, unitInDoubt } = promise;
  if (!targetGrowth) return { class: null, reason: null };
  if (doubt) return { class: 'cannot-assess', reason: doubt };
  // Whether prices have their part in the levels hangs on the unit.
  if (unitInDoubt && !outcomeGrowth) return { class: 'cannot-assess', reason: 'unit-in-doubt' };
  if (rate === null)
    return finished
      ? { class: 'cannot-assess', reason: 'no-outcome' }
      : { class: 'no-outcome-yet', reason: null };
  const beats = compareRates(rate, targetGrowth, promise.indicator.direction === 'lower' ? -1 : 1);
  if (finished) return { class: beats > 0 ? 'exceeded' : beats === 0 ? 'met' : 'missed', reason: null };
  return { class: beats >= 0 ? 'on-pace' : rate < 0 ? 'reversed' : 'behind', reason: null };
}

/** 1 where a rate or change beats the one asked, 0 where it equals it at its printed precision, −1 where it falls short. */
export function compareRates(rate: number, asked: Value, sign: 1 | -1, leastDecimals = 1): number {
  const tolerance = asked.qualifier === 'about' ? halfUnit(asked.printed) : 0;
  const rounded =
    tolerance > 0 ? rate : roundTo(rate, Math.max(printedDecimals(asked.printed), leastDecimals));
  const difference = rounded - asked.value;
  if (Math.abs(difference) <= tolerance + 1e-9) return 0;
  if (asked.qualifier === 'at_least' && sign * difference >= 0) return 0;
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
