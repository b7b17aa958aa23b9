import { growthRate } from '../arithmetic.ts';
import type { Assessment, Promise, Value } from '../types.ts';
import { unitFactor } from '../unit-scale.ts';
import { endYear } from '../value.ts';
import { isShare } from './growth.ts';

/**
 * Yearly change that a target asks from its start, and what the plan before it delivered for the same indicator:
 * per cent a year for amounts, points a year for shares. Null where the target or its start gives none.
 */
export function askedPerYear(promise: Promise, all: readonly Promise[]): Assessment['asked'] {
  if (promise.finished || asksNothing(promise)) return null;
  const asked = promise.target
    ? change(promise.baseline, promise.target, promise.span?.to ?? null)
    : rate(promise.targetGrowth);
  if (!asked) return null;
  const earlier = all.find((other) => other.finished && other.indicator.id === promise.indicator.id);
  const delivered = earlier && !earlier.doubt ? change(earlier.baseline, earlier.outcome, null) : null;
  return {
    perYear: asked.value,
    unit: asked.unit,
    delivered: delivered?.unit === asked.unit ? delivered.value : null,
  };
}

/** A target that the start already fulfils asks for no change: a kept bound, or one easier than the start. */
function asksNothing({ baseline, target, indicator }: Promise): boolean {
  if (!baseline || !target || baseline.cumulative || target.cumulative || target.unit === '倍') return false;
  const factor = unitFactor(baseline.unit, target.unit);
  const sign = indicator.direction === 'lower' ? -1 : 1;
  return factor !== null && sign * (target.value - baseline.value * factor) < 0;
}

interface Change {
  value: number;
  unit: '%' | 'points';
}

function rate(growth: Value | null): Change | null {
  return growth ? { value: growth.value, unit: '%' } : null;
}

function change(from: Value | null, to: Value | null, due: number | null): Change | null {
  const [start, end] = [endYear(from?.period ?? null), due ?? endYear(to?.period ?? null)];
  if (!from || !to || from.cumulative || to.cumulative || start === null || end === null || end <= start)
    return null;
  if (to.unit === '倍') return rateOf(1, to.value, end - start);
  const factor = unitFactor(to.unit, from.unit);
  if (factor === null) return null;
  if (isShare(from)) return { value: (to.value - from.value) / (end - start), unit: 'points' };
  return rateOf(from.value, to.value * factor, end - start);
}

function rateOf(from: number, to: number, years: number): Change | null {
  const value = growthRate(from, to, years);
  return value === null ? null : { value, unit: '%' };
}
