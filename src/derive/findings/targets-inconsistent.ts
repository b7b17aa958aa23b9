import type { Indicator } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule, Param } from '../types.ts';
import { scaleOf, unitFactor } from '../../lib/unit-scale.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, year } from './params.ts';
import { passageOf } from './passages.ts';
import { divideIntervals, intervalOf, meet, scaleInterval, type Interval } from './printed-interval.ts';
import { asValue, mostExact, reported, rowsOf, targeted, type Level } from './read-levels.ts';
import { coarsest, plainFactor, sum, typed } from './typed-number.ts';
import type { Step } from '../arithmetic.ts';
import { printedDecimals } from '../arithmetic.ts';

/*
 * Looks at indicators that are the quotient of two others (editors say so) and asks whether the three printed numbers
 * of one year can all be true: the targets of one year, the values reported for one year; and, where the denominator
 * is not printed, whether the quotient divides the numerator of the scope that the indicator is told in, or that of the other.
 * Silent within rounding; exact targets count before bounds (超); the scope test speaks only where the denominator implied by
 * the stated scope is more than 15 % off the nearest printed denominator and that of the other scope within 10 %.
 * Variants: `targets`, `outcomes`, `other-scope`.
 * Severity: targets and outcomes high from 10 % apart, else medium; other-scope medium.
 * Innocent: `scope` for targets and outcomes where the numerator has another scope (in which they may agree), else none.
 * Params: indicator, numerator, denominator (indicators), quotient, top, bottom (printed), implied (computed quotient),
 * neededTop, neededBottom (computed), year, topOther and
 * topOtherYear where the other scope's numerator is printed; start and startYear (printed, targets only) where what numerator and
 * denominator give lies below the last level reported before; for other-scope: top, topOther (printed), bottom, bottomYear, impliedBottom,
 * impliedOther (computed), startBottom and startYear where the start of the plan can be worked out too.
 */

const ID = 'targets-inconsistent';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.dataset.indicators.flatMap((indicator) => {
      const parts = partsOf(evidence, indicator);
      return parts === null
        ? []
        : [
            ...sameYear(evidence, parts, 'targets'),
            ...sameYear(evidence, parts, 'outcomes'),
            ...otherScope(evidence, parts),
          ];
    }),
};

interface Parts {
  quotient: Indicator;
  top: Indicator;
  bottom: Indicator;
  topOther: Indicator | undefined;
}

function partsOf({ indicatorById }: Evidence, quotient: Indicator): Parts | null {
  const top = indicatorById.get(quotient.quotient?.numerator ?? '');
  const bottom = indicatorById.get(quotient.quotient?.denominator ?? '');
  return top && bottom ? { quotient, top, bottom, topOther: indicatorById.get(top.otherScope ?? '') } : null;
}

function sameYear(evidence: Evidence, parts: Parts, variant: 'targets' | 'outcomes'): Finding[] {
  const levels = variant === 'targets' ? targeted : reported;
  const years = new Set(levels(parts.quotient).map(({ period }) => period));
  return [...years].flatMap((period) => {
    const [q, top, bottom] = [parts.quotient, parts.top, parts.bottom].map((one) =>
      mostExact(levels(one).filter((level) => level.period === period)),
    );
    return period === null || !q || !top || !bottom
      ? []
      : (contradiction(evidence, parts, { q, top, bottom }, variant) ?? []);
  });
}

interface Triple {
  q: Level;
  top: Level;
  bottom: Level;
}

