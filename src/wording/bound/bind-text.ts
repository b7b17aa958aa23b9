import type { Language } from '../../model/vocabulary.ts';
import type { BoundContext } from './bound-context.ts';
import { bindNumber } from './bind-number.ts';
import type { BoundNumber } from './bind-number.ts';
import { BoundError } from './bound-error.ts';
import { findBareNumber } from './find-bare-number.ts';

/** A text with its numbers put in. */
export interface BoundText {
  text: string;
  /** Words and numbers in their order, for pages that link the numbers. */
  parts: (string | BoundNumber)[];
}

/**
 * Puts numbers into a text that names them in braces: `Trade grew {= growth(…) : % 1} a year`.
 * @throws {BoundError} for a brace without its partner and for a number that is typed
 */
export function bindText(text: string, context: BoundContext, language: Language): BoundText {
  const parts = splitBraces(text).map(({ words, inner }) =>
    inner === null ? requireBound(words, context, language) : bindNumber(inner, context, language),
  );
  return { text: parts.map(partText).join(''), parts: parts.filter((part) => part !== '') };
}

/** A part in one string, for titles and labels that cannot mark a language. */
function partText(part: string | BoundNumber): string {
  if (typeof part === 'string') return part;
  return part.unitZh === undefined ? part.text : `${part.text} ${part.unitZh}`;
}

function splitBraces(text: string): { words: string; inner: string | null }[] {
  return text.split(/(\{[^{}]*\})/u).map((piece) => {
    if (/^\{[^{}]*\}$/u.test(piece)) return { words: '', inner: piece.slice(1, -1) };
    const brace = /[{}]/u.exec(piece);
    if (brace !== null)
      throw new BoundError(
        `“${brace[0]}” without its partner in “${piece.trim()}”`,
        'a number in braces',
        'Example: {1-1/7#actual2020}',
      );
    return { words: piece, inner: null };
  });
}

function requireBound(words: string, context: BoundContext, language: Language): string {
  const bare = findBareNumber(words, language, context.isFigureToken);
  if (bare !== null)
    throw new BoundError(
      `typed number “${bare.text}” in “${words.trim()}”`,
      'a number in braces',
      'Bind it to the figure that prints it: {1-1/7#actual2020}',
    );
  return words;
}
