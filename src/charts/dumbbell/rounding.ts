import type { Value } from '../../derive/types.ts';

/** What a printed number may stand for: half a unit of its last printed digit to either side. */
export interface Interval {
  low: number;
  high: number;
}

/** Interval of a printed value. */
export function intervalOf({ value, printed }: Pick<Value, 'value' | 'printed'>): Interval {
  const decimals = /\.(\d+)/u.exec(printed)?.[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  return { low: value - half, high: value + half };
}

/** Yearly rates in per cent that two printed levels allow. */
export function rateInterval(from: Interval, to: Interval, years: number): Interval {
  const rate = (start: number, end: number): number => ((end / start) ** (1 / years) - 1) * 100;
  return { low: rate(from.high, to.low), high: rate(from.low, to.high) };
}

/** Whether rounding alone can explain why two values differ. */
export function mayBeEqual(a: Interval, b: Interval): boolean {
  return a.low <= b.high + 1e-9 && b.low <= a.high + 1e-9;
}
