import type { FinalClass, TargetKind } from '../../model/vocabulary.ts';
import { halfUnit, roundTo } from '../arithmetic.ts';
import type { LevelVerdict, Promise } from '../types.ts';
import { comparableEnds, type Ends } from './comparable.ts';
import { targetKind } from './target-kind.ts';

/**
 * The final verdict on a level: the share of the promised change that was delivered, judged at the precision the
 * target prints. Bounds, sums and targets easier than their start are judged by the bound alone.
 */
export function judgeFinalLevel(promise: Promise): LevelVerdict {
  const kind = targetKind(promise);
  const ends = comparableEnds(promise);
  if (typeof ends === 'string') return { class: 'cannot-assess', reason: ends, kind, share: null, gap: null };
  const reached = compare(ends, kind, promise);
  const gap = roundTo(ends.sign * (ends.outcome - ends.target), 10);
  const share = shareDelivered(ends, kind);
  return { class: reached ?? shortfall(ends), reason: null, kind, share, gap };
}

/** Share of the gap closed; for a sum, the share of the sum. Null where the start makes none. */
export function shareDelivered({ baseline, target, outcome, sign }: Ends, kind: TargetKind): number | null {
  if (kind === 'cumulative') return target === 0 ? null : outcome / target;
  if (baseline === null || isEasier({ baseline, target, sign }) || target === baseline) return null;
  return (outcome - baseline) / (target - baseline);
}

/** A target that asks for less than the start already was. */
export function isEasier({
  baseline,
  target,
  sign,
}: {
  baseline: number;
  target: number;
  sign: 1 | -1;
}): boolean {
  return sign * (target - baseline) < 0;
}

/** `exceeded` or `met`, null where the target was not reached. */
function compare(ends: Ends, kind: TargetKind, promise: Promise): FinalClass | null {
  const { target, outcome, decimals, sign } = ends;
  const difference = sign * (roundTo(outcome, decimals) - target);
  const printed = promise.target?.printed ?? '';
  if (kind === 'around') return around(outcome - target, sign, halfUnit(printed));
  if (kind === 'range') return inRange(outcome, target, promise.target?.valueHigh ?? target, sign);
  if (kind === 'at-most' || kind === 'at-least') return withinBound(outcome, target, promise);
  if (kind === 'rank') return outcome < target ? 'exceeded' : outcome === target ? 'met' : null;
  if (kind === 'maintain') return difference >= 0 ? 'met' : null;
  if (difference > 0) return 'exceeded';
  return difference === 0 ? 'met' : null;
}

function around(difference: number, sign: 1 | -1, tolerance: number): FinalClass | null {
  if (Math.abs(difference) <= tolerance + 1e-9) return 'met';
  return sign * difference > 0 ? 'exceeded' : null;
}

function inRange(outcome: number, low: number, high: number, sign: 1 | -1): FinalClass | null {
  if (outcome >= low && outcome <= high) return 'met';
  return (sign > 0 ? outcome > high : outcome < low) ? 'exceeded' : null;
}

/** 以上 and 以内 include the number, 超 and 不足 do not (Civil Code art. 1259). A bound kept is met, not exceeded. */
function withinBound(outcome: number, bound: number, { target }: Promise): FinalClass | null {
  if (target?.qualifier === 'at_least') return outcome >= bound ? 'met' : null;
  if (target?.qualifier === 'over') return outcome > bound ? 'met' : null;
  if (target?.qualifier === 'at_most') return outcome <= bound ? 'met' : null;
  return outcome < bound ? 'met' : null;
}

/** Short of the target: `reversed` where the outcome is worse than the start, else `missed`. */
function shortfall({ baseline, target, outcome, sign }: Ends): FinalClass {
  if (baseline === null || isEasier({ baseline, target, sign })) return 'missed';
  return sign * (outcome - baseline) < 0 ? 'reversed' : 'missed';
}
