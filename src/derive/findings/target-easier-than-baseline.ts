import type { Evidence, Finding, FindingRule, Param, Promise, Value } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { endYear } from '../value.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, row as ofRow, year } from './params.ts';
import { passageOf } from './passages.ts';
import { intervalOf } from './printed-interval.ts';
import { asValue, reported, rowsOf, signOf, targeted, type Level } from './read-levels.ts';
import { coarsest, finestDecimals, plainFactor, sum, typed, unitOfDifference } from './typed-number.ts';

/*
 * Looks for a target that asks for less than there already was: less than its own starting level (or, sums against
 * sums, than the period before), less than the level from which the plan before started, or less than the targets
 * of the plan before implied.
 * Silent where the starting level may equal the target within rounding, where the target is to be kept (direction
 * `maintain`, or target equal to the start), and where the two follow different bases.
 * Variants: `below-start` (level or bound against its start), `sum-below-sum` (a five-year sum below the sum of the
 * five years before), `below-earlier-start` (above its own start, below the start of an earlier plan), `earlier-targets`
 * (a quotient target easier than the two targets of the earlier plan imply).
 * Severity: below-start high, medium for a ceiling or floor; sum-below-sum medium, low within 5 %; the others medium.
 * Innocent: `bound` where the target is a ceiling or floor (≤, 以上); else `floor-or-coverage` for below-start and sum-below-sum,
 * `recount` for below-earlier-start, none for earlier-targets.
 * Params: indicator, row, baseline (or earlier), baselineYear, target, targetYear, distance (computed); earlier-targets:
 * implied (computed), numerator and denominator (printed), earlierYear, start (printed, where the target is closer than it).
 */

const ID = 'target-easier-than-baseline';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.promises.flatMap(
      (promise) =>
        belowStart(evidence, promise) ??
        belowEarlierStart(evidence, promise) ??
        easierThanEarlierTargets(evidence, promise) ??
        [],
    ),
};

function belowStart(evidence: Evidence, promise: Promise): Finding | null {
  const { baseline, target, indicator } = promise;
  if (
    !baseline ||
    !target ||
    baseline.cumulative !== target.cumulative ||
    !isEasier(baseline, target, signOf(indicator))
  )
    return null;
  const isBound = /^(?:at_|over|under)/u.test(target.qualifier);
  const factor = unitFactor(baseline.unit, target.unit) ?? 1;
  const isClose = Math.abs(target.value / (baseline.value * factor) - 1) < 0.05;
  return build(evidence, promise, {
    variant: baseline.cumulative ? 'sum-below-sum' : 'below-start',
    severity: baseline.cumulative ? (isClose ? 'low' : 'medium') : isBound ? 'medium' : 'high',
    innocent: isBound ? 'bound' : 'floor-or-coverage',
    params: {
      baseline: printed(baseline),
      baselineYear: year(baseline.period ?? ''),
      distance: computed(
        Math.abs(target.value - baseline.value * factor),
        finestDecimals(baseline, target),
        unitOfDifference(target.unit),
      ),
    },
    steps: [difference(target, baseline, factor)],
    figures: [target.figure, baseline.figure],
  });
}

function belowEarlierStart(evidence: Evidence, promise: Promise): Finding | null {
  const { target, indicator, span } = promise;
  if (!target || !span || target.cumulative || indicator.direction === 'maintain' || target.unit === '倍')
    return null;
  const earlier = reported(indicator).find(
    (level) => isEarlier(level, span.from) && isEasier(asValue(level), target, signOf(indicator)),
  );
  if (earlier === undefined) return null;
  const factor = unitFactor(earlier.unit, target.unit) ?? 1;
  return build(evidence, promise, {
    variant: 'below-earlier-start',
    severity: 'medium',
    innocent: 'recount',
    params: {
      baseline: printed(asValue(earlier)),
      baselineYear: year(earlier.period ?? ''),
      distance: computed(
        Math.abs(target.value - earlier.value * factor),
        finestDecimals(earlier, target),
        unitOfDifference(target.unit),
      ),
    },
    steps: [difference(target, earlier, factor)],
    figures: [target.figure, earlier.figure],
    rows: rowsOf(earlier),
  });
}

