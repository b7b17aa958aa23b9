import { growthRate, halfUnit } from '../arithmetic.ts';
import type { Value } from '../types.ts';
import { unitFactor } from '../unit-scale.ts';

/** A closed range of values. */
export interface Interval {
  low: number;
  high: number;
}

/** What a printed number may stand for: half a unit of its last digit to either side. */
export function printedInterval(value: Value): Interval {
  const half = halfUnit(value.printed);
  return { low: value.value - half, high: value.value + half };
}

/** The yearly rate between two printed levels, as wide as their rounding leaves it. Null where no rate exists. */
export function rateInterval(from: Value, to: Value, years: number): Interval | null {
  const factor = unitFactor(to.unit, from.unit);
  if (factor === null) return null;
  const [start, end] = [printedInterval(from), printedInterval(to)];
  const low = growthRate(start.high, end.low * factor, years);
  const high = growthRate(start.low, end.high * factor, years);
  return low === null || high === null ? null : { low, high };
}

/** How far apart two ranges lie; 0 where they meet. */
export function distance(a: Interval, b: Interval): number {
  return Math.max(0, a.low - b.high, b.low - a.high);
}

/** Two printed values of one measure that rounding cannot make equal. */
export function differBeyondRounding(a: Value, b: Value): boolean {
  const factor = unitFactor(b.unit, a.unit);
  if (factor === null) return false;
  const other = printedInterval(b);
  return distance(printedInterval(a), { low: other.low * factor, high: other.high * factor }) > 1e-9;
}
