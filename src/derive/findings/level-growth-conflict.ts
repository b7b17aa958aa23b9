import type { Severity } from '../../model/vocabulary.ts';
import { growthRate, roundTo, type Step } from '../arithmetic.ts';
import type { DatasetCell, DatasetTable } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule, Promise, Value } from '../types.ts';
import { scaleOf, unitFactor } from '../../lib/unit-scale.ts';
import { endYear, valueOfCell } from '../value.ts';
import { isLevelOnly } from './growth-target-missed.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, row as ofRow, year } from './params.ts';
import { passageOf } from './passages.ts';
import { intervalOf, meet, rateInterval, type Interval } from './printed-interval.ts';
import { coarsest, growthStep, sum, typed } from './typed-number.ts';

/*
 * Looks for a line whose two targets do not imply each other: the level target needs one growth rate and the line asks
 * for another; or the starting level and the printed increment ([3]个百分点) do not add up to the target; or a sum
 * over the plan is asked together with yearly growth from a level that would give another sum.
 * Silent within rounding of the starting level and of the rate asked (左右 is ± half a unit of the last digit), and for
 * rates less than half a point apart: level targets are round numbers. Silent too where a level in yuan needs up to three
 * points more than asked: growth targets are as a rule real, levels nominal, and prices make up the difference.
 * Variants: `rate` (level needs less than asked), `rate-yuan` (the same of a level in yuan, where prices would widen the gap),
 * `rate-above` (level needs more), `increment`, `sum`, `sum-or-last-year` (the sum is what the growth gives for the last year alone).
 * Severity: rate: 2 points or more high, 1 or more medium, else low; never high where the growth target was missed, which is a
 * finding of its own; increment low; sum medium, sum-or-last-year low.
 * Innocent: `rounding` for an increment, `bracket-slip` for sum-or-last-year, else none. A growth target is as a rule real: prices
 * would push the level further up, so a level that needs less than the rate asked has no innocent explanation in prices.
 * Params: indicator, row, baseline, target, asked, required (computed, rate), implied (computed, level at the end; sum-or-last-year too),
 * gap (points), increment (printed), total (computed, increment and sum), outcome (printed, a sum; sum-or-last-year only), toYear.
 */

const ID = 'level-growth-conflict';

/** Points that must lie between the two rates after rounding, and between the rates themselves. */
const CLEAR = 0.1;
const MATERIAL = 0.5;
/** Points a year by which prices lift a nominal level above what real growth makes of its start. */
const PRICES = 3;
/** How near the last year's level must come to a bracketed target to be another reading of it. */
const SAME = 0.05;

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.promises.flatMap((promise) =>
      promise.row === null
        ? []
        : (rateConflict(evidence, promise) ??
          sumConflict(evidence, promise) ??
          incrementConflict(evidence, promise) ??
          []),
    ),
};

/** Real growth and rising prices together carry a level in yuan further than the growth target alone. */
function pricesExplain({ unit }: Value, above: number): boolean {
  return above > 0 && above <= PRICES && scaleOf(unit).base === '元';
}

function rateConflict(evidence: Evidence, promise: Promise): Finding | null {
  const { baseline, target, targetGrowth, span } = promise;
  if (!baseline || !target || !targetGrowth || !span || baseline.cumulative || target.cumulative) return null;
  const factor = unitFactor(target.unit, baseline.unit);
  const years = span.to - (endYear(baseline.period) ?? span.from);
  if (factor === null) return null;
  const required = growthRate(baseline.value, target.value * factor, years);
  const end = target.value * factor;
  const needed = rateInterval(intervalOf(baseline), { low: end, high: end }, years);
  if (required === null || needed === null || meet(widen(needed, CLEAR), intervalOf(targetGrowth)))
    return null;
  const gap = Math.abs(required - targetGrowth.value);
  if (gap < MATERIAL || pricesExplain(baseline, required - targetGrowth.value)) return null;
  const implied = baseline.value * Math.pow(1 + targetGrowth.value / 100, years);
  const decimals = coarsest(baseline);
  return build(evidence, promise, {
    variant: variantOf(required - targetGrowth.value, baseline),
    severity: weigh(evidence, promise, gap),
    params: {
      asked: printed(targetGrowth),
      required: computed(required, 1, '%'),
      implied: computed(implied, decimals, baseline.unit),
      gap: computed(gap, 1, '个百分点'),
    },
    steps: [
      growthStep('required-growth', baseline, target, years, factor),
      levelStep(baseline, targetGrowth, years, implied),
    ],
    figures: [target.figure, targetGrowth.figure],
  });
}

function variantOf(above: number, { unit }: Value): string {
  if (above > 0) return 'rate-above';
  return scaleOf(unit).base === '元' ? 'rate-yuan' : 'rate';
}

function weigh({ assessments }: Evidence, { id }: Promise, gap: number): Severity {
  if (gap < 1) return 'low';
  const isToldElsewhere = assessments.some((one) => one.id === id && isLevelOnly(one));
  return gap >= 2 && !isToldElsewhere ? 'high' : 'medium';
}

