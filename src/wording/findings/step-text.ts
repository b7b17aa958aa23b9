import type { Step } from '../../derive/arithmetic.ts';
import { formatQuantity, joinQuantity } from '../../i18n/format-number.ts';
import type { Language } from '../../model/vocabulary.ts';

/** The result of a sum: the number as a calculator shows it at the step's decimals, and its unit in the reader's language. */
export function stepResult({ result, decimals, unit }: Step, language: Language): string {
  const number = result.toFixed(decimals).replace('-', '−');
  if (unit === null || unit === 'times' || unit === '倍') return number;
  if (language === 'zh') return `${number}${unit}`;
  const printed = result.toFixed(decimals);
  const converted = joinQuantity(
    formatQuantity({ printed, value: result, unit, qualifier: 'exact' }, 'en', 'long'),
  );
  return /^[%‰]$/u.test(unit) ? converted : `${number} (${converted})`;
}
