import type { Indicator } from '../../model/schema/dataset.ts';
import { growthRate, type Step } from '../arithmetic.ts';
import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, year } from './params.ts';
import { passageOf } from './passages.ts';
import { asValue, finest, reported, rowsOf, signOf, targeted, type Level } from './read-levels.ts';
import { finestDecimals, growthStep, sum, typed } from './typed-number.ts';

/*
 * Looks for a long-term goal that needs faster change after the plan than the plan itself asks.
 * Silent for differences below half a point a year (amounts) or a quarter of the plan's pace (shares), and where start, plan
 * target and long-term goal are not all printed.
 * Variants: `growth` (amounts, % a year), `points` (shares); `growth-one-scope`, `points-one-scope` where the goal does not state its
 * scope and, counted from the last figure of the other scope, asks for no faster change.
 * Severity: medium, one-scope low.
 * Innocent: `scope` where the goal does not state its scope and another scope exists, else none.
 * Params: indicator, start, target, goal (printed), first, then (computed, a year), startYear, targetYear, goalYear; where the goal
 * does not state its scope and the other has a figure: otherStart (printed), otherYear, otherThen (computed, a year).
 */

const ID = 'later-asks-faster';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.promises.flatMap((promise) => {
      const due = String(promise.span?.to ?? '');
      const goals = targeted(promise.indicator).filter(
        ({ period }) => /^\d{4}$/u.test(period ?? '') && (period ?? '') > due,
      );
      return promise.row === null || promise.finished
        ? []
        : goals.flatMap((goal) => compare(evidence, promise, goal) ?? []);
    }),
};

function compare(
  evidence: Evidence,
  { indicator, row, baseline, target, span }: Promise,
  goal: Level,
): Finding | null {
  if (!baseline || !target || !span || baseline.cumulative || target.cumulative) return null;
  const first = paceOf('asked-first', baseline, target, span.to - span.from);
  const then = paceOf('asked-then', target, goal, Number(goal.period) - span.to);
  if (!first || !then || !isFaster(indicator, first, then)) return null;
  const other = fromOtherScope(evidence, indicator, goal);
  const isOneScope = other !== null && !isFaster(indicator, first, other.pace);
  const pace = ({ result, unit }: Step) => computed(result, unit === '%' ? 1 : 2, unit);
  return makeFinding(ID, {
    record: indicator.id,
    variant: `${first.unit === '%' ? 'growth' : 'points'}${isOneScope ? '-one-scope' : ''}`,
    severity: isOneScope ? 'low' : 'medium',
    innocent: isScopeOpen(evidence, indicator, goal) ? 'scope' : null,
    params: {
      indicator: ofIndicator(indicator.id),
      start: printed(baseline),
      target: printed(target),
      goal: printed(asValue(goal)),
      first: pace(first),
      then: pace(then),
      startYear: year(span.from),
      targetYear: year(span.to),
      goalYear: year(goal.period ?? ''),
      ...(other
        ? {
            otherStart: printed(asValue(other.start)),
            otherYear: year(other.start.period ?? ''),
            otherThen: pace(other.pace),
          }
        : {}),
    },
    steps: [first, then, ...(other ? [other.pace] : [])],
    evidence: [target, goal, ...(other ? [other.start] : [])].map(({ figure }) =>
      passageOf(evidence, figure),
    ),
    figures: [goal.figure],
    indicators: [indicator.id, ...(other && indicator.otherScope ? [indicator.otherScope] : [])],
    rows: [...(row ? [row.id] : []), ...rowsOf(goal)],
  });
}

/** What a change asks a year: points for shares, compound growth for amounts. Null where the two cannot be compared. */
function paceOf(
  code: string,
  from: Pick<Level, 'value' | 'printed' | 'unit'>,
  to: Pick<Level, 'value' | 'printed' | 'unit'>,
  years: number,
): Step | null {
  const factor = unitFactor(to.unit, from.unit);
  if (factor === null || years <= 0) return null;
  if (from.unit !== '%')
    return growthRate(from.value, to.value * factor, years) === null
      ? null
      : growthStep(code, from, to, years, factor);
  const expression = `(${typed(to)} − ${typed(from)}) ÷ ${String(years)}`;
  const points = (to.value - from.value) / years;
  return sum(code, expression, points, finestDecimals(to, from) + 1, '个百分点');
}

function isFaster(indicator: Indicator, first: Step, then: Step): boolean {
  const sign = signOf(indicator);
  return first.unit === '%'
    ? sign * (then.result - first.result) >= 0.5
    : sign * then.result > sign * first.result * 1.25 && sign * first.result > 0;
}

/** The goal leaves open which of two scopes it is meant in. */
function isScopeOpen({ figureById }: Evidence, { otherScope }: Indicator, { figure }: Level): boolean {
  return otherScope !== undefined && figureById.get(figure)?.scope === 'not-stated';
}

/** What the goal asks a year of the last figure of the other scope. */
function fromOtherScope(
  evidence: Evidence,
  indicator: Indicator,
  goal: Level,
): { start: Level; pace: Step } | null {
  const other = evidence.indicatorById.get(indicator.otherScope ?? '');
  if (other === undefined || !isScopeOpen(evidence, indicator, goal)) return null;
  const years = reported(other).filter(({ period }) => /^\d{4}$/u.test(period ?? ''));
  const last = years
    .map(({ period }) => period ?? '')
    .sort()
    .at(-1);
  const start = finest(years.filter(({ period }) => period === last));
  const pace = start && paceOf('asked-from-other-scope', start, goal, Number(goal.period) - Number(last));
  return start && pace ? { start, pace } : null;
}
