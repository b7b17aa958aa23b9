import type { Assessment } from '../../derive/types.ts';
import { text } from '../../i18n/keys.ts';
import type { Language } from '../../model/vocabulary.ts';
import { formatDecimal, rateText } from './value-text.ts';

/** Yearly change: per cent with one decimal for amounts; for shares points, which are smaller, with two. */
export function askedText(
  language: Language,
  perYear: number,
  unit: NonNullable<Assessment['asked']>['unit'],
): string {
  return unit === '%'
    ? rateText(perYear)
    : text(language, 'board.points', { value: formatDecimal(perYear, Math.abs(perYear) < 0.01 ? 3 : 2) });
}
