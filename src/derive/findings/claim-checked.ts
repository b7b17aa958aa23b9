import type { DatasetFigure, Indicator } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, source as ofSource, word, year } from './params.ts';
import { passageOf } from './passages.ts';
import { divideIntervals, intervalOf, meet, scaleInterval } from './printed-interval.ts';
import { asValue, finest, reported, rowsOf, targeted, yearsOf, type Level } from './read-levels.ts';
import { finestDecimals, plainFactor, sum, typed } from './typed-number.ts';
import { roundTo, printedDecimals, type Step } from '../arithmetic.ts';

/*
 * Works out again what prose states of printed numbers, and speaks only where the two do not agree: multiples of an earlier
 * level (3倍, 翻一番), the distance by which a target was passed (超过目标5亿元), and the growth of a small count that no
 * whole number could have grown from (8家, 增加30%).
 * Silent within rounding, for 翻番 that is more than doubled, where the base is not printed, for counts above 100 (several
 * whole numbers fit), for about and more-than. (Printed growth against levels is `growth-mismatch`, quotients `targets-inconsistent`.)
 * Variants: `multiple`, `distance`, `whole-number`.
 * Severity: multiple and distance high; whole-number low.
 * Innocent: `other-count` for whole-number (the earlier count may follow another list), `share-meant` where the rate is a share
 * of the later count; else none.
 * Params: multiple: indicator, stated, recomputed, from, to, fromYear, toYear. distance: indicator, stated, recomputed, outcome,
 * target, year. whole-number: stated (printed rate), number (printed count), base (computed, what it would have grown from),
 * below and above (computed: rates from the whole numbers around it), source, words (the clause); part and share
 * (computed), where the rate is a share that so many of the later count make up.
 */

const ID = 'claim-checked';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) => [
    ...evidence.dataset.indicators.flatMap((indicator) => multiples(evidence, indicator)),
    ...evidence.dataset.indicators.flatMap((indicator) => distances(evidence, indicator)),
    ...evidence.dataset.figures.flatMap((figure) => wholeNumber(evidence, figure) ?? []),
  ],
};

function multiples(evidence: Evidence, indicator: Indicator): Finding[] {
  const stated = indicator.observations.filter(
    (one): one is Level => one.unit === '倍' && one.value !== null && one.role !== 'target',
  );
  return stated.flatMap((claim) => {
    const span = yearsOf(claim.period);
    const of = (year: number): Level | undefined =>
      finest(reported(indicator).filter(({ period }) => period === String(year)));
    const [from, to] = span === null ? [] : [of(span.from), of(span.to)];
    const factor = from && to ? unitFactor(to.unit, from.unit) : null;
    return !span || !from || !to || factor === null
      ? []
      : (checkMultiple(evidence, indicator, { claim, from, to, factor }) ?? []);
  });
}

function checkMultiple(
  evidence: Evidence,
  indicator: Indicator,
  { claim, from, to, factor }: { claim: Level; from: Level; to: Level; factor: number },
): Finding | null {
  const ratio = divideIntervals(scaleInterval(intervalOf(to), factor), intervalOf(from));
  const isDoubling = /[番倍]增?$/u.test(claim.printed) && !/\d/u.test(claim.printed);
  const allowed = isDoubling ? { low: claim.value * 0.97, high: Infinity } : intervalOf(claim);
  if (meet(ratio, allowed)) return null;
  const value = (to.value * factor) / from.value;
  const end = factor === 1 ? typed(to) : `${typed(to)} × ${plainFactor(factor)}`;
  return makeFinding(ID, {
    record: `${indicator.id}-${claim.source}`,
    variant: 'multiple',
    severity: 'high',
    params: {
      indicator: ofIndicator(indicator.id),
      stated: printed(asValue(claim)),
      recomputed: computed(value, 2, '倍'),
      from: printed(asValue(from)),
      to: printed(asValue(to)),
      fromYear: year(from.period ?? ''),
      toYear: year(to.period ?? ''),
    },
    steps: [sum('multiple', `${end} ÷ ${typed(from)}`, value, 2, '倍')],
    evidence: [claim, to, from].map(({ figure }) => passageOf(evidence, figure)),
    figures: [claim.figure],
    indicators: [indicator.id],
    rows: [to, from].flatMap(rowsOf),
  });
}

/** 超过…目标X right behind an outcome. */
function distances(evidence: Evidence, indicator: Indicator): Finding[] {
  return reported(indicator).flatMap((outcome) =>
    outcome.evidence.flatMap(({ figure }) => {
      const claim = passedBy(evidence, figure);
      const target = targeted(indicator).find(
        ({ period, qualifier, unit }) =>
          period === outcome.period && qualifier === 'exact' && unit === outcome.unit,
      );
      return claim === null || target === undefined || claim.unit !== outcome.unit
        ? []
        : (checkDistance(evidence, indicator, { outcome, target, claim }) ?? []);
    }),
  );
}

function passedBy({ dataset, figureById }: Evidence, id: string): DatasetFigure | null {
  const outcome = figureById.get(id);
  if (!outcome) return null;
  const text = dataset.texts[outcome.source] ?? '';
  const next = dataset.figures.find(
    ({ source, start }) => source === outcome.source && start > outcome.end && start - outcome.end < 24,
  );
  const between = next === undefined ? '' : text.slice(outcome.end, next.start);
  return next !== undefined && /^[,，](?:比)?超过?[^,，。;；]{0,12}目标(?:任务|值)?(?:了)?$/u.test(between)
    ? next
    : null;
}

