import type { Assessment } from '../../derive/types.ts';
import { text } from '../../i18n/keys.ts';
import type { CannotAssessReason, Language } from '../../model/vocabulary.ts';

const NO_NUMBER: readonly CannotAssessReason[] = ['no-outcome', 'no-number-set'];

/** Our verdict in a word or two: “target passed”, “no report yet”; what cannot be judged says which kind it is. */
export function verdictWord(language: Language, { computed }: Pick<Assessment, 'computed'>): string {
  if (computed.class !== 'cannot-assess' || computed.reason === null)
    return text(language, `computed.${computed.class}`);
  return text(language, NO_NUMBER.includes(computed.reason) ? 'sign.no-number' : 'sign.not-comparable');
}

/** The words in a strip: the share, or what stands in its place. */
export function stripLabel(
  language: Language,
  { computed }: Pick<Assessment, 'computed'>,
  share: string | null,
): string {
  const { level, growth, reason } = computed;
  if (share !== null) return level?.kind === 'cumulative' ? text(language, 'strip.of-sum', { share }) : share;
  if (reason === 'no-outcome' && (growth?.class === 'met' || growth?.class === 'exceeded'))
    return text(language, 'strip.growth-only');
  if (reason !== null) return text(language, `why.${reason}`);
  const isReached =
    computed.class === 'met' || computed.class === 'exceeded' || computed.class === 'achieved-early';
  if (level?.kind === 'maintain' && isReached) return text(language, 'strip.held');
  if (level?.kind === 'at-most' || level?.kind === 'at-least')
    return text(language, isReached ? 'strip.within' : 'strip.outside');
  return text(language, 'strip.no-change');
}
