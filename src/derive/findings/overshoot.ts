import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, row as ofRow } from './params.ts';
import { passageOf } from './passages.ts';
import { plainFactor, sum, typed } from './typed-number.ts';

/*
 * Looks for an outcome that delivered three times the promised change or more: the target was set low, or what is
 * counted has changed.
 * Silent for ceilings and floors, for sums, and where the two ends cannot be compared.
 * Variants: `overshoot`.
 * Severity: medium.
 * Innocent: `low-target-or-definition`: the documents do not say whether the count stayed the same.
 * Params: indicator, row, baseline, target, outcome (printed), share (computed: times the promised change).
 */

const ID = 'overshoot';
const TIMES = 3;

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.promises.flatMap((promise) => {
      const level = evidence.assessments.find(({ id }) => id === promise.id)?.computed.level;
      return promise.finished &&
        level?.share !== undefined &&
        level.share !== null &&
        level.share >= TIMES &&
        level.kind === 'level'
        ? (report(evidence, promise, level.share) ?? [])
        : [];
    }),
};

function report(
  evidence: Evidence,
  { indicator, row, baseline, target, outcome }: Promise,
  share: number,
): Finding | null {
  if (!baseline || !target || !outcome) return null;
  const start = converted(baseline, unitFactor(baseline.unit, target.unit));
  const end = converted(outcome, unitFactor(outcome.unit, target.unit));
  return makeFinding(ID, {
    record: indicator.id,
    variant: 'overshoot',
    severity: 'medium',
    innocent: 'low-target-or-definition',
    params: {
      indicator: ofIndicator(indicator.id),
      ...(row ? { row: ofRow(row.id) } : {}),
      baseline: printed(baseline),
      target: printed(target),
      outcome: printed(outcome),
      share: computed(share, 1, '倍'),
    },
    steps: [sum('share', `(${end} − ${start}) ÷ (${typed(target)} − ${start})`, share, 1, '倍')],
    evidence: [outcome, target, baseline].map(({ figure }) => passageOf(evidence, figure)),
    figures: [outcome.figure],
    indicators: [indicator.id],
    rows: row ? [row.id] : [],
  });
}

function converted(value: { value: number; printed: string }, factor: number | null): string {
  return factor === null || factor === 1 ? typed(value) : `${typed(value)} × ${plainFactor(factor)}`;
}
