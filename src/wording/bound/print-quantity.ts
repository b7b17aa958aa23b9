import { formatQuantity } from '../../i18n/format-number.ts';
import type { Quantity } from '../../i18n/format-number.ts';
import type { Language } from '../../model/vocabulary.ts';
import { BoundError } from './bound-error.ts';

/** How a printed quantity may be asked for. */
const FORMS = ['short', 'number', 'plain'] as const;
type Form = (typeof FORMS)[number];

/** A quantity in a sentence, and the print it was converted from. */
export interface PrintedText {
  text: string;
  unitZh: string | null;
  printed: string | null;
}

const isForm = (word: string): word is Form => FORMS.some((form) => form === word);

/** Words around a number written in numerals (百亿元级, 超亿元): without them the bare quantity is left. */
const AROUND_NUMERALS = /^(?:首破|突破|超过|超|约|近|不足|低于|不少于)|(?:左右|以上|以下|以内|余|多|级)$/gu;

/**
 * Prints a quantity as a sentence says it. `short` has bn for billion, `number` leaves the unit to the sentence, `plain`
 * leaves out the qualifier. @throws {BoundError} for another form
 */
export function printQuantity(quantity: Quantity, forms: readonly string[], language: Language): PrintedText {
  const unknown = forms.find((form) => !isForm(form));
  if (unknown !== undefined)
    throw new BoundError(
      `form “:${unknown}”`,
      FORMS.map((form) => `:${form}`).join(', '),
      'Example: 1-1/7#actual2020:short',
    );
  const countable = language === 'en' ? { ...quantity, unit: countableUnit(quantity.unit) } : quantity;
  const asked = forms.includes('plain') ? withoutQualifier(countable) : countable;
  const shown = forms.includes('number')
    ? numberOnly(asked, language)
    : formatQuantity(asked, language, forms.includes('short') ? 'short' : 'long');
  return { ...shown, printed: language === 'zh' ? null : originalOf(quantity, shown.text) };
}

/** A scale word that stands alone (12.53万) counts things: English writes the number out. */
function countableUnit(unit: string | null): string | null {
  return unit !== null && /^[十百千万亿]+$/u.test(unit) ? `${unit}个` : unit;
}

function withoutQualifier(quantity: Quantity): Quantity {
  const printed = /\d/u.test(quantity.printed)
    ? (/\d[\d.,]*/u.exec(quantity.printed) ?? [''])[0]
    : quantity.printed.replace(AROUND_NUMERALS, '');
  return quantity.qualifier === 'range' ? quantity : { ...quantity, printed, qualifier: 'exact' };
}

/** The number, its qualifier in words; Chinese keeps 万 and 亿, which are part of the number. */
function numberOnly(quantity: Quantity, language: Language): { text: string; unitZh: string | null } {
  if (language === 'zh') {
    const [scale = null] = /^[十百千万亿]+/u.exec(quantity.unit ?? '') ?? [];
    return formatQuantity({ ...quantity, unit: scale }, 'zh', 'long');
  }
  const number = formatQuantity(
    { ...quantity, qualifier: quantity.qualifier === 'range' ? 'range' : 'exact' },
    'en',
    'number',
  ).text;
  // The words of the qualifier alone: those of a number without a unit, less the number.
  const words = formatQuantity(
    { printed: '0', unit: null, qualifier: quantity.qualifier },
    'en',
    'long',
  ).text.replace(/0$/u, '');
  return { text: `${quantity.qualifier === 'range' ? '' : words}${number}`, unitZh: null };
}

/** The Chinese print, where it says the number in another way. */
function originalOf(quantity: Quantity, shown: string): string | null {
  const original = formatQuantity(quantity, 'zh', 'long').text;
  const squeeze = (text: string): string => text.replace(/[,\s]/gu, '');
  return squeeze(original) === squeeze(shown) ? null : original;
}
