import type { Claim, ExclusionRule } from './rule.ts';
import { claimsOf } from './rule.ts';
import { numeralRuns } from '../numerals.ts';
import { DATE_RULES, RELATIVE_DATE_RULES } from './dates.ts';
import { LEXICAL_RULES } from './lexical.ts';
import { CODE_RULES, DEFINITION_RULES, ORDINAL_RULES, PLAN_NAME_RULES } from './names.ts';
import { sloganClaims } from './slogans.ts';

/** Rules that come before the quantities are read; the earlier rule wins where two overlap. */
const FIRST: readonly ExclusionRule[] = [
  ...PLAN_NAME_RULES,
  ...CODE_RULES,
  ...DATE_RULES,
  ...DEFINITION_RULES,
  ...RELATIVE_DATE_RULES,
];

/** Claims on a text before its quantities are read. Spans do not overlap and each holds a numeral run. */
export function claimsBefore(text: string): Claim[] {
  return settle(text, [
    ...FIRST.slice(0, 2).flatMap((rule) => claimsOf(rule, text)),
    ...sloganClaims(text),
    ...FIRST.slice(2).flatMap((rule) => claimsOf(rule, text)),
  ]);
}

/** Claims on what the quantities left over. */
export function claimsAfter(text: string): Claim[] {
  return settle(
    text,
    [...ORDINAL_RULES, ...LEXICAL_RULES].flatMap((rule) => claimsOf(rule, text)),
  );
}

/** Idioms and words of the language: they hold numerals that the grammar would else read as a count. */
export function idiomClaims(text: string): Claim[] {
  return settle(
    text,
    LEXICAL_RULES.flatMap((rule) => claimsOf(rule, text)),
  );
}

/** Ordinals of batches and sessions. */
export function ordinalClaims(text: string): Claim[] {
  return settle(
    text,
    ORDINAL_RULES.flatMap((rule) => claimsOf(rule, text)),
  );
}

/** Keeps the first of overlapping claims, in order of position; drops those without a numeral. */
export function settle(text: string, claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  const taken = new Uint8Array(text.length);
  for (const claim of claims) {
    if (claim.end <= claim.start || !numeralRuns().test(text.slice(claim.start, claim.end))) continue;
    if (taken.subarray(claim.start, claim.end).includes(1)) continue;
    taken.fill(1, claim.start, claim.end);
    kept.push(claim);
  }
  return kept.sort((a, b) => a.start - b.start);
}
