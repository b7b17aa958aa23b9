import { claimsSuccess, signOf, type VerdictSign } from '../../charts/marks/mark-of-verdict.ts';
import type { Assessment } from '../../derive/types.ts';
import { text, type Key } from '../../i18n/keys.ts';
import type { Attribute, Language } from '../../model/vocabulary.ts';
import { tallyVerdicts, type Tally } from './tally-verdicts.ts';

/** A line of the counts: its name, and a count for each column; red where a claim is not borne out. */
export interface TallyLine {
  name: string;
  counts: readonly { count: number; isRed: boolean }[];
}

const FINAL: readonly (readonly [Key, (tally: Tally) => number])[] = [
  ['tally.lines', ({ all }) => all],
  ['tally.reached', ({ bySign }) => bySign.reached],
  ['tally.short', ({ bySign }) => bySign.short],
  ['tally.not-comparable', ({ bySign }) => bySign['not-comparable']],
  ['tally.no-number', ({ bySign }) => bySign['no-number']],
];
const PACE: readonly (readonly [Key, (tally: Tally) => number])[] = [
  ['tally.lines', ({ all }) => all],
  ['tally.on-pace', ({ bySign }) => bySign.reached],
  ['tally.behind', ({ bySign }) => bySign.short],
  ['tally.not-comparable', ({ bySign }) => bySign['not-comparable']],
  ['tally.no-report', ({ bySign }) => bySign['no-report']],
  ['tally.no-number', ({ bySign }) => bySign['no-number']],
];

/** Heads of the columns of a finished or a running plan. */
export function tallyColumns(language: Language, mode: Assessment['mode']): string[] {
  return (mode === 'final' ? FINAL : PACE).map(([key]) => text(language, key));
}

/** A finished plan's lines by the plan's own verdict, with the sum. */
export function finalLines(language: Language, assessments: readonly Assessment[]): TallyLine[] {
  const [success, failure] = [true, false].map((claims) =>
    assessments.filter((assessment) => assessment.official !== null && claimsSuccess(assessment) === claims),
  );
  return [
    countLine(text(language, 'tally.claim.success'), success ?? [], FINAL, { isRed: (at) => at > 1 }),
    countLine(text(language, 'tally.claim.failure'), failure ?? [], FINAL),
    countLine(text(language, 'tally.all'), assessments, FINAL),
  ];
}

/** A running plan's lines by the kind of target, binding and anticipatory apart, with the sum. */
export function paceLines(
  language: Language,
  assessments: readonly Assessment[],
  attributeOf: (assessment: Assessment) => Attribute | undefined,
  signFor: (assessment: Assessment) => VerdictSign = signOf,
): TallyLine[] {
  const kinds = (['binding', 'anticipatory'] as const).map((kind) =>
    countLine(
      text(language, `attribute.${kind}`),
      assessments.filter((assessment) => attributeOf(assessment) === kind),
      PACE,
      { signFor },
    ),
  );
  return [...kinds, countLine(text(language, 'tally.all'), assessments, PACE, { signFor })];
}

interface Counting {
  isRed?: (column: number) => boolean;
  signFor?: (assessment: Assessment) => VerdictSign;
}

function countLine(
  name: string,
  assessments: readonly Assessment[],
  columns: typeof FINAL,
  { isRed = () => false, signFor = signOf }: Counting = {},
): TallyLine {
  const tally = tallyVerdicts(assessments, signFor);
  return { name, counts: columns.map(([, count], at) => ({ count: count(tally), isRed: isRed(at) })) };
}
