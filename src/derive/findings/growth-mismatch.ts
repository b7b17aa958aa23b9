import { growthExpression } from '../assessments/steps.ts';
import { isShare } from '../assessments/growth.ts';
import { growthRate } from '../arithmetic.ts';
import type { Evidence, Finding, FindingRule, Promise, Value } from '../types.ts';
import { scaleOf } from '../unit-scale.ts';
import type { Severity } from '../../model/vocabulary.ts';
import { distance, printedInterval, rateInterval } from './intervals.ts';
import { computed, indicator, makeFinding, printed, recordOf, rowsOf, year } from './make-finding.ts';

/**
 * The yearly rate that a line prints for its outcome, against the rate between its printed levels. Silent where
 * rounding of the three numbers explains the distance. Prices explain a printed rate below the nominal one for money
 * of the country: up to 2 points low, up to 4 medium. Any other distance: up to 1 low, up to 2 medium, above high.
 * Variants `below`, `above`: the printed rate lies below or above. Params: indicator, printed, recomputed, from, to, start, end.
 */
export const rule: FindingRule = { id: 'growth-mismatch', find: (evidence) => evidence.promises.flatMap((promise) => check(evidence, promise) ?? []) };

function check(evidence: Evidence, promise: Promise): Finding | null {
  const { baseline, outcome, outcomeGrowth, span, finished } = promise;
  if (!finished || !baseline || !outcome || !outcomeGrowth || !span || promise.doubt) return null;
  if (baseline.cumulative || outcome.cumulative || isShare(baseline)) return null;
  const years = span.to - span.from;
  const levels = rateInterval(baseline, outcome, years);
  const rate = growthRate(baseline.value, outcome.value, years);
  if (!levels || rate === null || distance(levels, printedInterval(outcomeGrowth)) === 0) return null;
  const below = outcomeGrowth.value < rate;
  const prices = below && isDomesticMoney(baseline);
  return makeFinding(evidence, {
    rule: 'growth-mismatch',
    record: recordOf(promise),
    variant: below ? 'below' : 'above',
    severity: severityOf(Math.abs(rate - outcomeGrowth.value), prices),
    params: {
      indicator: indicator(promise.indicator.id),
      printed: printed(outcomeGrowth),
      recomputed: computed(rate, 1, '%'),
      start: printed(baseline),
      end: printed(outcome),
      from: year(span.from),
      to: year(span.to),
    },
    steps: [{ code: 'recomputed-growth', expression: growthExpression(baseline.value, outcome.value, years), result: rate, decimals: 1, unit: '%' }],
    figures: [outcomeGrowth.figure, baseline.figure, outcome.figure],
    indicators: [promise.indicator.id],
    rows: rowsOf(promise),
    innocent: prices ? 'prices' : null,
  });
}

function isDomesticMoney({ unit }: Value): boolean {
  return scaleOf(unit).base === '元';
}

function severityOf(gap: number, prices: boolean): Severity {
  const [low, medium] = prices ? [2, 4] : [1, 2];
  if (gap <= low) return 'low';
  return gap <= medium ? 'medium' : 'high';
}
