import type { Assessment } from '../../derive/types.ts';
import type { CannotAssessReason, VerdictClass } from '../../model/vocabulary.ts';
import type { MarkShape } from '../layout-types.ts';

/** What a verdict comes to for the eye: borne out, fallen short, not comparable, no number, or no report yet. */
export const VERDICT_SIGNS = ['reached', 'short', 'not-comparable', 'no-number', 'no-report'] as const;
export type VerdictSign = (typeof VERDICT_SIGNS)[number];

/** A verdict's mark. Red says that the plan claims success and its numbers cannot bear it out. */
export interface VerdictMark {
  sign: VerdictSign;
  shape: MarkShape | null;
  voice: 'ink' | 'seal';
}

const MISSING_NUMBER: readonly CannotAssessReason[] = ['no-outcome', 'no-number-set'];
const ADMITS_FAILURE: readonly VerdictClass[] = ['hard-to-reach', 'not-reached'];

/** Whether the document calls the target reached or within reach. */
export function claimsSuccess({ official }: Pick<Assessment, 'official'>): boolean {
  return official !== null && !ADMITS_FAILURE.includes(official.class);
}

/** The sign of a verdict, from its class and reason alone. */
export function signOf({ computed }: Pick<Assessment, 'computed'>): VerdictSign {
  switch (computed.class) {
    case 'exceeded':
    case 'met':
    case 'achieved-early':
    case 'on-pace':
      return 'reached';
    case 'missed':
    case 'reversed':
    case 'behind':
      return 'short';
    case 'no-outcome-yet':
      return 'no-report';
    case 'cannot-assess':
      return computed.reason !== null && MISSING_NUMBER.includes(computed.reason)
        ? 'no-number'
        : 'not-comparable';
  }
}

/** The mark of a verdict, by the chart language: disc, cross, ≠, dashed square; nothing where no report is due yet. */
export function markOfVerdict(assessment: Pick<Assessment, 'official' | 'computed'>): VerdictMark {
  const sign = signOf(assessment);
  const shapes: Readonly<Record<VerdictSign, MarkShape | null>> = {
    reached: 'disc',
    short: 'cross',
    'not-comparable': 'not-equal',
    'no-number': 'dashed-square',
    'no-report': null,
  };
  const voice = sign !== 'reached' && claimsSuccess(assessment) ? 'seal' : 'ink';
  return { sign, shape: shapes[sign], voice };
}
