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

/** A rate worked out by us: per cent with one decimal, a small one with the decimals that leave something of it. */
export function rateText(value: number): string {
  return `${formatSmall(value, 1)}%`;
}

/** Least size of a change that is one; what is smaller comes from the arithmetic of machines. */
const NOTHING = 1e-9;

/**
 * A number of ours at its usual decimals, or at as many more as two significant digits take: 0.75, 0.073, 0.004 where
 * one decimal would leave 0.7, 0.1 and nothing.
 */
export function formatSmall(value: number, decimals: number): string {
  const size = Math.abs(value);
  if (size < NOTHING) return formatDecimal(0, decimals);
  const needed = 1 - Math.floor(Math.log10(size) + NOTHING);
  if (needed <= decimals) return formatDecimal(value, decimals);
  return formatDecimal(value, needed).replace(new RegExp(`0{1,${String(needed - decimals)}}$`, 'u'), '');
}

/** A share of the promised change in whole per cent; a decimal more where rounding would reach 100 from below. */
export function shareText(share: number): string {
  const percent = share * 100;
  const rounds = share < 1 && Math.round(percent) === 100;
  return `${formatDecimal(percent, rounds ? 1 : 0)}%`;
}
