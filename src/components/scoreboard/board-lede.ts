import { claimsSuccess } from '../../charts/marks/mark-of-verdict.ts';
import type { Assessment } from '../../derive/types.ts';
import { text } from '../../i18n/keys.ts';
import type { Attribute, Language } from '../../model/vocabulary.ts';
import type { Plan } from '../plans.ts';
import { signOnBoard, type OtherForms } from './other-forms.ts';
import { tallyVerdicts } from './tally-verdicts.ts';

/** How binding the target of a table line is. */
export type AttributeOf = (row: string) => Attribute | undefined;

/** What the lede needs beside the verdicts. */
interface Around {
  attributeOf: AttributeOf;
  /** Date of the last document, in words. */
  last: string;
  forms: OtherForms;
}

/** The honest counts of a plan in a paragraph. */
export function boardLede(
  language: Language,
  plan: Plan,
  assessments: readonly Assessment[],
  { attributeOf, last, forms }: Around,
): string {
  const { all, judged, bySign } = tallyVerdicts(assessments, (assessment) => signOnBoard(assessment, forms));
  const good = assessments.filter(claimsSuccess).length;
  const binding = assessments.filter(({ row }) => row !== null && attributeOf(row) === 'binding').length;
  return text(language, `board.${plan.id}.lede`, {
    table: plan.table,
    end: plan.years[1],
    ...{ all, judged, good, binding, last },
    bad: assessments.filter(({ official }) => official !== null).length - good,
    reached: bySign.reached,
    short: bySign.short,
    rest: all - judged,
    anticipatory: assessments.filter(({ row }) => row !== null && attributeOf(row) === 'anticipatory').length,
    reported: judged,
    silent: bySign['no-report'],
    other: bySign['not-comparable'],
    unset: bySign['no-number'],
  });
}
