import type { Evidence, Finding, FindingRule, Promise, Value } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { yearsOf, signOf } from './read-levels.ts';
import { makeFinding } from './make-finding.ts';
import { claimsSuccess } from './official-success.ts';
import { computed, count, indicator as ofIndicator, printed, row as ofRow, word, year } from './params.ts';
import { passageOf } from './passages.ts';
import { printedDecimals } from '../arithmetic.ts';
import { sum, typed } from './typed-number.ts';

/*
 * Looks for a finished line whose outcome stands on another basis than what it is set against: a sum over the plan
 * as the target and one year as the outcome, or the other way round; or, where no target number is printed, a sum over
 * the plan as the start and one year as the outcome.
 * Silent where the one year alone reaches the sum (it is then most likely a sum printed without its brackets).
 * Variants: `sum-against-year`, `year-against-sum`, `start-sum` (no target number).
 * Severity: high where the official verdict claims success, else medium; start-sum low.
 * Innocent: `yearly-average` where the one year times the years of the plan would reach the target, else none.
 * Params: indicator, row, target (or baseline), outcome, years, verdict; total (sum-against-year only, computed: outcome
 * times years); nextStart, nextYear (where another line of the indicator prints the same number as its start, not as a sum).
 */

const ID = 'outcome-basis-differs';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.promises.flatMap((promise) => (promise.finished ? (compare(evidence, promise) ?? []) : [])),
};

function compare(evidence: Evidence, promise: Promise): Finding | null {
  const { target, baseline, outcome, indicator, span, official, row } = promise;
  const against = target ?? baseline;
  if (!outcome || !against || !span || against.cumulative === outcome.cumulative) return null;
  const factor = unitFactor(outcome.unit, against.unit);
  const single = against.cumulative ? outcome : against;
  const isOneYear = yearsOf(single.period)?.to === Number(single.period);
  if (!isOneYear || (factor === null && target !== null)) return null;
  const reached = signOf(indicator) * (outcome.value * (factor ?? 1) - against.value) >= 0;
  if (against.cumulative && reached) return null;
  const years = span.to - span.from;
  const total = outcome.value * years;
  const decimals = printedDecimals(outcome.printed);
  const isSumAsked = target?.cumulative === true;
  const next = isSumAsked ? startOfNext(evidence, promise, outcome) : undefined;
  return makeFinding(ID, {
    record: indicator.id,
    variant: target === null ? 'start-sum' : isSumAsked ? 'sum-against-year' : 'year-against-sum',
    severity: target === null ? 'low' : claimsSuccess(official) ? 'high' : 'medium',
    innocent: isSumAsked && signOf(indicator) * (total - target.value) >= 0 ? 'yearly-average' : null,
    params: {
      indicator: ofIndicator(indicator.id),
      ...(row ? { row: ofRow(row.id) } : {}),
      ...(target ? { target: printed(target) } : { baseline: printed(against) }),
      outcome: printed(outcome),
      years: count(years),
      ...(isSumAsked ? { total: computed(total, decimals, outcome.unit) } : {}),
      ...(next ? { nextStart: printed(next), nextYear: year(next.period ?? '') } : {}),
      ...(official ? { verdict: word(official.raw) } : {}),
    },
    steps: isSumAsked
      ? [sum('year-times-years', `${typed(outcome)} × ${String(years)}`, total, decimals, outcome.unit)]
      : [],
    evidence: [outcome, against, ...(next ? [next] : [])].map(({ figure }) => passageOf(evidence, figure)),
    figures: [outcome.figure],
    indicators: [indicator.id],
    rows: row ? [row.id] : [],
  });
}

/** The same number as the start of another line of the indicator: it bears out that the outcome is that of one year. */
function startOfNext({ promises }: Evidence, { indicator, row }: Promise, outcome: Value): Value | undefined {
  return promises
    .filter((one) => one.indicator.id === indicator.id && one.row !== null && one.row.id !== row?.id)
    .flatMap(({ baseline }) => baseline ?? [])
    .find(
      ({ value, unit, period, cumulative }) =>
        !cumulative && value === outcome.value && unit === outcome.unit && period === outcome.period,
    );
}
