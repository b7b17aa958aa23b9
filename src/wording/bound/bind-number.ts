import { formatInteger } from '../../i18n/format-number.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { BoundContext } from './bound-context.ts';
import { BoundError } from './bound-error.ts';
import { countOf } from './count-of.ts';
import { countWord } from './count-word.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import { printComputed } from './print-computed.ts';
import { printQuantity } from './print-quantity.ts';
import { printVerdictNumber } from './print-verdict-number.ts';
import { quantityOf } from './quantity-of.ts';
import { isVerdictCommand, verdictNumberOf } from './verdict-number.ts';

/** A number of a text, as the reader sees it. */
export interface BoundNumber {
  text: string;
  /** A Chinese unit that English has no word for; it follows the text, marked as Chinese. */
  unitZh?: string;
  /** The number as the document prints it, where the English text is a conversion of it. */
  printed?: string;
  /** Ids of the figures it comes from; one for a printed number. */
  figures: string[];
  /** Worked out by us, not printed. */
  computed: boolean;
}

/**
 * Works out what a text writes for a number: `1-1/7#actual2020:short`, `= growth(…) : % 1`, `share 1-1/1`,
 * `count silences category=economy`. The language is described in content/stories/README.md.
 * @throws {BoundError}
 */
export function bindNumber(inner: string, context: BoundContext, language: Language): BoundNumber {
  const text = inner.trim().replace(/\s+/gu, ' ');
  if (text === '')
    throw new BoundError(
      'an empty bound number',
      'an id, a cell, a sum or a count',
      'Example: 1-1/7#actual2020',
    );
  if (text.startsWith('=')) return bindSum(text.slice(1), context, language);
  const [first = '', ...rest] = text.split(' ');
  if (first === 'count' || first.startsWith('count:')) return bindCount(first, rest, context, language);
  if (isVerdictCommand(first)) return bindVerdict([first, ...rest], context, language);
  if (rest.length > 0)
    throw new BoundError(`“${text}”`, 'one id, or “=” before a sum', 'A sum is written “= a / b : % 1”');
  return bindPrinted(first, context, language);
}

function bindPrinted(word: string, context: BoundContext, language: Language): BoundNumber {
  const [reference = '', ...forms] = word.split(':');
  if (/^\d+(?:\.\d+)?$/u.test(reference))
    throw new BoundError(
      `bare number ${word}`,
      'the id of the figure that prints it',
      'A number of ours is written “= 5 : none 0”',
    );
  const { quantity, figure } = quantityOf(reference, context);
  const { text, unitZh, printed } = printQuantity(quantity, forms, language);
  return {
    text,
    ...(unitZh === null ? {} : { unitZh }),
    ...(printed === null ? {} : { printed }),
    figures: figure === null ? [] : [figure],
    computed: false,
  };
}

function bindSum(sum: string, context: BoundContext, language: Language): BoundNumber {
  const [, expression = '', unit = '', decimals = '', style = ''] =
    /^(.*?)\s+:\s*(\S+)\s+(\d)(?:\s+(short))?$/u.exec(sum) ?? [];
  if (expression === '')
    throw new BoundError(
      `“=${sum}”`,
      '“= EXPRESSION : UNIT DECIMALS”',
      'Example: = growth(1-1/7#baseline2015, 1-1/7#actual2020, 5) : % 1',
    );
  const result = evaluateExpression(expression, context);
  const { text, unitZh } = printComputed(
    result,
    { unit, decimals: Number(decimals), style: style === 'short' ? 'short' : 'long' },
    language,
  );
  return {
    text,
    ...(unitZh === null ? {} : { unitZh }),
    figures: [...new Set(result.figures)],
    computed: !result.dimension.constant,
  };
}

function bindVerdict(words: readonly string[], context: BoundContext, language: Language): BoundNumber {
  const { text, unitZh } = printVerdictNumber(verdictNumberOf(words, context), language);
  return { text, ...(unitZh === null ? {} : { unitZh }), figures: [], computed: true };
}

function bindCount(
  first: string,
  words: readonly string[],
  context: BoundContext,
  language: Language,
): BoundNumber {
  if (first !== 'count' && first !== 'count:word')
    throw new BoundError(
      `“${first}”`,
      '“count” or “count:word”',
      'count:word writes counts up to twelve in words',
    );
  const count = countOf(words, context);
  const text = first === 'count:word' ? countWord(count, language) : formatInteger(count, language);
  return { text, figures: [], computed: true };
}
