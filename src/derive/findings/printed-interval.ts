import { halfUnit } from '../arithmetic.ts';
import type { Value } from '../types.ts';

/** Where the true value may lie, given what is printed. */
export interface Interval {
  low: number;
  high: number;
}

/** What an interval is read from: a value of a promise or an observation of an indicator. */
export type PrintedNumber = Pick<Value, 'printed' | 'qualifier'> & {
  value: number;
  valueHigh: number | null;
};

/**
 * The interval a printed number stands for: ± half a unit of its last digit (左右 too), one-sided for bounds
 * (超, 以上, 以内), from end to end for ranges.
 */
export function intervalOf({ value, valueHigh, printed, qualifier }: PrintedNumber): Interval {
  const half = halfUnit(printed);
  if (qualifier === 'over' || qualifier === 'at_least') return { low: value, high: Infinity };
  if (qualifier === 'at_most' || qualifier === 'under' || qualifier === 'near')
    return { low: -Infinity, high: value };
  return { low: value - half, high: (valueHigh ?? value) + half };
}

/** Intervals that touch at an end meet: no print can tell their values apart. */
export function meet(a: Interval, b: Interval): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(a.high), Math.abs(b.high) === Infinity ? 1 : Math.abs(b.high));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Multiplies both ends by a positive factor (亿元 into 元). */
export function scaleInterval({ low, high }: Interval, factor: number): Interval {
  return { low: low * factor, high: high * factor };
}

/** Quotient of two positive intervals. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low / b.high, high: a.high / b.low };
}

/** Compound yearly rates in per cent that the ends of two levels allow; null where a level may be zero or less. */
export function rateInterval(from: Interval, to: Interval, years: number): Interval | null {
  if (from.low <= 0 || to.low <= 0 || years <= 0) return null;
  const rate = (ratio: number): number => (Math.pow(ratio, 1 / years) - 1) * 100;
  return { low: rate(to.low / from.high), high: rate(to.high / from.low) };
}
