import { formatQuantity, formatUnit, joinQuantity } from '../../i18n/format-number.ts';
import { parseUnit } from '../../i18n/convert-number.ts';
import type { Scale } from '../../i18n/convert-number.ts';
import type { Language } from '../../model/vocabulary.ts';
import { isBracketed } from '../../wording/printed-value.ts';
import type { PrintedValue } from '../../wording/printed-value.ts';

/** Units longer than this stand once at the axis instead of at every value. */
const MAX_UNIT = { en: 8, zh: 4 } as const;

/** A value as a drawing prints it: with its unit where that is short or not the axis's own, else with the number only; in the axis's scale. */
export function valueText(
  value: PrintedValue,
  axisUnit: string | null,
  language: Language,
  scale: Scale,
): string {
  const own = value.unit ?? '';
  const shared = sameEnglish(own, axisUnit, language) ? { ...value, unit: own.split('/')[0] ?? own } : value;
  const fixed = value.unit === axisUnit ? scale : undefined;
  const full = joinQuantity(
    formatQuantity({ ...shared, cumulative: isBracketed(value) }, language, 'short', fixed),
  );
  if (value.unit !== null && value.unit !== axisUnit && shared === value) return full;
  const unit = formatUnit(shared.unit, language, fixed);
  if (unit === '' || unit.length <= MAX_UNIT[language]) return full;
  return withoutUnit(full, unit, value, language);
}

/** Whether two units read the same in English: 元 and 万元 are both written out in yuan. */
function sameEnglish(unit: string, axisUnit: string | null, language: Language): boolean {
  if (language === 'zh' || axisUnit === null || unit === axisUnit) return false;
  const [own, axis] = [parseUnit(unit), parseUnit(axisUnit)];
  return own !== null && axis !== null && own.words === axis.words && own.power < 8 && axis.power < 8;
}

/** The text without a unit that stands at its end, or with the bare number where the unit is elsewhere. */
function withoutUnit(full: string, unit: string, value: PrintedValue, language: Language): string {
  const end = full.endsWith(unit) ? full.slice(0, -unit.length).trimEnd() : full;
  if (end !== full) return end;
  const bare = formatQuantity(
    { ...value, unit: null, cumulative: isBracketed(value) },
    language,
    'short',
  ).text;
  return parseUnit(value.unit ?? '')?.power === 0 ? bare : full;
}
