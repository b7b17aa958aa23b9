import type { Step } from '../arithmetic.ts';
import { growthRate, printedDecimals } from '../arithmetic.ts';
import type { Promise, Value } from '../types.ts';
import { endYear } from '../value.ts';
import { comparableEnds } from './comparable.ts';
import { shareDelivered } from './final-level.ts';
import { rateBetween } from './growth.ts';
import { impliedLevel } from './implied.ts';
import { levelDue, timeShare } from './pace.ts';
import { targetKind } from './target-kind.ts';

/** The sums behind a verdict, in the order a reader would do them. Numbers stand as printed. */
export function stepsOf(promise: Promise): Step[] {
  return [
    shareStep(promise),
    timeStep(promise),
    ...growthSteps(promise),
    dueStep(promise),
    impliedStep(promise),
  ].filter((step) => step !== null);
}

/** A number as a reader types it: as printed where the print is a plain number. */
export function plain(value: number): string {
  return value < 0 ? `(−${String(-value)})` : String(value);
}

function shareStep(promise: Promise): Step | null {
  const ends = comparableEnds(promise);
  if (typeof ends === 'string' || promise.target?.unit === '倍') return null;
  const share = shareDelivered(ends, targetKind(promise));
  if (share === null) return null;
  const { baseline, target, outcome } = ends;
  const expression =
    baseline === null
      ? `${plain(outcome)} ÷ ${plain(target)}`
      : `(${plain(outcome)} − ${plain(baseline)}) ÷ (${plain(target)} − ${plain(baseline)})`;
  return { code: 'share', expression, result: share, decimals: 2, unit: null };
}

function timeStep(promise: Promise): Step | null {
  const time = timeShare(promise);
  const { span, outcome, finished } = promise;
  if (time === null || !span || finished) return null;
  const year = String(endYear(outcome?.period ?? null));
  const expression = `(${year} − ${String(span.from)}) ÷ (${String(span.to)} − ${String(span.from)})`;
  return { code: 'time-share', expression, result: time, decimals: 2, unit: null };
}

/** The level that pace asks for; one decimal more than the report prints, to show what the rounding decides. */
function dueStep(promise: Promise): Step | null {
  const due = levelDue(promise);
  if (!due || !promise.outcome || promise.finished) return null;
  const { printed, unit } = promise.outcome;
  return {
    code: 'level-due',
    expression: due.expression,
    result: due.value,
    decimals: printedDecimals(printed) + 1,
    unit,
  };
}

function growthSteps(promise: Promise): (Step | null)[] {
  const { baseline, outcome, target, span, doubt } = promise;
  return [
    doubt ? null : rateStep('recomputed-growth', baseline, outcome, endYear(outcome?.period ?? null)),
    rateStep('required-growth', baseline, target, span?.to ?? null),
  ];
}

function rateStep(code: string, from: Value | null, to: Value | null, due: number | null): Step | null {
  const rate = rateBetween(from, to, due);
  const start = endYear(from?.period ?? null);
  if (rate === null || !from || !to || start === null || due === null) return null;
  if (from.unit !== to.unit) return null;
  const expression = growthExpression(from.value, to.value, due - start);
  return {
    code,
    expression,
    result: growthRate(from.value, to.value, due - start) ?? rate,
    decimals: 1,
    unit: '%',
  };
}

/** `((752.8 ÷ 496.8) ^ (1 ÷ 5) − 1) × 100` */
export function growthExpression(from: number, to: number, years: number): string {
  return `((${plain(to)} ÷ ${plain(from)}) ^ (1 ÷ ${String(years)}) − 1) × 100`;
}

function impliedStep(promise: Promise): Step | null {
  const implied = impliedLevel(promise);
  const { baseline, target, targetGrowth, span } = promise;
  if (!implied || !baseline) return null;
  const decimals = printedDecimals(baseline.printed);
  if (target?.unit === '倍') {
    return {
      code: 'implied-level',
      expression: `${plain(baseline.value)} × ${plain(target.value)}`,
      result: implied.value,
      decimals,
      unit: implied.unit,
    };
  }
  if (!targetGrowth || !span) return null;
  const expression = `${plain(baseline.value)} × (1 + ${plain(targetGrowth.value)} ÷ 100) ^ ${String(span.to - span.from)}`;
  return { code: 'implied-level', expression, result: implied.value, decimals, unit: implied.unit };
}
