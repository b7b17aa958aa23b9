import type { BoundContext } from '../../wording/bound/bound-context.ts';
import { BoundError } from '../../wording/bound/bound-error.ts';
import { bindNumber } from '../../wording/bound/bind-number.ts';
import { evaluateNumber } from '../../wording/bound/evaluate-number.ts';
import { quantityOf } from '../../wording/bound/quantity-of.ts';
import type { Language } from '../../model/vocabulary.ts';

/** A number that is drawn: as long as its value, labelled as it is printed. */
export interface DrawnAmount {
  value: number;
  unit: string | null;
  text: string;
  /** Figure it is printed in; null for a sum of ours. */
  figure: string | null;
}

/** A printed quantity (`1-1/7#actual2020`, a figure's id) or a sum (`= … : 亿元 1`), ready to be drawn. @throws {BoundError} */
export function amountOf(reference: string, bound: BoundContext, language: Language): DrawnAmount {
  if (reference.trim().startsWith('=')) {
    const { value, unit } = evaluateNumber(reference, bound);
    return { value, unit, text: wordsOf(`${reference.trim()} short`, bound, language), figure: null };
  }
  const { quantity, value, figure } = quantityOf(reference, bound);
  if (value === null)
    throw new BoundError(`“${reference}”`, 'a quantity with a value', 'A bar needs a length');
  return { value, unit: quantity.unit, text: wordsOf(`${reference}:short`, bound, language), figure };
}

function wordsOf(inner: string, bound: BoundContext, language: Language): string {
  const { text, unitZh } = bindNumber(inner, bound, language);
  return unitZh === undefined ? text : `${text} ${unitZh}`;
}

/** Holds that all amounts of a drawing have one unit. @throws {BoundError} */
export function requireOneUnit(amounts: readonly { unit: string | null }[]): void {
  const units = new Set(amounts.map(({ unit }) => unit));
  if (units.size > 1)
    throw new BoundError(
      `amounts in ${[...units].map((unit) => unit ?? 'no unit').join(' and ')}`,
      'one unit for all bars of a drawing',
      'Write the others as sums in the first unit',
    );
}
