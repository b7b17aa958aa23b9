import { formatQuantity } from '../../i18n/format-number.ts';
import type { FormattedQuantity } from '../../i18n/format-number.ts';
import type { Language } from '../../model/vocabulary.ts';
import { askedText } from '../assessments/asked-text.ts';
import { rateText, shareText } from '../assessments/value-text.ts';
import { roundDecimal } from './print-computed.ts';
import type { VerdictNumber } from './verdict-number.ts';

/** A number of our verdict as scoreboards and indicator pages print it. */
export function printVerdictNumber(
  { value, unit, decimals }: VerdictNumber,
  language: Language,
): FormattedQuantity {
  if (unit === 'share') return { text: shareText(value), unitZh: null };
  if (unit === 'points') return { text: askedText(language, value, 'points'), unitZh: null };
  if (unit === '%') return { text: rateText(value), unitZh: null };
  return formatQuantity(
    { printed: roundDecimal(value, decimals ?? 0), unit, qualifier: 'exact' },
    language,
    'long',
  );
}