/** The earlier plan's targets for numerator and denominator imply a quotient that the later target falls short of. */
function easierThanEarlierTargets(evidence: Evidence, promise: Promise): Finding | null {
  const { target, indicator, span } = promise;
  if (!target || !span || !indicator.quotient || promise.finished) return null;
  const [top, bottom] = [indicator.quotient.numerator, indicator.quotient.denominator].map((id) =>
    dueTarget(evidence, id, span.from),
  );
  if (!top || !bottom || unitFactor(top.unit, bottom.unit) !== 1) return null;
  const implied = top.value / bottom.value;
  const sign = signOf(indicator);
  if (sign * (implied - target.value) * Math.pow(10, coarsest(target)) < 1) return null;
  return build(evidence, promise, {
    variant: 'earlier-targets',
    severity: 'medium',
    innocent: null,
    params: {
      implied: computed(implied, coarsest(target), target.unit),
      numerator: printed(asValue(top)),
      denominator: printed(asValue(bottom)),
      earlierYear: year(span.from),
      ...startBehind(promise),
    },
    steps: [
      sum('implied-quotient', `${typed(top)} ÷ ${typed(bottom)}`, implied, coarsest(target), target.unit),
    ],
    figures: [target.figure, top.figure, bottom.figure],
    rows: [...rowsOf(top), ...rowsOf(bottom)],
  });
}

/** The start of the new target where the target is better than it: the earlier promise was not kept. */
function startBehind({ baseline, target, indicator }: Promise): Record<string, Param> {
  const factor = baseline && target ? unitFactor(baseline.unit, target.unit) : null;
  const isBehind =
    baseline && target && factor !== null
      ? signOf(indicator) * (target.value - baseline.value * factor) > 0
      : false;
  return baseline && isBehind ? { start: printed(baseline) } : {};
}

const dueTarget = ({ indicatorById }: Evidence, id: string, due: number): Level | undefined => {
  const indicator = indicatorById.get(id);
  return indicator && targeted(indicator).find(({ period }) => period === String(due));
};

/** Whether the start lies beyond the target even if both are rounded as they print. */
function isEasier(start: Value, target: Value, sign: 1 | -1): boolean {
  const factor = unitFactor(start.unit, target.unit);
  if (factor === null || target.unit === '倍') return false;
  const { low, high } = intervalOf({ ...start, qualifier: 'exact' });
  return sign > 0 ? low * factor > target.value : high * factor < target.value;
}

/** A level printed for a year before the plan starts from another. */
function isEarlier({ period }: Level, from: number): boolean {
  const year = endYear(period);
  return year !== null && year < from && period === String(year);
}

function difference(
  target: { value: number; printed: string; unit: string | null },
  start: { value: number; printed: string },
  factor: number,
) {
  const from = factor === 1 ? typed(start) : `${typed(start)} × ${plainFactor(factor)}`;
  return sum(
    'target-less-start',
    `${typed(target)} − ${from}`,
    target.value - start.value * factor,
    finestDecimals(target, start),
    unitOfDifference(target.unit),
  );
}

type Parts = Pick<Finding, 'variant' | 'severity' | 'innocent' | 'params' | 'steps' | 'figures'> & {
  rows?: string[];
};

function build(
  evidence: Evidence,
  { indicator, row, target, span }: Promise,
  { rows = [], ...draft }: Parts,
): Finding {
  const due = target?.period?.split('/').at(-1) ?? (span ? String(span.to) : '');
  return makeFinding(ID, {
    ...draft,
    record: indicator.id,
    params: {
      indicator: ofIndicator(indicator.id),
      ...(row ? { row: ofRow(row.id) } : {}),
      ...(target ? { target: printed(target) } : {}),
      targetYear: year(due),
      ...draft.params,
    },
    evidence: draft.figures.map((figure) => passageOf(evidence, figure)),
    indicators: [indicator.id],
    rows: [...(row ? [row.id] : []), ...rows],
  });
}
