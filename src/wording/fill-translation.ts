import { formatQuantity } from '../i18n/format-number.ts';
import type { Quantity } from '../i18n/format-number.ts';
import type { DatasetFigure } from '../model/schema/dataset.ts';
import type { Translation } from '../model/schema/translation.ts';
import { countWord } from './bound/count-word.ts';
import { printQuantity } from './bound/print-quantity.ts';

const PLACEHOLDER = /\{(\d+)((?::[a-z]+)*)\}/gu;

/** Blanks where a line must not end: between a number and its scale or unit, and inside a ratio. */
const INSIDE_NUMBER = /(?<=\d) (?=[\p{L}:])|(?<=:) (?=\d)/gu;

/** Before the first word of a sentence. */
const SENTENCE_START = /(?:^|[.!?:]\s+)[“"(]?$/u;

/**
 * A translation with its placeholders replaced by the figures, as English says them.
 * @throws {Error} for a unit that English has no word for; the sentence then says it, after `{1:number}`
 */
export function fillTranslation({ en, figures, file, line }: Translation): string {
  return en.replace(PLACEHOLDER, (mark, number: string, forms: string, at: number) => {
    const figure = figures[Number(number) - 1];
    const text = figure === undefined ? null : printFigure(figure, forms.split(':').slice(1));
    if (text === null)
      throw new Error(
        `${file}:${String(line)}\n  Unexpected ${mark} for “${figure?.token ?? ''}”, expected a form that English has words for\n` +
          `  Hint: Write {${number}:number} and say in words what is counted\n`,
      );
    const kept = text.replace(INSIDE_NUMBER, '\u00a0');
    return SENTENCE_START.test(en.slice(0, at)) ? capitalize(kept) : kept;
  });
}

/** Null where the unit has no English name. */
function printFigure(figure: DatasetFigure, forms: readonly string[]): string | null {
  if (forms.includes('word') && figure.value !== null) return countWord(figure.value, 'en');
  const quantity = quantityOf(figure);
  const counted = forms.includes('number') ? { ...quantity, unit: countUnit(quantity.unit) } : quantity;
  const { text, unitZh } = forms.includes('plain')
    ? printQuantity(counted, ['plain'], 'en')
    : formatQuantity(counted, 'en', 'long');
  return unitZh === null ? text : null;
}

/** "In the top 50" is a bound for those who compare, but the sentence says it around the number. */
function quantityOf({ token, value, valueHigh, unit, qualifier, basis }: DatasetFigure): Quantity {
  const said = basis === 'rank' ? 'exact' : qualifier;
  return { printed: token, value, valueHigh, unit, qualifier: said, cumulative: false };
}

/** The scale belongs to the number, the rest to the sentence: 万家 counts in ten thousands, whatever it counts. */
function countUnit(unit: string | null): string {
  return `${/^[十百千万亿]+/u.exec(unit ?? '')?.[0] ?? ''}个`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
