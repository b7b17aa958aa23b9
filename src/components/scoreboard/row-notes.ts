import { signOf } from '../../charts/marks/mark-of-verdict.ts';
import type { Assessment, Finding, Promise } from '../../derive/types.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { text } from '../../i18n/keys.ts';
import { paths } from '../../lib/address.ts';
import type { Observation } from '../../model/schema/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';
import { growthNote } from '../../wording/assessments/growth-note.ts';
import { verdictSentence } from '../../wording/assessments/verdict-sentence.ts';
import { changeText } from '../../wording/change-text.ts';
import type { FindingNames } from '../../wording/findings/word-finding.ts';
import { wordRow } from '../../wording/findings/word-row.ts';

/** A short line under our verdict. */
export interface RowNote {
  text: string;
  /** Path of the finding's page, where it is one. */
  href?: string;
  /** Red: promise, report and sum part company. */
  isRed: boolean;
}

/** What a row knows beside its verdict. */
interface Known {
  finding: Finding | undefined;
  /** A report in another form than the target's. */
  form: Observation | undefined;
  names: FindingNames;
}

/** A total that is not published says nothing of the growth that is printed beside it. */
const BESIDE_GROWTH = 'outcome-withheld';

/**
 * The lines under a verdict, each thing once: what the cells of the row say is not said again, and the finding stands
 * for the note that it makes.
 */
export function rowNotes(
  language: Language,
  assessment: Assessment,
  promise: Promise,
  { finding, form, names }: Known,
): RowNote[] {
  const plain = [
    paceNote(language, assessment, promise),
    form && formNote(language, form),
    isOneYear(assessment, promise) && text(language, 'board.one-year'),
    (finding === undefined || finding.rule === BESIDE_GROWTH) && growthOf(language, assessment, promise),
  ].filter((note) => typeof note === 'string');
  return [
    ...plain.map((note) => ({ text: note, isRed: false })),
    ...(finding ? [findingNote(finding, assessment, wordRow(finding, language, names))] : []),
  ];
}

function findingNote(finding: Finding, assessment: Assessment, words: string): RowNote {
  return { text: words, href: paths.finding(finding.id), isRed: isRed(finding, assessment) };
}

/** What does not add up at all is red; what a note explains, or what merely asks for a closer look, is grey. */
function isRed({ severity, rule }: Finding, { computed, official }: Assessment): boolean {
  if (severity === 'high') return true;
  const isGrowthReached = computed.growth?.class === 'met' || computed.growth?.class === 'exceeded';
  return official !== null && severity === 'medium' && CONTESTS.includes(rule) && !isGrowthReached;
}

/** Rules that set the plan's verdict itself against its numbers. */
const CONTESTS: readonly string[] = ['outcome-withheld', 'verdict-against-trend', 'verdict-contradicted'];

/** The one sentence with the numbers behind a running line's verdict. */
function paceNote(language: Language, assessment: Assessment, promise: Promise): string | null {
  const sign = signOf(assessment);
  if (assessment.mode !== 'pace' || (sign !== 'reached' && sign !== 'short')) return null;
  return verdictSentence(language, assessment, promise);
}

function formNote(language: Language, form: Observation): string {
  const value = changeText(form, language);
  return text(language, 'board.other-form', {
    value,
    period: form.period === null ? '' : formatPeriod(language, form.period),
  });
}

/** A sum is promised, one year is printed, and that year alone is enough. */
function isOneYear(assessment: Assessment, { target, outcome }: Promise): boolean {
  const isSum = target?.cumulative === true && outcome !== null && !outcome.cumulative;
  return isSum && assessment.mode === 'final' && signOf(assessment) === 'reached';
}

/** What became of growth, where it can be judged; where it cannot, the cells show what is missing. */
function growthOf(language: Language, assessment: Assessment, promise: Promise): string | null {
  return assessment.computed.growth?.class === 'cannot-assess'
    ? null
    : growthNote(language, assessment, promise);
}
