import type { BoundContext } from './bound-context.ts';
import { BoundError } from './bound-error.ts';
import { countOf } from './count-of.ts';
import { dimensionOf, PER_CENT, PURE } from './dimension.ts';
import type { Evaluated } from './evaluate-expression.ts';
import { isCellReference, quantityOf } from './quantity-of.ts';
import { isVerdictCommand, verdictNumberOf } from './verdict-number.ts';

/**
 * The value that a word stands for: a figure, a table cell, a number of our verdict (`asked 1-2/1`) or a count.
 * @param next gives the word that follows, for operands of several words
 * @throws {BoundError}
 */
export function operandOf(word: string, next: () => string | null, context: BoundContext): Evaluated {
  if (word === 'count')
    return { value: countOf(restOf(next), context), dimension: PURE, figures: [], source: 'count' };
  if (isVerdictCommand(word)) return verdictOperand([word, ...restOf(next)], context);
  if (word.includes(':'))
    throw new BoundError(
      `“${word}” in a sum`,
      'the id alone',
      'Forms such as :short belong to a number that is printed',
    );
  const { quantity, value, figure } = quantityOf(word, context);
  if (value === null || quantity.qualifier === 'range')
    throw new BoundError(
      `“${word}” in a sum (${quantity.printed})`,
      'one number',
      'Nothing is worked out from a range or from words',
    );
  return {
    value,
    dimension: dimensionOf(quantity.unit),
    figures: figure === null ? [] : [figure],
    source: isCellReference(word) ? word : quantity.printed,
  };
}

function verdictOperand(words: readonly string[], context: BoundContext): Evaluated {
  const { value, unit } = verdictNumberOf(words, context);
  const dimension =
    unit === '%' || unit === 'points' ? PER_CENT : unit === 'share' ? PURE : dimensionOf(unit);
  return { value, dimension, figures: [], source: words.join(' ') };
}

function restOf(next: () => string | null): string[] {
  const words: string[] = [];
  for (let word = next(); word !== null; word = next()) words.push(word);
  return words;
}
