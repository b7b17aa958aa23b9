import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { growthRate } from '../arithmetic.ts';
import { unitFactor } from '../unit-scale.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, year } from './params.ts';
import { passageOf } from './passages.ts';
import { asValue, rowsOf, signOf, targeted, type Level } from './read-levels.ts';
import { finestDecimals, growthStep, sum, typed } from './typed-number.ts';

/*
 * Looks for a long-term goal that needs faster change after the plan than the plan itself asks: the harder part is left for later.
 * Silent for differences below half a point a year (amounts) or a quarter of the plan's pace (shares), and where start, plan
 * target and long-term goal are not all printed.
 * Variants: `growth` (amounts, % a year), `points` (shares).
 * Severity: medium.
 * Innocent: `scope` where the goal does not state its scope and another scope exists, else none.
 * Params: indicator, start, target, goal (printed), first, then (computed, a year), startYear, targetYear, goalYear.
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
  const [up, on] = [unitFactor(target.unit, baseline.unit), unitFactor(goal.unit, target.unit)];
  const years = [span.to - span.from, Number(goal.period) - span.to] as const;
  if (up === null || on === null || years[1] <= 0) return null;
  const isShare = baseline.unit === '%';
  const first = isShare
    ? (target.value - baseline.value) / years[0]
    : growthRate(baseline.value, target.value * up, years[0]);
  const then = isShare
    ? (goal.value - target.value) / years[1]
    : growthRate(target.value, goal.value * on, years[1]);
  if (first === null || then === null) return null;
  const sign = signOf(indicator);
  const isFaster = isShare
    ? sign * then > sign * first * 1.25 && sign * first > 0
    : sign * (then - first) >= 0.5;
  if (!isFaster) return null;
  const unit = isShare ? '个百分点' : '%';
  const points = (
    code: string,
    to: { value: number; printed: string },
    from: { value: number; printed: string },
    over: number,
    result: number,
  ) =>
    sum(
      code,
      `(${typed(to)} − ${typed(from)}) ÷ ${String(over)}`,
      result,
      finestDecimals(to, from) + 1,
      unit,
    );
  return makeFinding(ID, {
    record: indicator.id,
    variant: isShare ? 'points' : 'growth',
    severity: 'medium',
    innocent:
      indicator.otherScope !== undefined && evidence.figureById.get(goal.figure)?.scope === 'not-stated'
        ? 'scope'
        : null,
    params: {
      indicator: ofIndicator(indicator.id),
      start: printed(baseline),
      target: printed(target),
      goal: printed(asValue(goal)),
      first: computed(first, isShare ? 2 : 1, unit),
      then: computed(then, isShare ? 2 : 1, unit),
      startYear: year(span.from),
      targetYear: year(span.to),
      goalYear: year(goal.period ?? ''),
    },
    steps: isShare
      ? [
          points('asked-first', target, baseline, years[0], first),
          points('asked-then', goal, target, years[1], then),
        ]
      : [
          growthStep('asked-first', baseline, target, years[0], up),
          growthStep('asked-then', target, goal, years[1], on),
        ],
    evidence: [target.figure, goal.figure].map((figure) => passageOf(evidence, figure)),
    figures: [goal.figure],
    indicators: [indicator.id],
    rows: [...(row ? [row.id] : []), ...rowsOf(goal)],
  });
}
