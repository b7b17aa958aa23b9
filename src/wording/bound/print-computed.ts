import { formatQuantity } from '../../i18n/format-number.ts';
import type { FormattedQuantity, QuantityStyle } from '../../i18n/format-number.ts';
import type { Language } from '../../model/vocabulary.ts';
import { BoundError } from './bound-error.ts';
import { describeDimension, fitsUnit, isPure } from './dimension.ts';
import type { Evaluated } from './evaluate-expression.ts';

/** How the result of a sum is to be given. */
export interface ResultForm {
  /** `%`, `points`, `times`, `none`, or a Chinese unit. */
  unit: string;
  decimals: number;
  style: QuantityStyle;
}

/** The Chinese units behind the names that editors write. */
const NAMED_UNITS: Readonly<Record<string, string | null>> = {
  '%': '%',
  points: '个百分点',
  times: '倍',
  none: null,
};

/** Rounds half away from zero; a decimal that a float holds a hair too low (1.005) counts as what it is. */
export function roundDecimal(value: number, decimals: number): string {
  const factor = 10 ** decimals;
  const scaled = Number((Math.abs(value) * factor).toPrecision(14));
  const rounded = (Math.sign(value) * Math.round(scaled)) / factor;
  return (rounded === 0 ? 0 : rounded).toFixed(decimals);
}

/** Chinese unit of a result form; null where it has none. */
export function unitOfForm(unit: string): string | null {
  return Object.hasOwn(NAMED_UNITS, unit) ? (NAMED_UNITS[unit] ?? null) : unit;
}

/** Prints the result of a sum with its unit. @throws {BoundError} where it is of another unit */
export function printComputed(result: Evaluated, form: ResultForm, language: Language): FormattedQuantity {
  requireUnit(result, form.unit);
  const quantity = {
    printed: roundDecimal(result.value, form.decimals),
    unit: unitOfForm(form.unit),
    qualifier: 'exact',
  } as const;
  return formatQuantity(quantity, language, form.style);
}

/** @throws {BoundError} where a result cannot be given in a unit */
export function requireUnit({ dimension, source }: Evaluated, unit: string): void {
  if (unit === 'none' || dimension.constant) return;
  const fits = unit === 'times' ? isPure(dimension) : fitsUnit(dimension, unitOfForm(unit) ?? '');
  if (!fits)
    throw new BoundError(
      `unit ${unit} for “${source}”, which is ${describeDimension(dimension)}`,
      'the unit that the sum comes to',
      'Multiply a ratio by 100 for %; change a scale by 100 * 100; “none” leaves the unit to the sentence',
    );
}