/** The level to which growth at the rate asked leads. */
function levelStep(baseline: Value, growth: Value, years: number, implied: number): Step {
  const expression = `${typed(baseline)} × (1 + ${typed(growth)} ÷ 100) ^ ${String(years)}`;
  return sum('implied-level', expression, implied, coarsest(baseline), baseline.unit);
}

const widen = ({ low, high }: Interval, by: number): Interval => ({ low: low - by, high: high + by });

/** A sum over the plan beside yearly growth from one year's level. */
function sumConflict(evidence: Evidence, promise: Promise): Finding | null {
  const { baseline, target, targetGrowth, span, outcome } = promise;
  if (!baseline || !target || !targetGrowth || !span || baseline.cumulative || !target.cumulative)
    return null;
  if (unitFactor(target.unit, baseline.unit) !== 1) return null;
  const years = span.to - span.from;
  const powers = Array.from({ length: years }, (_, at) => at + 1);
  const levels = powers.map((power) => baseline.value * Math.pow(1 + targetGrowth.value / 100, power));
  const total = levels.reduce((all, one) => all + one, 0);
  if (Math.abs(total / target.value - 1) < 0.25) return null;
  const last = levels.at(-1) ?? 0;
  const isLastYear = Math.abs(last / target.value - 1) <= SAME;
  const terms = powers.map((power) => `(1 + ${typed(targetGrowth)} ÷ 100) ^ ${String(power)}`).join(' + ');
  return build(evidence, promise, {
    variant: isLastYear ? 'sum-or-last-year' : 'sum',
    severity: isLastYear ? 'low' : 'medium',
    innocent: isLastYear ? 'bracket-slip' : null,
    params: {
      asked: printed(targetGrowth),
      total: computed(total, 1, target.unit),
      ...(isLastYear ? { implied: computed(last, coarsest(baseline), baseline.unit) } : {}),
      ...(isLastYear && outcome?.cumulative ? { outcome: printed(outcome) } : {}),
    },
    steps: [
      sum('implied-sum', `${typed(baseline)} × (${terms})`, total, 1, target.unit),
      ...(isLastYear ? [levelStep(baseline, targetGrowth, years, last)] : []),
    ],
    figures: [target.figure, targetGrowth.figure],
  });
}

function incrementConflict(evidence: Evidence, promise: Promise): Finding | null {
  const { row, baseline, target, span } = promise;
  const increment = incrementOf(evidence, promise);
  if (!row || !baseline || !target || !span || !increment || baseline.cumulative || target.cumulative)
    return null;
  const decimals = coarsest(baseline, target, increment);
  const total = baseline.value + increment.value;
  if (roundTo(total, decimals) === roundTo(target.value, decimals)) return null;
  return build(evidence, promise, {
    variant: 'increment',
    severity: 'low',
    innocent: 'rounding',
    params: { increment: printed(increment), total: computed(total, Math.max(decimals, 0), baseline.unit) },
    steps: [
      sum(
        'baseline-plus-increment',
        `${typed(baseline)} + ${typed(increment)}`,
        total,
        decimals,
        baseline.unit,
      ),
    ],
    figures: [increment.figure, target.figure],
  });
}

/** The increment over the plan that a bracketed growth cell prints. */
function incrementOf({ tableById, figureById }: Evidence, { row, baseline }: Promise): Value | null {
  const table = [...tableById.values()].find(({ rows }) => row !== null && rows.includes(row.id));
  const keys = (table?.columns ?? []).filter(isGrowthColumn).map(({ key }) => key);
  const cell = keys.map((key) => row?.cells[key]).find((one): one is DatasetCell => one?.cumulative === true);
  const value = valueOfCell(cell, figureById);
  return value !== null && addsUp(value.unit, baseline?.unit ?? null) ? value : null;
}

const isGrowthColumn = ({ role }: DatasetTable['columns'][number]): boolean =>
  role === 'targetGrowth' || role === 'growth';

/** Points add to shares, things to things. */
function addsUp(increment: string | null, level: string | null): boolean {
  const isShare = level === '%' || level === '‰';
  if (/百分点/u.test(increment ?? '')) return isShare;
  return scaleOf(increment).factor === scaleOf(level).factor;
}

function build(
  evidence: Evidence,
  promise: Promise,
  draft: Pick<Finding, 'variant' | 'severity' | 'params' | 'steps' | 'figures'> & {
    innocent?: string | null;
  },
): Finding {
  const { indicator, row, baseline, target, span } = promise;
  return makeFinding(ID, {
    ...draft,
    record: indicator.id,
    params: {
      indicator: ofIndicator(indicator.id),
      ...(row ? { row: ofRow(row.id) } : {}),
      ...(baseline ? { baseline: printed(baseline) } : {}),
      ...(target ? { target: printed(target) } : {}),
      ...(span ? { toYear: year(span.to) } : {}),
      ...draft.params,
    },
    evidence: draft.figures.map((figure) => passageOf(evidence, figure)),
    indicators: [indicator.id],
    rows: row ? [row.id] : [],
  });
}
