import type { MarkClaim } from '../../charts/verdict-marks/group-marks.ts';
import type { MarkWords } from '../../charts/verdict-marks/place-parts.ts';
import { text } from '../../i18n/keys.ts';
import type { Language } from '../../model/vocabulary.ts';

/** Separates the two lines of a label in the wordings. */
const LINE_END = '|';

/** The words of the front page's drawing, and a description that says all of it. */
export function markWords(language: Language, claims: readonly MarkClaim[]): MarkWords {
  const lines = (key: Parameters<typeof text>[1]): string[] => text(language, key).split(LINE_END);
  return {
    title: text(language, 'front.marks.title', { count: count(claims) }),
    description: claims.map((claim) => describeClaim(language, claim)).join(language === 'en' ? ' ' : ''),
    claims: { success: lines('front.claim.success'), failure: lines('front.claim.failure') },
    groups: {
      reached: lines('front.group.reached'),
      short: lines('front.group.short'),
      'not-comparable': lines('front.group.not-comparable'),
      'no-number': lines('front.group.no-number'),
      untested: lines('front.group.untested'),
    },
  };
}

function describeClaim(language: Language, { claim, groups }: MarkClaim): string {
  const join = (key: Parameters<typeof text>[1]): string =>
    text(language, key).replace(LINE_END, language === 'en' ? ' ' : '');
  const parts = groups.map(({ kind, items }) => `${String(items.length)} ${join(`front.group.${kind}`)}`);
  return text(language, 'front.marks.description', {
    count: count([{ claim, groups }]),
    claim: join(`front.claim.${claim}`),
    parts: parts.join(text(language, 'list.semicolon')),
  });
}

function count(claims: readonly MarkClaim[]): number {
  return claims.flatMap(({ groups }) => groups).reduce((sum, { items }) => sum + items.length, 0);
}
