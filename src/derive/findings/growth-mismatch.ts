import type { Indicator, Observation } from '../../model/schema/dataset.ts';
import type { Severity } from '../../model/vocabulary.ts';
import { growthRate } from '../arithmetic.ts';
import type { Evidence, Finding, FindingRule, Param } from '../types.ts';
import { scaleOf, unitFactor } from '../../lib/unit-scale.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, year } from './params.ts';
import { passageOf } from './passages.ts';
import { intervalOf, meet, rateInterval, scaleInterval } from './printed-interval.ts';
import { asValue, finest, reported, rowsOf, yearsOf, type Level } from './read-levels.ts';
import { growthStep } from './typed-number.ts';

/*
 * Looks for a printed growth rate that the printed levels of the same years do not give.
 * Silent where rounding could explain it (the interval of the levels' rate meets that of the printed one), where a
 * note says that the two ends follow different definitions, for shares (points, not rates), and where the levels of
 * both ends are not printed. A rate over several years counts as a yearly average in a table's growth column and where
 * its sentence says 年均, else as the whole change.
 * Variants: `below-levels` (printed rate lower than the levels give; money: rates are as a rule real, levels nominal),
 * `above-levels`.
 * Severity: money in yuan, printed below: up to 2 points low, up to 4 medium, more high. Everything else: medium, high
 * above 2 points.
 * Innocent: `prices` (yuan, below, up to 1.5 points or over a single year), `prices-or-one-year` (yuan, below, up to 4 points),
 * `prices-in-part` (yuan, below, more than that), `currency` (other money, below, up to 4 points), `revision` (money, above),
 * else `one-year-or-coverage` for a rate over several years, none for a single year.
 * Params: indicator, printed, recomputed, gap (points), from, to (levels), fromYear, toYear, prices (computed: the yearly rise of
 * prices that would explain the gap alone; yuan, below, more than 1.5 points), askedReached or askedMissed (printed: the growth target
 * of the line, where both rates keep it or both fall short of it).
 */

const ID = 'growth-mismatch';

/** Points a year up to which rising prices need no further word. */
const EVERYDAY_PRICES = 1.5;

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.dataset.indicators.flatMap((indicator) =>
      indicator.observations
        .filter(isPrintedRate)
        .flatMap((rate) => compare(evidence, indicator, rate) ?? []),
    ),
};

function isPrintedRate(one: Observation): one is Level {
  return (
    one.basis === 'growth' &&
    one.unit === '%' &&
    one.value !== null &&
    one.role !== 'target' &&
    one.role !== 'baseline'
  );
}

function compare(evidence: Evidence, indicator: Indicator, rate: Level): Finding | null {
  const span = yearsOf(rate.period);
  if (span === null || isDoubtful(evidence, indicator, span.to)) return null;
  const ends = findEnds(indicator, rate, span);
  if (ends === null) return null;
  const years = span.to - span.from === 1 || isYearlyAverage(evidence, rate) ? span.to - span.from : 1;
  const { from, to, factor } = ends;
  const allowed = rateInterval(intervalOf(from), scaleInterval(intervalOf(to), factor), years);
  const recomputed = growthRate(from.value, to.value * factor, years);
  if (allowed === null || recomputed === null || meet(allowed, intervalOf(rate))) return null;
  const gap = recomputed - rate.value;
  const isSingleYear = span.to - span.from === 1;
  return makeFinding(ID, {
    record: isSingleYear ? `${indicator.id}-${String(span.to)}` : indicator.id,
    variant: gap > 0 ? 'below-levels' : 'above-levels',
    ...weigh(gap, from.unit, isSingleYear),
    params: {
      indicator: ofIndicator(indicator.id),
      printed: printed(asValue(rate)),
      recomputed: computed(recomputed, 1, '%'),
      gap: computed(Math.abs(gap), 1, '个百分点'),
      from: printed(asValue(from)),
      to: printed(asValue(to)),
      fromYear: year(span.from),
      toYear: year(span.to),
      ...pricesNeeded(from.unit, rate.value, recomputed),
      ...askedOfBoth(evidence, indicator, rate, recomputed),
    },
    steps: [growthStep('recomputed-growth', from, to, years, factor)],
    evidence: [rate, from, to].map(({ figure }) => passageOf(evidence, figure)),
    figures: [rate.figure],
    indicators: [indicator.id],
    rows: rowsOf(rate),
  });
}

