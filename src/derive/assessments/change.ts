import type { CannotAssessReason, FinalClass, PaceClass } from '../../model/vocabulary.ts';
import { printedDecimals } from '../arithmetic.ts';
import { finestDecimals, plainFactor, typed } from '../findings/typed-number.ts';
import type { ChangeVerdict, Promise, Value } from '../types.ts';
import { scaleOf, unitFactor } from '../../lib/unit-scale.ts';
import { endYear } from '../value.ts';
import { comparableEnds, isImpossible } from './comparable.ts';
import { compareRates, isShare } from './growth.ts';
import { timeShare } from './pace.ts';
import { typedIn } from './typed-in.ts';

/**
 * The verdict on a target for the change itself: `[3]个百分点` over the plan, `1万人` a year. The change delivered is the
 * printed one where there is one, else outcome less start. Null where no change was asked.
 */
export function judgeChange(promise: Promise): ChangeVerdict | null {
  const { targetChange, finished } = promise;
  if (!targetChange) return null;
  const change = deliveredOf(promise, targetChange);
  const asked = { ...targetChange, value: targetChange.value * flipOf(promise, targetChange) };
  const said = { asked: asked.value, unit: asked.unit, perYear: !asked.cumulative };
  const none = { delivered: null, decimals: 0 };
  if (change === 'no-outcome' && !finished)
    return { class: 'no-outcome-yet', reason: null, ...none, ...said };
  if (typeof change === 'string') return { class: 'cannot-assess', reason: change, ...none, ...said };
  const judge = finished ? finalClass : paceClass;
  return {
    class: judge(promise, asked, change.value),
    reason: null,
    delivered: change.value,
    decimals: change.decimals,
    ...said,
  };
}

/** Where less is better, a plan prints the size of the fall: its sign is put back. */
function flipOf({ indicator }: Promise, asked: Value): 1 | -1 {
  return indicator.direction === 'lower' && asked.value > 0 ? -1 : 1;
}

/** A change delivered, with the sum that gives it; no sum where the document prints the change itself. */
export interface DeliveredChange {
  value: number;
  /** `82.2 − 79.2` */
  expression: string | null;
  decimals: number;
}

type Delivered = DeliveredChange | CannotAssessReason;

/** The change delivered in the unit of the one asked, or the reason why there is none. */
export function deliveredOf(promise: Promise, asked: Value): Delivered {
  const { doubt, outcomeChange, outcome } = promise;
  if (doubt) return doubt;
  if (outcomeChange) return inUnitAsked(printedChange(promise, asked, outcomeChange), outcomeChange, asked);
  if (!outcome) return 'no-outcome';
  if (isImpossible(promise)) return 'value-impossible';
  // `[20]%` of an amount is growth over the whole plan; of a share it is points.
  if (asked.unit === '%' && !isShare(outcome)) return riseOf(promise, outcome);
  return inUnitAsked(
    asked.cumulative ? differenceOf(promise, outcome) : yearlyOf(promise, outcome),
    outcome,
    asked,
  );
}

function printedChange(promise: Promise, asked: Value, { value, printed }: Value): DeliveredChange {
  return { value: value * flipOf(promise, asked), expression: null, decimals: printedDecimals(printed) };
}

function inUnitAsked(change: Delivered, { unit }: Value, asked: Value): Delivered {
  if (typeof change === 'string') return change;
  const factor = changeFactor(unit, asked.unit);
  if (factor === null) return 'unit-in-doubt';
  if (factor === 1) return change;
  const { value, expression } = change;
  return {
    ...change,
    value: exact(value * factor),
    expression: expression && `(${expression}) × ${plainFactor(factor)}`,
  };
}

/** Growth from start to outcome over all the years, in per cent. */
function riseOf({ baseline }: Promise, outcome: Value): Delivered {
  if (!baseline || baseline.value <= 0) return 'baseline-missing';
  if (baseline.cumulative || outcome.cumulative) return 'basis-differs';
  const factor = unitFactor(outcome.unit, baseline.unit);
  if (factor === null) return 'unit-in-doubt';
  return {
    value: exact(((outcome.value * factor) / baseline.value - 1) * 100),
    expression: `(${typedIn(outcome, factor)} ÷ ${typed(baseline)} − 1) × 100`,
    decimals: 1,
  };
}

/** Outcome less start; sums have no start that could be taken off. */
function differenceOf({ baseline }: Promise, outcome: Value): Delivered {
  if (!baseline) return 'baseline-missing';
  if (baseline.cumulative || outcome.cumulative) return 'basis-differs';
  const factor = unitFactor(baseline.unit, outcome.unit);
  if (factor === null) return 'unit-in-doubt';
  return {
    value: exact(outcome.value - baseline.value * factor),
    expression: `${typed(outcome)} − ${typedIn(baseline, factor)}`,
    decimals: finestDecimals(outcome, baseline),
  };
}

/** Change a year: of a level its difference, of a sum (new jobs) the sum itself, over the years. */
function yearlyOf(promise: Promise, outcome: Value): Delivered {
  const { target, span, finished } = promise;
  const year = endYear(outcome.period);
  if (!span || year === null || year <= span.from) return 'baseline-missing';
  const years = year - span.from;
  if (!target?.cumulative && !outcome.cumulative) return overYears(differenceOf(promise, outcome), years);
  const ends = comparableEnds(promise);
  if (typeof ends === 'string') return ends;
  // A sum so far may be one of fewer years than have gone by.
  if (!finished) return 'basis-differs';
  return overYears(
    { value: outcome.value, expression: typed(outcome), decimals: printedDecimals(outcome.printed) },
    years,
  );
}

function overYears(change: Delivered, years: number): Delivered {
  if (typeof change === 'string') return change;
  const { value, expression, decimals } = change;
  const whole = expression?.includes(' ') ? `(${expression})` : expression;
  return {
    value: exact(value / years),
    expression: whole && `${whole} ÷ ${String(years)}`,
    decimals: decimals + 1,
  };
}

function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** Measure words of things that are counted: 项 and 件 count the same patents. */
const COUNTED = /^[个件项名位人家户座处所张套]?$/u;

/** Factor that brings a change of a level into the unit asked; points change shares. Null where the two do not belong together. */
export function changeFactor(level: string | null, asked: string | null): number | null {
  if (/百分点/u.test(asked ?? '')) return level === '%' || level === asked ? 1 : null;
  const [from, to] = [scaleOf(level), scaleOf(asked)];
  const same = from.base === to.base || (COUNTED.test(from.base) && COUNTED.test(to.base));
  return same ? from.factor / to.factor : null;
}

function finalClass(promise: Promise, asked: Value, delivered: number): FinalClass {
  const sign = signOf(promise);
  const beats = compareRates(delivered, asked, sign, 0);
  if (beats >= 0) return beats > 0 ? 'exceeded' : 'met';
  return sign * delivered < 0 && sign * asked.value > 0 ? 'reversed' : 'missed';
}

/** A change over the plan against the share of the time gone by; one a year against the yearly change so far. */
function paceClass(promise: Promise, asked: Value, delivered: number): PaceClass {
  const reached = compareRates(delivered, asked, signOf(promise), 0) >= 0;
  if (reached) return asked.cumulative ? 'achieved-early' : 'on-pace';
  if (signOf(promise) * delivered < 0) return 'reversed';
  const due = asked.value * (timeShare(promise) ?? 1);
  return asked.cumulative && signOf(promise) * (delivered - due) >= 0 ? 'on-pace' : 'behind';
}

function signOf({ indicator }: Promise): 1 | -1 {
  return indicator.direction === 'lower' ? -1 : 1;
}