function contradiction(
  evidence: Evidence,
  parts: Parts,
  { q, top, bottom }: Triple,
  variant: 'targets' | 'outcomes',
): Finding | null {
  const factor = quotientFactor({ q, top, bottom });
  if (factor === null) return null;
  const implied = divideIntervals(scaleInterval(intervalOf(top), factor), intervalOf(bottom));
  if (meet(implied, intervalOf(q))) return null;
  const value = (top.value * factor) / bottom.value;
  const neededTop = (q.value * bottom.value) / factor;
  const neededBottom = (top.value * factor) / q.value;
  const decimals = Math.max(1, printedDecimals(q.printed));
  return makeFinding(ID, {
    record: `${parts.quotient.id}-${q.period ?? ''}`,
    variant,
    severity: Math.abs(value / q.value - 1) >= 0.1 ? 'high' : 'medium',
    innocent: parts.topOther ? 'scope' : null,
    params: {
      ...namesOf(parts),
      quotient: printed(asValue(q)),
      top: printed(asValue(top)),
      bottom: printed(asValue(bottom)),
      implied: computed(value, decimals, q.unit),
      neededTop: computed(neededTop, coarsest(top), top.unit),
      neededBottom: computed(neededBottom, 1, bottom.unit),
      year: year(q.period ?? ''),
      ...otherTopOf(parts, q),
      ...(variant === 'targets' ? startAbove(parts.quotient, q, implied) : {}),
    },
    steps: [
      sum('implied-quotient', `${typed(top)}${times(factor)} ÷ ${typed(bottom)}`, value, decimals, q.unit),
      sum(
        'needed-numerator',
        `${typed(q)} × ${typed(bottom)}${over(factor)}`,
        neededTop,
        coarsest(top),
        top.unit,
      ),
      sum('needed-denominator', `${typed(top)}${times(factor)} ÷ ${typed(q)}`, neededBottom, 1, bottom.unit),
    ],
    evidence: [q, top, bottom].map(({ figure }) => passageOf(evidence, figure)),
    figures: [q.figure, top.figure, bottom.figure],
    indicators: [parts.quotient.id, parts.top.id, parts.bottom.id],
    rows: [q, top, bottom].flatMap(rowsOf),
  });
}

/** The last level reported before the target, where even the upper end of what is implied lies below it. */
function startAbove(quotient: Indicator, q: Level, implied: Interval): Record<string, Param> {
  const start = lastOf(reported(quotient).filter(({ period }) => (period ?? '') < (q.period ?? '')));
  const factor = start === undefined ? null : unitFactor(start.unit, q.unit);
  if (start === undefined || factor === null || quotient.direction !== 'higher') return {};
  const isBelow = implied.high < scaleInterval(intervalOf(start), factor).low;
  return isBelow ? { start: printed(asValue(start)), startYear: year(start.period ?? '') } : {};
}

/** The most exact of the levels of the last whole year among them. */
function lastOf(levels: readonly Level[]): Level | undefined {
  const years = levels.filter(({ period }) => /^\d{4}$/u.test(period ?? ''));
  const last = years
    .map(({ period }) => period ?? '')
    .sort()
    .at(-1);
  return mostExact(years.filter(({ period }) => period === last));
}

/** The numerator of the other scope in the last year it is printed for, up to the quotient's. */
function otherTopOf({ topOther }: Parts, q: Level): Record<string, Param> {
  const level = lastOf(
    topOther ? reported(topOther).filter(({ period }) => (period ?? '') <= (q.period ?? '')) : [],
  );
  return level === undefined
    ? {}
    : { topOther: printed(asValue(level)), topOtherYear: year(level.period ?? '') };
}

/** The scope test, for the years in which both scopes of the numerator are printed. */
function otherScope(evidence: Evidence, parts: Parts): Finding[] {
  const { quotient, top, bottom, topOther } = parts;
  if (!topOther || quotient.scope === 'lesser' || quotient.scope === 'greater') return [];
  const printedBottoms = [...reported(bottom), ...targeted(bottom)].filter(({ period }) =>
    /^\d{4}$/u.test(period ?? ''),
  );
  const years = new Set(reported(quotient).map(({ period }) => period));
  return [...years].flatMap((period) => {
    const [q, own, other] = [quotient, top, topOther].map((one) =>
      mostExact(reported(one).filter((level) => level.period === period)),
    );
    if (period === null || !q || !own || !other) return [];
    const [nearest] = printedBottoms.sort(
      (a, b) => Math.abs(Number(a.period) - Number(period)) - Math.abs(Number(b.period) - Number(period)),
    );
    return nearest === undefined ? [] : (scopeFinding(evidence, parts, { q, own, other, nearest }) ?? []);
  });
}

