import type { Promise } from '../../derive/types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { text } from '../../i18n/keys.ts';
import type { Language } from '../../model/vocabulary.ts';
import { valueText } from './value-text.ts';

/**
 * Says that two running targets of one indicator start from different prints of the same year: the table rounds
 * 119,667 yuan to 120,000. Null where they start alike, or there is no other.
 */
export function startNote(language: Language, promise: Promise, others: readonly Promise[]): string | null {
  const other = others.find((each) => startsElsewhere(promise, each));
  if (!other?.baseline || !promise.baseline?.period || !other.span) return null;
  return text(language, 'judged.start', {
    start: valueText(language, promise.baseline),
    year: formatPeriod(language, promise.baseline.period),
    due: formatPeriod(language, String(other.span.to)),
    other: valueText(language, other.baseline),
  });
}

function startsElsewhere(one: Promise, other: Promise): boolean {
  if (one.finished || other.finished || !one.baseline || !other.baseline) return false;
  if (!one.span || one.span.from !== other.span?.from) return false;
  const factor = unitFactor(other.baseline.unit, one.baseline.unit);
  return factor !== null && one.baseline.value !== Number((other.baseline.value * factor).toPrecision(12));
}