function checkDistance(
  evidence: Evidence,
  indicator: Indicator,
  { outcome, target, claim }: { outcome: Level; target: Level; claim: DatasetFigure },
): Finding | null {
  const value = outcome.value - target.value;
  const decimals = Math.min(printedDecimals(outcome.printed), printedDecimals(claim.token));
  if (claim.value === null || roundTo(value, decimals) === roundTo(claim.value, decimals)) return null;
  return makeFinding(ID, {
    record: `${indicator.id}-${claim.source}-distance`,
    variant: 'distance',
    severity: 'high',
    params: {
      indicator: ofIndicator(indicator.id),
      stated: printed({ printed: claim.token, unit: claim.unit, figure: claim.id, cumulative: false }),
      recomputed: computed(value, finestDecimals(outcome, target), outcome.unit),
      outcome: printed(asValue(outcome)),
      target: printed(asValue(target)),
      year: year(outcome.period ?? ''),
    },
    steps: [
      sum(
        'outcome-less-target',
        `${typed(outcome)} − ${typed(target)}`,
        value,
        finestDecimals(outcome, target),
        outcome.unit,
      ),
    ],
    evidence: [claim.id, target.figure].map((figure) => passageOf(evidence, figure)),
    figures: [claim.id],
    indicators: [indicator.id],
    rows: rowsOf(target),
  });
}

/** A small count and the rate by which it is said to have grown: no whole number gives that rate. */
function wholeNumber(evidence: Evidence, rate: DatasetFigure): Finding | null {
  const number = countBefore(evidence, rate);
  if (
    number === null ||
    rate.value === null ||
    number.value === null ||
    number.value > 100 ||
    !Number.isInteger(number.value)
  )
    return null;
  const decimals = printedDecimals(rate.token);
  const base = number.value / (1 + rate.value / 100);
  const rateFrom = (whole: number): number => (number.value === null ? 0 : (number.value / whole - 1) * 100);
  const wholes = [Math.floor(base), Math.ceil(base)].filter((whole) => whole > 0);
  if (wholes.some((whole) => Math.abs(rateFrom(whole) - (rate.value ?? 0)) <= Math.pow(10, -decimals)))
    return null;
  const [below = 1, above = below] = wholes;
  const count = { value: number.value, printed: number.token };
  const part = partOf(number.value, rate.value, decimals);
  return makeFinding(ID, {
    record: rate.id,
    variant: 'whole-number',
    severity: 'low',
    innocent: part === null ? 'other-count' : 'share-meant',
    params: {
      stated: printed({ printed: rate.token, unit: rate.unit, figure: rate.id, cumulative: false }),
      number: printed({ printed: number.token, unit: number.unit, figure: number.id, cumulative: false }),
      base: computed(base, 2, number.unit),
      below: computed(rateFrom(below), 1, '%'),
      above: computed(rateFrom(above), 1, '%'),
      ...(part === null
        ? {}
        : {
            part: computed(part, 0, number.unit),
            share: computed((part / number.value) * 100, decimals + 1, '%'),
          }),
      source: ofSource(rate.source),
      words: word(clauseBefore(evidence, number, rate)),
    },
    steps: [
      sum(
        'base-of-rate',
        `${typed(count)} ÷ (1 + ${typed({ value: rate.value, printed: rate.token })} ÷ 100)`,
        base,
        2,
        number.unit,
      ),
      ...[...new Set([below, above])].map((whole) =>
        sum('rate-from-whole', `(${typed(count)} ÷ ${String(whole)} − 1) × 100`, rateFrom(whole), 1, '%'),
      ),
      ...(part === null ? [] : [shareStep(part, count, decimals)]),
    ],
    evidence: [passageOf(evidence, rate.id)],
    figures: [rate.id, number.id],
  });
}

/** How many of the count make up the rate, if it is read as a share of the count: 5 of 7 are 71 %. */
function partOf(count: number, rate: number, decimals: number): number | null {
  const part = Math.round((count * rate) / 100);
  return part < count && roundTo((part / count) * 100, decimals) === rate ? part : null;
}

function shareStep(part: number, count: { value: number; printed: string }, decimals: number): Step {
  const share = (part / count.value) * 100;
  return sum('share-of-count', `${String(part)} ÷ ${typed(count)} × 100`, share, decimals + 1, '%');
}

/** The count that `数量较2017年增加` speaks of: the last figure before it, in the same sentence. */
function countBefore({ dataset }: Evidence, rate: DatasetFigure): DatasetFigure | null {
  if (rate.unit !== '%' || rate.basis !== 'growth' || rate.qualifier !== 'exact' || (rate.value ?? 0) <= 0)
    return null;
  const text = dataset.texts[rate.source] ?? '';
  const before = dataset.figures
    .filter(({ source, end }) => source === rate.source && end <= rate.start && rate.start - end < 40)
    .at(-1);
  if (before === undefined || before.qualifier !== 'exact' || before.basis !== 'count') return null;
  const between = text.slice(before.end, rate.start);
  return /^[^。;；]*[,，](?:总?数量?|个数|家数|总数)较[^,，。;；]{0,10}(?:增加|增长|提高)$/u.test(between)
    ? before
    : null;
}

function clauseBefore({ dataset }: Evidence, number: DatasetFigure, rate: DatasetFigure): string {
  return (dataset.texts[rate.source] ?? '').slice(number.start, rate.end);
}