interface ScopeTest {
  q: Level;
  own: Level;
  other: Level;
  nearest: Level;
}

function scopeFinding(
  evidence: Evidence,
  parts: Parts,
  { q, own, other, nearest }: ScopeTest,
): Finding | null {
  const factor = quotientFactor({ q, top: own, bottom: nearest });
  const factorOther = quotientFactor({ q, top: other, bottom: nearest });
  if (factor === null || factorOther === null) return null;
  const byOwn = (own.value * factor) / q.value;
  const byOther = (other.value * factorOther) / q.value;
  const isOff = Math.abs(byOwn / nearest.value - 1) > 0.15 && Math.abs(byOther / nearest.value - 1) < 0.1;
  if (!isOff) return null;
  const start = startOf(parts, q, nearest);
  return makeFinding(ID, {
    record: `${parts.quotient.id}-scope-${q.period ?? ''}`,
    variant: 'other-scope',
    severity: 'medium',
    params: {
      ...namesOf(parts),
      quotient: printed(asValue(q)),
      top: printed(asValue(own)),
      topOther: printed(asValue(other)),
      bottom: printed(asValue(nearest)),
      bottomYear: year(nearest.period ?? ''),
      impliedBottom: computed(byOwn, 1, nearest.unit),
      impliedOther: computed(byOther, 1, nearest.unit),
      year: year(q.period ?? ''),
      ...(start?.params ?? {}),
    },
    steps: [
      sum('implied-denominator', `${typed(own)}${times(factor)} ÷ ${typed(q)}`, byOwn, 1, nearest.unit),
      sum(
        'implied-denominator-other',
        `${typed(other)}${times(factorOther)} ÷ ${typed(q)}`,
        byOther,
        1,
        nearest.unit,
      ),
      ...(start ? [start.step] : []),
    ],
    evidence: [q, own, other, nearest].map(({ figure }) => passageOf(evidence, figure)),
    figures: [q.figure],
    indicators: [parts.quotient.id, parts.top.id, parts.topOther?.id ?? parts.top.id, parts.bottom.id],
    rows: [q, own].flatMap(rowsOf),
  });
}

/** What the stated scope implies for the first year in which quotient and numerator are printed. */
function startOf(
  { quotient, top }: Parts,
  q: Level,
  bottom: Level,
): { params: Record<string, Param>; step: Step } | null {
  const first = reported(quotient).find((level) => Number(level.period) < Number(q.period));
  const own = first && mostExact(reported(top).filter(({ period }) => period === first.period));
  const factor = first && own ? quotientFactor({ q: first, top: own, bottom }) : null;
  if (!first || !own || factor === null) return null;
  const value = (own.value * factor) / first.value;
  return {
    params: { startBottom: computed(value, 1, bottom.unit), startYear: year(first.period ?? '') },
    step: sum(
      'implied-denominator-start',
      `${typed(own)}${times(factor)} ÷ ${typed(first)}`,
      value,
      1,
      bottom.unit,
    ),
  };
}

/** Factor that turns numerator ÷ denominator, as printed, into the quotient's unit; null where the kinds of unit do not fit. */
function quotientFactor({ q, top, bottom }: Triple): number | null {
  const [quotient, numerator, denominator] = [q, top, bottom].map(({ unit }) => scaleOf(unit)) as [
    ReturnType<typeof scaleOf>,
    ReturnType<typeof scaleOf>,
    ReturnType<typeof scaleOf>,
  ];
  const isRatio = /^[∶:：]1$/u.test(quotient.base) && numerator.base === denominator.base;
  if (!isRatio && quotient.base !== numerator.base) return null;
  return Number((numerator.factor / denominator.factor / quotient.factor).toPrecision(12));
}

function namesOf({ quotient, top, bottom }: Parts): Record<string, Param> {
  return {
    indicator: ofIndicator(quotient.id),
    numerator: ofIndicator(top.id),
    denominator: ofIndicator(bottom.id),
  };
}

const times = (factor: number): string => (factor === 1 ? '' : ` × ${plainFactor(factor)}`);
const over = (factor: number): string => (factor === 1 ? '' : ` ÷ ${plainFactor(factor)}`);
