import { overlaps } from '../../src/model/built-source.ts';
import type { ExclusionReason } from '../../src/parse/vocabulary.ts';
import type { ReadResult } from '../reading/read-document.ts';
import { quoteAround } from './compare.ts';
import type { Case } from './find-cases.ts';
import type { ExclusionLabel } from './label.ts';
import type { Score } from './tally.ts';
import { count } from './tally.ts';

/** Reasons that stand for the classes of labels which give their reason in words. */
const REASONS_OF_CLASS: Readonly<Record<string, readonly ExclusionReason[]>> = {
  name: ['name', 'plan-name', 'slogan', 'version', 'road'],
  date: ['date'],
  relative_date: ['relative-date'],
  per: ['denominator'],
  list_number: ['list-number'],
  footnote: ['footnote'],
  ordinal: ['ordinal'],
  rank: ['ordinal', 'precedence', 'slogan'],
  lexical: ['lexical', 'idiom'],
  count_word: ['lexical', 'idiom', 'slogan', 'name'],
  grade: ['road', 'ordinal', 'name', 'lexical'],
  group: ['age', 'name'],
};

/** Words in a label that leave it to the reader whether it reports a figure there. */
const LEFT_OPEN = /may report/u;

/**
 * Holds the exclusions of a reading against the labels: `kept out` where no figure stands on the labelled run, and by
 * reason where an exclusion of the same reason (or class) stands on it.
 */
export function scoreExclusions(
  score: Score,
  { text, label }: Case,
  { figures, exclusions }: ReadResult,
): void {
  for (const expected of label.excluded ?? []) {
    if (LEFT_OPEN.test(expected.reason)) continue;
    const where = quoteAround(text, expected);
    const figure = figures.find((one) => overlaps(one, expected));
    count(score, 'kept out', figure === undefined, {
      where,
      expected: expected.reason,
      found: figure?.token ?? '',
    });
    const touching = exclusions.filter((one) => overlaps(one, expected));
    const isSame = touching.some(({ reason }) => reasonsOf(expected).includes(reason));
    const found =
      touching.map(({ reason }) => reason).join(', ') || (figure === undefined ? 'nothing' : 'a figure');
    count(score, `reason ${expected.class ?? expected.reason}`, isSame, {
      where,
      expected: expected.reason,
      found,
    });
  }
}

function reasonsOf({ reason, class: named }: ExclusionLabel): readonly string[] {
  return named === undefined ? [reason] : (REASONS_OF_CLASS[named] ?? []);
}
