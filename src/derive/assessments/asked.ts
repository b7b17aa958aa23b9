import { growthRate, printedDecimals } from '../arithmetic.ts';
import { finestDecimals, typed } from '../findings/typed-number.ts';
import type { Assessment, Promise, Value } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { endYear } from '../value.ts';
import { isShare, unitsAside } from './growth.ts';
import { typedIn } from './typed-in.ts';

/**
 * Yearly change that a target asks from its start, and what the plan before it delivered for the same indicator:
 * per cent a year for amounts, points a year for shares. Null where the target or its start gives none.
 */
export function askedPerYear(promise: Promise, earlier: Promise | null): Assessment['asked'] {
  const asked = askedChange(promise);
  if (!asked) return null;
  return {
    perYear: asked.value,
    unit: asked.unit,
    delivered: deliveredChange(asked, earlier)?.value ?? null,
  };
}

/** The plan before: the finished promise for the same indicator. */
export function earlierPlan({ indicator, finished }: Promise, all: readonly Promise[]): Promise | null {
  return finished
    ? null
    : (all.find((other) => other.finished && other.indicator.id === indicator.id) ?? null);
}

/** Yearly change that a running target asks from its start, with its sum. */
export function askedChange(promise: Promise): YearlyChange | null {
  if (promise.finished || asksNothing(promise)) return null;
  return promise.target
    ? change(promise.baseline, promise.target, promise.span?.to ?? null)
    : rate(promise.targetGrowth);
}

/** Yearly change of the plan before, with its sum; null where it is no change of the same kind. */
export function deliveredChange(asked: YearlyChange, earlier: Promise | null): YearlyChange | null {
  if (!earlier || earlier.doubt) return null;
  const { baseline, outcome } = unitsAside(earlier);
  const delivered = change(baseline, outcome, null);
  return delivered?.unit === asked.unit ? delivered : null;
}

/** A target that the start already fulfils asks for no change: a kept bound, or one easier than the start. */
function asksNothing({ baseline, target, indicator }: Promise): boolean {
  if (!baseline || !target || baseline.cumulative || target.cumulative || target.unit === '倍') return false;
  const factor = unitFactor(baseline.unit, target.unit);
  const sign = indicator.direction === 'lower' ? -1 : 1;
  return factor !== null && sign * (target.value - baseline.value * factor) < 0;
}

/** A change a year with the sum that gives it; the sum is null where the document prints the rate itself. */
export interface YearlyChange {
  value: number;
  unit: '%' | 'points';
  /** `(78 − 73) ÷ 5` */
  expression: string | null;
  /** Decimals of the change that mean something. */
  decimals: number;
}

function rate(growth: Value | null): YearlyChange | null {
  return growth
    ? { value: growth.value, unit: '%', expression: null, decimals: printedDecimals(growth.printed) }
    : null;
}

function change(from: Value | null, to: Value | null, due: number | null): YearlyChange | null {
  const [start, end] = [endYear(from?.period ?? null), due ?? endYear(to?.period ?? null)];
  if (!from || !to || from.cumulative || to.cumulative || start === null || end === null || end <= start)
    return null;
  const years = end - start;
  if (to.unit === '倍') return rateOf(1, to.value, years, String(to.value));
  const factor = unitFactor(to.unit, from.unit);
  if (factor === null) return null;
  if (isShare(from))
    return {
      value: Number(((to.value - from.value) / years).toPrecision(12)),
      unit: 'points',
      expression: `(${typed(to)} − ${typed(from)}) ÷ ${String(years)}`,
      decimals: finestDecimals(from, to) + 1,
    };
  return rateOf(from.value, to.value * factor, years, `${typedIn(to, factor)} ÷ ${typed(from)}`);
}

function rateOf(from: number, to: number, years: number, ratio: string): YearlyChange | null {
  const value = growthRate(from, to, years);
  const power = ratio.includes(' ') ? `(${ratio})` : ratio;
  const expression = `(${power} ^ (1 ÷ ${String(years)}) − 1) × 100`;
  return value === null ? null : { value, unit: '%', expression, decimals: 1 };
}
