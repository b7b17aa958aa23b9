import { formatQuantity, joinQuantity } from '../i18n/format-number.ts';
import type { QuantityStyle } from '../i18n/format-number.ts';
import { firstYear } from '../i18n/format-period.ts';
import type { Language } from '../model/vocabulary.ts';
import type { PrintedValue } from './printed-value.ts';

/** What a printed change is: growth, a fall, a multiple of a year's level (2.2倍), or a doubling and its like. */
export type ChangeForm = 'growth' | 'fall' | 'multiple' | 'doubling';

type Change = Pick<PrintedValue, 'period' | 'printed' | 'value' | 'valueHigh' | 'unit' | 'qualifier'> &
  Pick<PrintedValue, 'basis' | 'movement'>;

/** Words and signs of falling that stand in the print itself. */
const FALL_PRINTED = /下降|降低|减少|^[-−－]/gu;

/** The form of a change; null for levels, sums, shares and counts. */
export function changeForm({ basis, movement, unit, printed }: Change): ChangeForm | null {
  if (basis !== 'growth') return null;
  if (movement === 'fall') return 'fall';
  if (unit !== '倍') return 'growth';
  if (/番|倍增/u.test(printed)) return 'doubling';
  return movement === 'rise' ? 'growth' : 'multiple';
}

/** A change as a noun: `growth of 24.2%`, `a fall of 41.3%`, `2.2 times the level of 2016`, `a doubling`. */
export function changeText(change: Change, language: Language): string {
  const form = changeForm(change);
  const size = changeSize(change, language, 'long');
  if (form === 'growth') return language === 'en' ? `growth of ${size}` : `增长${size}`;
  if (form === 'fall') return language === 'en' ? `a fall of ${size}` : `下降${size}`;
  if (form === 'multiple') return language === 'en' ? size : `相当于${size}`;
  return size;
}

/** The size of a change beside a noun that says which way it goes; a multiple with what it is a multiple of. */
export function changeSize(change: Change, language: Language, style: QuantityStyle): string {
  const form = changeForm(change);
  const printed = form === 'fall' ? change.printed.replace(FALL_PRINTED, '') : change.printed;
  const { value, valueHigh = null, unit, qualifier } = change;
  const cumulative = /[[〔［]/u.test(printed);
  const size = joinQuantity(
    formatQuantity({ printed, value, valueHigh, unit, qualifier, cumulative }, language, style),
  );
  return form === 'multiple' ? ofBase(size, baseYear(change.period), language) : size;
}

/** A rate or multiple over 2017–2021 counts from the year before. */
function baseYear(period: string | null): number | null {
  return period?.includes('/') ? firstYear(period) - 1 : null;
}

function ofBase(size: string, year: number | null, language: Language): string {
  if (language === 'zh') return `${year === null ? '起点' : `${String(year)}年`}的${size}`;
  return `${size} ${year === null ? 'the starting level' : `the level of ${String(year)}`}`;
}
