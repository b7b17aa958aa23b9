import type { Assessment, Promise } from '../../derive/types.ts';
import { text } from '../../i18n/keys.ts';
import type { Language } from '../../model/vocabulary.ts';
import { formatSmall, rateText } from './value-text.ts';

/** Yearly change: per cent with one decimal for amounts; for shares points, which are smaller, with two; more where less would hide it. */
export function askedText(
  language: Language,
  perYear: number,
  unit: NonNullable<Assessment['asked']>['unit'],
): string {
  return unit === '%'
    ? rateText(perYear)
    : text(language, 'board.points', { value: formatSmall(perYear, 2) });
}

/**
 * What a running target asks a year, and what the plan before it delivered. A target for growth alone has said what it
 * asks already. Null where neither can be told.
 */
export function askedSentence(language: Language, { asked }: Assessment, { target }: Promise): string | null {
  if (!asked) return null;
  const said = askedText(language, asked.perYear, asked.unit);
  if (asked.delivered === null) return target ? text(language, 'judged.asked-alone', { asked: said }) : null;
  const years = text(language, 'plan.13.years');
  const delivered = askedText(language, asked.delivered, asked.unit);
  return target
    ? text(language, 'judged.asked', { asked: said, years, delivered })
    : text(language, 'judged.before', { years, delivered });
}
