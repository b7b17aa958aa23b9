import { growthRate } from '../arithmetic.ts';
import type { Assessment, Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { endYear } from '../value.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, row, word } from './params.ts';
import { passageOf } from './passages.ts';
import { growthStep, sum, typed } from './typed-number.ts';

/*
 * Looks for a line whose level target was reached while the growth target of the same line was missed.
 * Silent where the growth cannot be judged, or the level was not reached.
 * Variants: `verdict-on-level` (the official verdict claims success), `plain`.
 * Severity: high where the official verdict claims success, else medium.
 * Params: indicator, row, level (outcome), target, asked (growth target), printed (growth outcome), required (rate that
 * the level target needs, computed), verdict (word) where one is printed.
 */

const ID = 'growth-target-missed';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.promises.flatMap((promise) => {
      const assessment = evidence.assessments.find(({ id }) => id === promise.id);
      return assessment !== undefined && isLevelOnly(assessment) ? (report(evidence, promise) ?? []) : [];
    }),
};

/** The level target was reached, the growth target of the same line was not. */
export function isLevelOnly({ mode, computed: { level, growth } }: Assessment): boolean {
  const reached = level?.class === 'exceeded' || level?.class === 'met';
  return mode === 'final' && reached && (growth?.class === 'missed' || growth?.class === 'reversed');
}

function report(
  evidence: Evidence,
  { indicator, row: line, baseline, target, targetGrowth, outcome, outcomeGrowth, span, official }: Promise,
): Finding | null {
  if (!target || !targetGrowth || !outcome || !baseline || !span) return null;
  const reachedRate = outcomeGrowth;
  const years = span.to - (endYear(baseline.period) ?? span.from);
  const factor = unitFactor(target.unit, baseline.unit) ?? 1;
  const required = growthRate(baseline.value, target.value * factor, years);
  const steps = [
    growthStep('required-growth', baseline, target, years, factor),
    ...(reachedRate
      ? [
          sum(
            'growth-gap',
            `${typed(targetGrowth)} − ${typed(reachedRate)}`,
            targetGrowth.value - reachedRate.value,
            1,
            '个百分点',
          ),
        ]
      : []),
  ];
  return makeFinding(ID, {
    record: indicator.id,
    variant: official ? 'verdict-on-level' : 'plain',
    severity: official && !/hard|not/u.test(official.class) ? 'high' : 'medium',
    params: {
      indicator: ofIndicator(indicator.id),
      ...(line ? { row: row(line.id) } : {}),
      level: printed(outcome),
      target: printed(target),
      asked: printed(targetGrowth),
      ...(reachedRate ? { printed: printed(reachedRate) } : {}),
      ...(required === null ? {} : { required: computed(required, 1, '%') }),
      ...(official ? { verdict: word(official.raw) } : {}),
    },
    steps,
    evidence: [outcome, targetGrowth].map(({ figure }) => passageOf(evidence, figure)),
    figures: [targetGrowth.figure, ...(reachedRate ? [reachedRate.figure] : [])],
    indicators: [indicator.id],
    rows: line ? [line.id] : [],
  });
}
