import type { Severity } from '../../model/vocabulary.ts';
import type { Step } from '../arithmetic.ts';
import type { Evidence, Finding, FindingRule, Promise, Value } from '../types.ts';
import { unitFactor } from '../unit-scale.ts';
import { endYear } from '../value.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, row as ofRow, year } from './params.ts';
import { passageOf } from './passages.ts';
import { signOf } from './read-levels.ts';
import { finestDecimals, growthStep, sum, typed, unitOfDifference } from './typed-number.ts';

/*
 * Looks for a line of a running plan that asks for less than half of what the plan before it delivered a year, for more than twice as
 * much, or for the opposite of what happened. Amounts by compound growth of the printed levels, shares by points a year, ages by years a
 * year.
 * Silent where start, target or the earlier outcome are sums or are not printed, where their definitions or units
 * differ, and for targets that only keep a level or are easier than their start.
 * Variants: `slower`, `faster`, `opposite`.
 * Severity: opposite medium; slower low, below a quarter medium; faster low, above four times medium.
 * Innocent: `estimate` where the earlier outcome is one, else none.
 * Params: indicator, row, asked, delivered (computed, a year: %, points or years), target, outcome (printed: what was delivered),
 * start (printed: level from which the earlier plan started), fromYear, midYear, toYear.
 */

const ID = 'asked-against-delivered';

/** Units whose change is told as a difference: shares in points, ages and lengths of time in years. */
const DIFFERS = /^[%‰岁年]$/u;

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.promises.flatMap((promise) => {
      const earlier = evidence.promises.find(
        ({ finished, indicator }) => finished && indicator.id === promise.indicator.id,
      );
      return promise.row === null || promise.finished || earlier === undefined
        ? []
        : (compare(evidence, promise, earlier) ?? []);
    }),
};

function compare(evidence: Evidence, promise: Promise, earlier: Promise): Finding | null {
  const did = deliveredStep(earlier);
  const asks = askedStep(promise);
  const { outcome, baseline } = earlier;
  const weighed =
    did && asks && did.unit === asks.unit ? weigh(asks.result, did.result, signOf(promise.indicator)) : null;
  if (!did || !asks || !weighed || !outcome || !baseline || earlier.doubt) return null;
  const stated = promise.target ?? promise.targetGrowth;
  return makeFinding(ID, {
    record: promise.indicator.id,
    ...weighed,
    innocent: outcome.estimated ? 'estimate' : null,
    params: {
      indicator: ofIndicator(promise.indicator.id),
      ...(promise.row ? { row: ofRow(promise.row.id) } : {}),
      asked: computed(asks.result, asks.decimals, asks.unit),
      delivered: computed(did.result, did.decimals, did.unit),
      ...(stated ? { target: printed(stated) } : {}),
      outcome: printed(outcome),
      start: printed(baseline),
      fromYear: year(earlier.span?.from ?? ''),
      midYear: year(promise.span?.from ?? ''),
      toYear: year(promise.span?.to ?? ''),
    },
    steps: [did, ...(promise.target ? [asks] : [])],
    evidence: [stated, outcome].flatMap((value) => (value ? [passageOf(evidence, value.figure)] : [])),
    figures: stated ? [stated.figure] : [],
    indicators: [promise.indicator.id],
    rows: [promise, earlier].flatMap(({ row }) => row?.id ?? []),
  });
}

function weigh(
  perYear: number,
  delivered: number,
  sign: 1 | -1,
): { variant: string; severity: Severity } | null {
  const [ask, did] = [sign * perYear, sign * delivered];
  if (ask <= 0 || did === 0) return null;
  if (did < 0) return { variant: 'opposite', severity: 'medium' };
  const ratio = ask / did;
  if (ratio < 0.5) return { variant: 'slower', severity: ratio < 0.25 ? 'medium' : 'low' };
  return ratio > 2 ? { variant: 'faster', severity: ratio > 4 ? 'medium' : 'low' } : null;
}

function deliveredStep({ baseline, outcome }: Promise): Step | null {
  return changeStep('delivered-a-year', baseline, outcome, endYear(outcome?.period ?? null));
}

/** What the target asks; a growth target is its own rate. */
function askedStep({ baseline, target, targetGrowth, span }: Promise): Step | null {
  if (target) return changeStep('asked-a-year', baseline, target, span?.to ?? null);
  return targetGrowth ? sum('asked-a-year', typed(targetGrowth), targetGrowth.value, 1, '%') : null;
}

function changeStep(code: string, from: Value | null, to: Value | null, due: number | null): Step | null {
  const start = endYear(from?.period ?? null);
  if (!from || !to || from.cumulative || to.cumulative || start === null || due === null || due <= start)
    return null;
  const factor = unitFactor(to.unit, from.unit);
  if (factor === null || to.unit === '倍') return null;
  if (!DIFFERS.test(from.unit ?? ''))
    return from.value > 0 && to.value > 0 ? growthStep(code, from, to, due - start, factor) : null;
  const years = due - start;
  const decimals = finestDecimals(from, to) + 1;
  return sum(
    code,
    `(${typed(to)} − ${typed(from)}) ÷ ${String(years)}`,
    (to.value - from.value) / years,
    decimals,
    unitOfDifference(from.unit),
  );
}
