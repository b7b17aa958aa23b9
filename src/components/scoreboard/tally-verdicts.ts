import { signOf, type VerdictSign } from '../../charts/marks/mark-of-verdict.ts';
import type { Assessment } from '../../derive/types.ts';
import { CANNOT_ASSESS_REASONS, type CannotAssessReason } from '../../model/vocabulary.ts';

/** Honest counts: of so many lines, so many could be judged, and why the others could not. */
export interface Tally {
  all: number;
  /** Lines that got a verdict: reached and short together. */
  judged: number;
  bySign: Readonly<Record<VerdictSign, number>>;
  /** Lines whose verdict contradicts the printed one. */
  contradicted: number;
  /** Reasons that occur, in the order of the closed list. */
  reasons: readonly { reason: CannotAssessReason; count: number }[];
}

/** Counts verdicts. Every line is counted once, by its sign; what cannot be judged is counted by its reason too. */
export function tallyVerdicts(
  assessments: readonly Assessment[],
  signFor: (assessment: Assessment) => VerdictSign = signOf,
): Tally {
  const count = (test: (assessment: Assessment) => boolean): number => assessments.filter(test).length;
  const of = (sign: VerdictSign): number => count((assessment) => signFor(assessment) === sign);
  const bySign = {
    reached: of('reached'),
    short: of('short'),
    'not-comparable': of('not-comparable'),
    'no-number': of('no-number'),
    'no-report': of('no-report'),
  };
  return {
    all: assessments.length,
    judged: bySign.reached + bySign.short,
    bySign,
    contradicted: count(({ agreement }) => agreement === 'contradicts'),
    reasons: CANNOT_ASSESS_REASONS.map((reason) => ({
      reason,
      count: count(({ computed }) => computed.class === 'cannot-assess' && computed.reason === reason),
    })).filter((entry) => entry.count > 0),
  };
}
