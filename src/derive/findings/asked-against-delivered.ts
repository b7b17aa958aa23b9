import type { Severity } from '../../model/vocabulary.ts';
import { roundTo, type Step } from '../arithmetic.ts';
import type { Evidence, Finding, FindingRule, Param, Promise, Value } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { endYear } from '../value.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, row as ofRow, year } from './params.ts';
import { passageOf } from './passages.ts';
import { intervalOf, meet, scaleInterval } from './printed-interval.ts';
import { signOf } from './read-levels.ts';
import { coarsest, finestDecimals, growthStep, sum, typed, unitOfDifference } from './typed-number.ts';

/*
 * Looks for a line of a running plan that asks for less than half of what the plan before it delivered a year, for more than twice as
 * much, or for the opposite of what happened. Amounts by compound growth of the printed levels, shares by points a year, ages by years a
 * year.
 * Silent where start, target or the earlier outcome are sums or are not printed, where their definitions or units
 * differ, for targets that only keep a level or are easier than their start, and where rounding alone may hold both the change
 * delivered and the change asked.
 * Variants: `slower`, `faster`; `standstill` (rounding alone may be what was delivered); `opposite`; `halted` (the opposite, but
 * the target wins back a tenth of the loss at most).
 * Severity: opposite and halted medium, the others low.
 * Innocent: `estimate` where the earlier outcome is one; for opposite and halted `growing-whole` where the name says a share of
 * something (占), else `recount`; for slower shares and ages `near-ceiling`; else none.
 * Params: indicator, row, asked (a year; printed where the target is a rate), delivered (computed, a year: %, points or years),
 * deliveredNumber (its bare number), target (printed, a level), outcome (printed: what was delivered), start (printed: level from which
 * the earlier plan started), loss and gain (computed, halted only: all that was lost, and all that is asked), fromYear, midYear, toYear.
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
  if (!did || !asks || did.unit !== asks.unit || !outcome || !baseline || earlier.doubt) return null;
  const weighed = isStill(baseline, outcome)
    ? weighStandstill(promise, asks.result)
    : weigh(promise, asks.result, did.result);
  const stated = promise.target ?? promise.targetGrowth;
  if (!weighed || !stated) return null;
  const decimals = decimalsOf(did, asks);
  return makeFinding(ID, {
    record: promise.indicator.id,
    ...weighed,
    innocent: outcome.estimated ? 'estimate' : innocentOf(weighed.variant, promise.indicator, did.unit),
    params: {
      indicator: ofIndicator(promise.indicator.id),
      ...(promise.row ? { row: ofRow(promise.row.id) } : {}),
      asked: promise.target ? computed(asks.result, decimals, asks.unit) : printed(stated),
      delivered: computed(did.result, decimals, did.unit),
      deliveredNumber: computed(did.result, decimals, null),
      ...(promise.target ? { target: printed(promise.target) } : {}),
      outcome: printed(outcome),
      start: printed(baseline),
      ...(weighed.variant === 'halted' ? whole(promise, earlier) : {}),
      fromYear: year(earlier.span?.from ?? ''),
      midYear: year(promise.span?.from ?? ''),
      toYear: year(promise.span?.to ?? ''),
    },
    steps: [did, ...(promise.target ? [asks] : [])],
    evidence: [stated, outcome].map(({ figure }) => passageOf(evidence, figure)),
    figures: [stated.figure],
    indicators: [promise.indicator.id],
    rows: [promise, earlier].flatMap(({ row }) => row?.id ?? []),
  });
}

/** Rounding as printed may hide that nothing changed. */
function isStill(from: Value, to: Value): boolean {
  const factor = unitFactor(to.unit, from.unit);
  return factor !== null && meet(intervalOf(from), scaleInterval(intervalOf(to), factor));
}

/** After a standstill, any target that clearly asks for more is another pace. */
function weighStandstill(
  { indicator, baseline, target }: Promise,
  perYear: number,
): { variant: string; severity: Severity } | null {
  const isClear = baseline === null || target === null || !isStill(baseline, target);
  return isClear && signOf(indicator) * perYear > 0 ? { variant: 'standstill', severity: 'low' } : null;
}

function weigh(
  { indicator, target }: Promise,
  perYear: number,
  delivered: number,
): { variant: string; severity: Severity } | null {
  const sign = signOf(indicator);
  const [ask, did] = [sign * perYear, sign * delivered];
  if (ask <= 0) return null;
  if (did < 0)
    return { variant: target !== null && ask <= -did / 10 ? 'halted' : 'opposite', severity: 'medium' };
  const ratio = ask / did;
  if (ratio < 0.5) return { variant: 'slower', severity: 'low' };
  return ratio > 2 ? { variant: 'faster', severity: 'low' } : null;
}

function innocentOf(variant: string, { name }: Promise['indicator'], unit: string | null): string | null {
  if (variant === 'opposite' || variant === 'halted')
    return /占/u.test(name.zh) ? 'growing-whole' : 'recount';
  return variant === 'slower' && unit !== '%' ? 'near-ceiling' : null;
}

/** Both at the decimals of the coarser, unless that leaves nothing of one of them. */
function decimalsOf(did: Step, asks: Step): number {
  const common = Math.min(did.decimals, asks.decimals);
  const isLost = [did, asks].some(({ result }) => roundTo(result, common) === 0);
  return isLost ? Math.max(did.decimals, asks.decimals) : common;
}

/** What the years before lost and the target wins back, in all. */
function whole(promise: Promise, earlier: Promise): Record<string, Param> {
  const [loss, gain] = [
    difference(earlier.baseline, earlier.outcome),
    difference(promise.baseline, promise.target),
  ];
  return { ...(loss ? { loss } : {}), ...(gain ? { gain } : {}) };
}

function difference(from: Value | null, to: Value | null): Param | null {
  const factor = from && to ? unitFactor(to.unit, from.unit) : null;
  return from && to && factor !== null
    ? computed(
        Math.abs(to.value * factor - from.value),
        finestDecimals(from, to),
        unitOfDifference(from.unit),
      )
    : null;
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
  // Five years share the rounding of the coarser end: one decimal more still means something.
  const decimals = coarsest(from, to) + 1;
  return sum(
    code,
    `(${typed(to)} − ${typed(from)}) ÷ ${String(years)}`,
    (to.value - from.value) / years,
    decimals,
    unitOfDifference(from.unit),
  );
}
