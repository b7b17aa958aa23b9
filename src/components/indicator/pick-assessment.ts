import type { Assessment } from '../../derive/types.ts';

/** The verdict that stands for an indicator in a list: on a plan that is over, else on one that a report speaks of. */
export function pickAssessment<Judged extends Pick<Assessment, 'mode' | 'computed'>>(
  assessments: readonly Judged[],
): Judged | undefined {
  return (
    assessments.find(({ mode }) => mode === 'final') ??
    assessments.find(({ computed }) => computed.class !== 'no-outcome-yet') ??
    assessments[0]
  );
}
