import type { Step } from '../arithmetic.ts';
import { printedDecimals, roundTo } from '../arithmetic.ts';
import { typed } from '../findings/typed-number.ts';
import type { Promise, Value } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { endYear } from '../value.ts';
import { askedChange, deliveredChange, type YearlyChange } from './asked.ts';
import { deliveredOf } from './change.ts';
import { comparableEnds } from './comparable.ts';
import { judgeFinalLevel, shareDelivered } from './final-level.ts';
import { rateBetween, unitsAside } from './growth.ts';
import { impliedLevel } from './implied.ts';
import { levelDue, timeShare } from './pace.ts';
import { targetKind } from './target-kind.ts';
import { typedIn } from './typed-in.ts';

/**
 * The sums behind a verdict, in the order a reader would do them. Numbers stand as printed, results are exact.
 * `earlier` is the finished promise of the plan before, for the same indicator.
 */
export function stepsOf(promise: Promise, earlier: Promise | null = null): Step[] {
  return [
    shareStep(promise),
    roundedStep(promise),
    timeStep(promise),
    ...growthSteps(promise),
    changeStep(promise),
    ...dueSteps(promise),
    impliedStep(promise),
    ...askedSteps(promise, earlier),
  ].filter((step) => step !== null);
}

/** A printed number; where it had to be brought into another unit, the converted one. */
function inUnit(value: Value, converted: number): string {
  if (value.value === converted) return typed(value);
  return typed({ value: converted, printed: '' });
}

function shareStep(promise: Promise): Step | null {
  const ends = comparableEnds(promise);
  const { target, baseline, outcome } = promise;
  if (typeof ends === 'string' || !target || !outcome || target.unit === '倍') return null;
  const share = shareDelivered(ends, targetKind(promise));
  if (share === null) return null;
  const [aim, end] = [typed(target), inUnit(outcome, ends.outcome)];
  const start = baseline && ends.baseline !== null ? inUnit(baseline, ends.baseline) : null;
  const expression = start === null ? `${end} ÷ ${aim}` : `(${end} − ${start}) ÷ (${aim} − ${start})`;
  return { code: 'share', expression, result: share, decimals: 2, unit: null };
}

/** Only where the rounding decides: the outcome is not the target, and is once it has the target's decimals. */
function roundedStep(promise: Promise): Step | null {
  const ends = comparableEnds(promise);
  const { target, outcome } = promise;
  if (typeof ends === 'string' || !target || !outcome || ends.outcome === ends.target) return null;
  if (!ROUNDED.has(targetKind(promise)) || judgeFinalLevel(promise).class !== 'met') return null;
  if (roundTo(ends.outcome, ends.decimals) !== ends.target) return null;
  return rounding('outcome-rounded', inUnit(outcome, ends.outcome), ends.outcome, ends.decimals, target.unit);
}

/** Targets that are compared at their own precision. */
const ROUNDED: ReadonlySet<string> = new Set(['level', 'cumulative', 'maintain']);

/** `round(5.1, 0)`, as spreadsheets have it. */
function rounding(
  code: string,
  expression: string,
  value: number,
  decimals: number,
  unit: string | null,
): Step {
  return {
    code,
    expression: `round(${expression}, ${String(decimals)})`,
    result: roundTo(value, decimals),
    decimals,
    unit,
  };
}

function timeStep(promise: Promise): Step | null {
  const time = timeShare(promise);
  const { span, outcome, finished } = promise;
  if (time === null || !span || finished) return null;
  const year = String(endYear(outcome?.period ?? null));
  const expression = `(${year} − ${String(span.from)}) ÷ (${String(span.to)} − ${String(span.from)})`;
  return { code: 'time-share', expression, result: time, decimals: 2, unit: null };
}

/** The change delivered where a change was asked, and the document prints none. */
function changeStep(promise: Promise): Step | null {
  const { targetChange } = promise;
  const change = targetChange && deliveredOf(promise, targetChange);
  if (!change || typeof change === 'string' || change.expression === null) return null;
  const { expression, value: result, decimals } = change;
  return { code: 'change', expression, result, decimals, unit: targetChange.unit };
}

/** The level that pace asks for; one decimal more than the report prints, and rounded to it where that decides. */
function dueSteps(promise: Promise): Step[] {
  const due = levelDue(promise);
  if (!due || !promise.outcome || promise.finished) return [];
  const { value, printed, unit } = promise.outcome;
  const decimals = printedDecimals(printed);
  const { expression, value: result } = due;
  const step = { code: 'level-due', expression, result, decimals: decimals + 1, unit };
  if (value >= result || value < roundTo(result, decimals)) return [step];
  return [step, rounding('level-due-rounded', expression, result, decimals, unit)];
}

function growthSteps(promise: Promise): (Step | null)[] {
  const { baseline, outcome, target } = unitsAside(promise);
  const { span, doubt } = promise;
  return [
    doubt ? null : rateStep('recomputed-growth', baseline, outcome, endYear(outcome?.period ?? null)),
    rateStep('required-growth', baseline, target, span?.to ?? null),
  ];
}

function rateStep(code: string, from: Value | null, to: Value | null, due: number | null): Step | null {
  const rate = rateBetween(from, to, due);
  const start = endYear(from?.period ?? null);
  const factor = unitFactor(to?.unit ?? null, from?.unit ?? null);
  if (rate === null || !from || !to || start === null || due === null || factor === null) return null;
  const ratio = `${typedIn(to, factor)} ÷ ${typed(from)}`;
  return {
    code,
    expression: `((${ratio}) ^ (1 ÷ ${String(due - start)}) − 1) × 100`,
    result: rate,
    decimals: 1,
    unit: '%',
  };
}

function impliedStep(promise: Promise): Step | null {
  const implied = impliedLevel(promise);
  const { baseline, target, targetGrowth, span } = promise;
  if (!implied || !baseline) return null;
  const { value: result, unit, decimals } = implied;
  if (target?.unit === '倍')
    return {
      code: 'implied-level',
      expression: `${typed(baseline)} × ${String(target.value)}`,
      result,
      decimals,
      unit,
    };
  if (!targetGrowth || !span) return null;
  const expression = `${typed(baseline)} × (1 + ${typed(targetGrowth)} ÷ 100) ^ ${String(span.to - span.from)}`;
  return { code: 'implied-level', expression, result, decimals, unit };
}

/** What a running target asks a year where no other sum says so, and what the plan before delivered. */
function askedSteps(promise: Promise, earlier: Promise | null): (Step | null)[] {
  const asked = askedChange(promise);
  if (!asked) return [];
  const isSaid = asked.unit === '%' && promise.target?.unit !== '倍';
  return [
    isSaid ? null : yearlyStep('asked-yearly', asked),
    yearlyStep('delivered-yearly', deliveredChange(asked, earlier)),
  ];
}

function yearlyStep(code: string, change: YearlyChange | null): Step | null {
  if (!change || change.expression === null) return null;
  const { value: result, expression, decimals, unit } = change;
  return { code, expression, result, decimals, unit: unit === 'points' ? '个百分点' : '%' };
}
