import type { PaceClass } from '../../model/vocabulary.ts';
import { growthRate, printedDecimals, roundTo } from '../arithmetic.ts';
import { typed } from '../findings/typed-number.ts';
import type { LevelVerdict, Promise, Value } from '../types.ts';
import { endYear } from '../value.ts';
import { comparableEnds, type Ends } from './comparable.ts';
import { isEasier, judgeFinalLevel, shareDelivered } from './final-level.ts';
import { targetKind } from './target-kind.ts';

/**
 * The pace of a running plan, from the last value that a document reports: the share of the promised change against
 * the share of the time gone by. Most targets have no report yet, and that is said.
 */
export function judgePace(promise: Promise): LevelVerdict {
  const kind = targetKind(promise);
  const none = { share: null, gap: null, kind };
  if (kind === 'not-numeric') return { class: 'cannot-assess', reason: 'no-number-set', ...none };
  if (kind === 'growth') return paceOfGrowth(promise);
  if (!promise.outcome) return { class: 'no-outcome-yet', reason: null, ...none };
  if (kind === 'multiple') return paceOfMultiple(promise);
  const ends = comparableEnds(promise);
  if (typeof ends === 'string') return { class: 'cannot-assess', reason: ends, ...none };
  const gap = roundTo(ends.sign * (ends.outcome - ends.target), 10);
  return { class: paceClass(promise, ends), reason: null, kind, share: shareDelivered(ends, kind), gap };
}

function paceClass(promise: Promise, ends: Ends): PaceClass {
  const reached = judgeFinalLevel({ ...promise, finished: true });
  if (reached.class === 'met' || reached.class === 'exceeded') return 'achieved-early';
  return paceOfShare(shareDelivered(ends, reached.kind), timeShare(promise), ends);
}

function paceOfShare(share: number | null, time: number | null, ends: Ends): PaceClass {
  if (share === null || time === null) return isBehind(ends) ? 'behind' : 'on-pace';
  if (share < 0) return 'reversed';
  return roundTo(share, 2) >= roundTo(time, 2) ? 'on-pace' : 'behind';
}

function isBehind({ baseline, target, outcome, sign }: Ends): boolean {
  return baseline === null || !isEasier({ baseline, target, sign }) || sign * (outcome - target) < 0;
}

/** Share of the plan's years that had passed when the outcome was measured. */
export function timeShare({ span, outcome }: Promise): number | null {
  const year = endYear(outcome?.period ?? null);
  return span === null || year === null ? null : (year - span.from) / (span.to - span.from);
}

/** A rate asked for, against the rate since the start. */
function paceOfGrowth(promise: Promise): LevelVerdict {
  const none = { kind: 'growth' as const, share: null, gap: null };
  const { baseline, outcome } = promise;
  const [from, to] = [endYear(baseline?.period ?? null), endYear(outcome?.period ?? null)];
  const asked = promise.targetGrowth?.value ?? null;
  if (!baseline || !outcome || from === null || to === null || asked === null)
    return { class: 'no-outcome-yet', reason: null, ...none };
  const rate = growthRate(baseline.value, outcome.value, to - from);
  if (rate === null) return { class: 'no-outcome-yet', reason: null, ...none };
  const onPace = reachesAsPrinted(outcome, levelDue(promise));
  return {
    class: onPace ? 'on-pace' : rate < 0 ? 'reversed' : 'behind',
    reason: null,
    ...none,
    gap: rate - asked,
  };
}

/** 翻一番: the outcome against the multiple of the start, in equal yearly steps of growth. */
function paceOfMultiple(promise: Promise): LevelVerdict {
  const { baseline, outcome, target } = promise;
  const none = { kind: 'multiple' as const, gap: null };
  const time = timeShare(promise);
  if (!baseline || !outcome || !target || time === null)
    return { class: 'cannot-assess', reason: 'baseline-missing', share: null, ...none };
  const share = (outcome.value / baseline.value - 1) / (target.value - 1);
  if (share >= 1) return { class: 'achieved-early', reason: null, share, ...none };
  const onPace = reachesAsPrinted(outcome, levelDue(promise));
  return { class: share < 0 ? 'reversed' : onPace ? 'on-pace' : 'behind', reason: null, share, ...none };
}

/** The level that a multiple, or a rate where no level is set, asks for by the year of the report, with its sum. */
export interface LevelDue {
  /** `82.8 × 2 ^ (1 ÷ 5)` */
  expression: string;
  value: number;
}

/** Null where the target is neither a multiple nor a rate alone, or nothing is reported after the start. */
export function levelDue(promise: Promise): LevelDue | null {
  const { baseline, outcome, target, targetGrowth, span } = promise;
  const [from, to] = [endYear(baseline?.period ?? null), endYear(outcome?.period ?? null)];
  if (!baseline || from === null || to === null || !span || to <= from) return null;
  const [start, gone] = [typed(baseline), to - from];
  if (targetKind(promise) === 'multiple' && target) {
    const all = span.to - span.from;
    const expression = `${start} × ${String(target.value)} ^ (${String(gone)} ÷ ${String(all)})`;
    return { expression, value: baseline.value * Math.pow(target.value, gone / all) };
  }
  if (targetKind(promise) !== 'growth' || !targetGrowth) return null;
  const expression = `${start} × (1 + ${typed(targetGrowth)} ÷ 100) ^ ${String(gone)}`;
  return { expression, value: baseline.value * Math.pow(1 + targetGrowth.value / 100, gone) };
}

/** Whether a level comes up to the one due, at the decimals it is printed with: 95 reaches 95.1, 95.0 does not. */
function reachesAsPrinted({ value, printed }: Value, due: LevelDue | null): boolean {
  return due !== null && value >= roundTo(due.value, printedDecimals(printed));
}
