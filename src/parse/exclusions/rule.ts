import type { Span } from '../types.ts';
import type { ExclusionReason } from '../vocabulary.ts';

/** A class of numeral runs that are no quantities. Patterns are linear: no repeated group holds another repeat. */
export interface ExclusionRule {
  reason: ExclusionReason;
  /** Global and unicode; a group named `run`, where there is one, is the claimed part (`d` flag). */
  pattern: RegExp;
}

export interface Claim extends Span {
  reason: ExclusionReason;
}

/** All claims of a rule in a text. */
export function claimsOf(rule: ExclusionRule, text: string): Claim[] {
  return [...text.matchAll(rule.pattern)].map((match) => {
    const run = match.indices?.groups?.['run'];
    const [start, end] = run ?? [match.index, match.index + match[0].length];
    return { start, end, reason: rule.reason };
  });
}
