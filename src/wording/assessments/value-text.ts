import type { Value } from '../../derive/types.ts';
import { formatQuantity, joinQuantity } from '../../i18n/format-number.ts';
import type { Language } from '../../model/vocabulary.ts';

/** A printed value as a sentence says it: about 9.5%, 75.28 billion yuan. */
export function valueText(
  language: Language,
  { value, valueHigh, printed, unit, qualifier, cumulative }: Value,
): string {
  return joinQuantity(
    formatQuantity({ printed, value, valueHigh, unit, qualifier, cumulative }, language, 'long'),
  );
}

/** A number of ours at a fixed number of decimals, with the minus sign of typography. */
export function formatDecimal(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace(/^-/u, '') : text.replace(/^-/u, '−');
}

/** A rate worked out by us, in per cent with one decimal. */
export function rateText(value: number): string {
  return `${formatDecimal(value, 1)}%`;
}

/** A share of the promised change in whole per cent; a decimal more where rounding would reach 100 from below. */
export function shareText(share: number): string {
  const percent = share * 100;
  const rounds = share < 1 && Math.round(percent) === 100;
  return `${formatDecimal(percent, rounds ? 1 : 0)}%`;
}
