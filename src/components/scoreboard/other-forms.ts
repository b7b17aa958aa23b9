import { signOf, type VerdictSign } from '../../charts/marks/mark-of-verdict.ts';
import type { Conclusions } from '../../derive/conclude.ts';
import type { Assessment } from '../../derive/types.ts';
import type { Observation } from '../../model/schema/dataset.ts';
import { lastYear } from '../../i18n/format-period.ts';

/** What a document reports on a target in a form that cannot be set beside it, by the target's id. */
export type OtherForms = ReadonlyMap<string, Observation>;

/**
 * Targets without an outcome that are not passed over all the same: a later document reports the indicator, as a change
 * where the target is a level. Of several reports the last one.
 */
export function findOtherForms({
  assessments,
  openTargets,
  silences,
}: Pick<Conclusions, 'assessments' | 'openTargets' | 'silences'>): OtherForms {
  const silent = new Set(silences.map(({ promise }) => promise));
  const waiting = new Set(
    assessments.filter((assessment) => signOf(assessment) === 'no-report').map(({ id }) => id),
  );
  return new Map(
    openTargets.flatMap(({ id, indicator, row }): [string, Observation][] => {
      if (silent.has(id) || !waiting.has(id)) return [];
      const reports = indicator.observations.filter(
        ({ role, evidence }) =>
          (role === 'actual' || role === 'forecast') && evidence.some(({ source }) => source !== row?.source),
      );
      const last = reports.sort((a, b) => yearOf(a) - yearOf(b)).at(-1);
      return last ? [[id, last]] : [];
    }),
  );
}

function yearOf({ period }: Observation): number {
  return period === null ? 0 : lastYear(period);
}

/** The sign of a line: one that is reported in another form alone is not comparable. */
export function signOnBoard(assessment: Assessment, forms: OtherForms): VerdictSign {
  return forms.has(assessment.id) ? 'not-comparable' : signOf(assessment);
}
