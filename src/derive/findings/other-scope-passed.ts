import type { Indicator } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { endYear } from '../value.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, year } from './params.ts';
import { passageOf } from './passages.ts';
import { asValue, finest, reported, rowsOf, signOf, targeted, type Level } from './read-levels.ts';
import { finestDecimals, plainFactor, sum, typed } from './typed-number.ts';

/*
 * Looks for a target in one territorial scope that the other scope had already passed when the target was set, or passes
 * before it is due. A reader who does not know of the two scopes would take it for reached.
 * Silent where the passing figure lies after the due year, where both scopes had passed, and for bounds of other figures
 * (突破1000) where an exact figure is printed.
 * Variants: `passed`.
 * Severity: medium: the number of one scope does not judge the target of the other.
 * Innocent: `scope`: the two are different things, and the documents do not say where their borders run.
 * Params: indicator, other (indicator of the other scope), target, targetYear, passed (printed), passedYear, own (printed,
 * the own scope's level of that year, where there is one), excess (computed).
 */

const ID = 'other-scope-passed';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.dataset.indicators.flatMap((indicator) => {
      const other = evidence.indicatorById.get(indicator.otherScope ?? '');
      return other === undefined
        ? []
        : dueYears(indicator).flatMap((due) => compare(evidence, indicator, other, due) ?? []);
    }),
};

const dueYears = (indicator: Indicator): string[] => [
  ...new Set(targeted(indicator).flatMap(({ period }) => period ?? [])),
];

function compare(evidence: Evidence, indicator: Indicator, other: Indicator, due: string): Finding | null {
  const target =
    finest(targeted(indicator).filter(({ period, qualifier }) => period === due && qualifier === 'exact')) ??
    targeted(indicator).find(({ period }) => period === due);
  if (target === undefined) return null;
  const passed = finest(reported(other).filter((level) => passes(level, target, signOf(indicator))));
  if (passed === undefined) return null;
  const own = finest(reported(indicator).filter(({ period }) => period === passed.period));
  if (own !== undefined && passes(own, target, signOf(indicator))) return null;
  const factor = unitFactor(passed.unit, target.unit) ?? 1;
  const excess = passed.value * factor - target.value;
  const end = factor === 1 ? typed(passed) : `${typed(passed)} × ${plainFactor(factor)}`;
  const decimals = finestDecimals(passed, target);
  return makeFinding(ID, {
    record: `${indicator.id}-${due}`,
    variant: 'passed',
    severity: 'medium',
    innocent: 'scope',
    params: {
      indicator: ofIndicator(indicator.id),
      other: ofIndicator(other.id),
      target: printed(asValue(target)),
      targetYear: year(due),
      passed: printed(asValue(passed)),
      passedYear: year(passed.period ?? ''),
      ...(own ? { own: printed(asValue(own)) } : {}),
      excess: computed(excess, decimals, target.unit),
    },
    steps: [sum('passed-less-target', `${end} − ${typed(target)}`, excess, decimals, target.unit)],
    evidence: [target, passed, ...(own ? [own] : [])].map(({ figure }) => passageOf(evidence, figure)),
    figures: [target.figure, passed.figure],
    indicators: [indicator.id, other.id],
    rows: rowsOf(target),
  });
}

function passes(level: Level, target: Level, sign: 1 | -1): boolean {
  const factor = unitFactor(level.unit, target.unit);
  const isBefore = (endYear(level.period) ?? Infinity) <= (endYear(target.period) ?? -Infinity);
  return factor !== null && isBefore && sign * (level.value * factor - target.value) >= 0;
}