/** The finest printed levels of the first and the last year, in units that compare; none for shares. */
function findEnds(indicator: Indicator, rate: Level, span: { from: number; to: number }) {
  // Levels of the rate's own line come first.
  const levels = [...reported(indicator)].sort(
    (a, b) => Number(sharesRow(b, rate)) - Number(sharesRow(a, rate)),
  );
  const of = (year: number): Level[] => levels.filter(({ period }) => period === String(year));
  const from = finest(of(span.from));
  if (from === undefined || /^[%‰]$/u.test(from.unit ?? '')) return null;
  const to = finest(of(span.to).filter(({ unit }) => unitFactor(unit, from.unit) !== null));
  const factor = to === undefined ? null : unitFactor(to.unit, from.unit);
  return to === undefined || factor === null ? null : { from, to, factor };
}

const sharesRow = (a: Level, b: Level): boolean => rowsOf(a).some((row) => rowsOf(b).includes(row));

/** A column of average growth, or 年均 in the clause. */
function isYearlyAverage({ figureById }: Evidence, { evidence }: Level): boolean {
  return evidence.some(
    ({ figure, cell }) =>
      cell !== undefined || /年均|平均每年|年平均/u.test(figureById.get(figure)?.quote ?? ''),
  );
}

function isDoubtful({ promises }: Evidence, { id }: Indicator, end: number): boolean {
  return promises.some(
    ({ indicator, doubt, span }) => indicator.id === id && doubt !== null && span?.to === end,
  );
}

function weigh(
  gap: number,
  unit: string | null,
  isSingleYear: boolean,
): { severity: Severity; innocent: string | null } {
  const { base } = scaleOf(unit);
  const size = Math.abs(gap);
  if (base === '元' && gap > 0) {
    const isEveryday = size <= EVERYDAY_PRICES || isSingleYear;
    return {
      severity: size <= 2 ? 'low' : size <= 4 ? 'medium' : 'high',
      innocent: size > 4 ? 'prices-in-part' : isEveryday ? 'prices' : 'prices-or-one-year',
    };
  }
  const severity = size > 2 ? 'high' : 'medium';
  const isMoney = base.endsWith('元');
  if (isMoney && gap < 0) return { severity, innocent: 'revision' };
  if (isMoney && size <= 4) return { severity, innocent: 'currency' };
  return { severity, innocent: isSingleYear ? null : 'one-year-or-coverage' };
}

/** The yearly rise of prices that lies between a printed rate and the one by the levels in yuan. */
function pricesNeeded(unit: string | null, rate: number, recomputed: number): Record<string, Param> {
  const prices = ((1 + recomputed / 100) / (1 + rate / 100) - 1) * 100;
  return scaleOf(unit).base === '元' && recomputed - rate > EVERYDAY_PRICES
    ? { prices: computed(prices, 1, '%') }
    : {};
}

/** The growth target of the rate's line, where the verdict on it is the same by both rates. */
function askedOfBoth(
  { promises }: Evidence,
  indicator: Indicator,
  rate: Level,
  recomputed: number,
): Record<string, Param> {
  const asked = promises.find(({ row }) => row !== null && rowsOf(rate).includes(row.id))?.targetGrowth;
  if (!asked || indicator.direction !== 'higher') return {};
  const { low } = intervalOf(asked);
  const kept = [rate.value, recomputed].filter((one) => one >= low).length;
  if (kept === 1) return {};
  return kept === 2 ? { askedReached: printed(asked) } : { askedMissed: printed(asked) };
}
