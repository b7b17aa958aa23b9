import type { Evidence, Finding, FindingRule } from '../types.ts';
import { printedDecimals } from '../arithmetic.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, word, year } from './params.ts';
import { passageOf } from './passages.ts';
import { intervalOf } from './printed-interval.ts';
import { asValue, reported, rowsOf, targeted, type Level } from './read-levels.ts';
import { claimsSuccess } from './official-success.ts';
import { sum, typed } from './typed-number.ts';
import type { Indicator } from '../../model/schema/dataset.ts';

/*
 * Looks for a value that cannot be: a share of a whole above 100 %, or a count, a share or a rank below zero.
 * Silent for ratios in per cent that may pass 100 (debt to equity, gross enrolment, cover of bad loans, output sold,
 * plans fulfilled, indices) and for growth rates.
 * Variants: `above-whole`, `below-zero`.
 * Severity: high.
 * Innocent: `counted-otherwise` for above-whole (subscriptions or registrations a head instead of people), else none.
 * Params: indicator, value, year, excess (computed, points above 100), verdict (word, where one is printed).
 */

const ID = 'impossible-value';

/** Ratios whose two sides are no part and whole. */
const MAY_PASS_WHOLE =
  /负债|依存度|产销率|毛入学|拨备|完成率|利用率|周转|指数|增长|增速|增幅|之比|收入比|回报|收益|利润|杠杆|抚养比|存贷/u;

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.dataset.indicators.flatMap((indicator) =>
      [...reported(indicator), ...targeted(indicator)].flatMap(
        (level) => check(evidence, indicator, level) ?? [],
      ),
    ),
};

function check(evidence: Evidence, indicator: Indicator, level: Level): Finding | null {
  const { low, high } = intervalOf({ ...level, qualifier: 'exact' });
  const isShare = level.basis === 'share' && level.unit === '%' && !MAY_PASS_WHOLE.test(indicator.name.zh);
  if (isShare && low > 100) return report(evidence, indicator, level, 'above-whole');
  const cannotBeNegative = isShare || level.basis === 'count' || level.basis === 'rank';
  return cannotBeNegative && high < 0 ? report(evidence, indicator, level, 'below-zero') : null;
}

function report(
  evidence: Evidence,
  indicator: Indicator,
  level: Level,
  variant: 'above-whole' | 'below-zero',
): Finding {
  const promise = evidence.promises.find(({ outcome }) => outcome?.figure === level.figure);
  const isAbove = variant === 'above-whole';
  const decimals = printedDecimals(level.printed);
  return makeFinding(ID, {
    record: indicator.id,
    variant,
    severity: 'high',
    innocent: isAbove ? 'counted-otherwise' : null,
    params: {
      indicator: ofIndicator(indicator.id),
      value: printed(asValue(level)),
      year: year(level.period ?? ''),
      ...(isAbove ? { excess: computed(level.value - 100, decimals, '个百分点') } : {}),
      ...(promise?.official && claimsSuccess(promise.official)
        ? { verdict: word(promise.official.raw) }
        : {}),
    },
    steps: isAbove
      ? [sum('above-whole', `${typed(level)} − 100`, level.value - 100, decimals, '个百分点')]
      : [],
    evidence: [passageOf(evidence, level.figure)],
    figures: [level.figure],
    indicators: [indicator.id],
    rows: rowsOf(level),
  });
}
