import { parseUnit } from '../../i18n/convert-number.ts';

const SCALES: Readonly<Record<number, string>> = {
  2: '100',
  3: '1,000',
  4: '10,000',
  5: '100,000',
  6: 'million',
  7: '10 million',
  8: '100 million',
  9: 'billion',
  10: '10 billion',
  11: '100 billion',
  12: 'trillion',
};
const SIGNS: Readonly<Record<string, string>> = { '%': 'per cent', '‰': 'per thousand' };

/** A Chinese unit as a unit of its own, unconverted: 万元/人 is `10,000 yuan per person`. Null for words that are no unit. */
export function unitInWords(zh: string): string | null {
  const sign = SIGNS[zh];
  if (sign !== undefined) return sign;
  const parsed = parseUnit(zh);
  if (parsed === null) return null;
  const { power, words, per } = parsed;
  const counted = [power === 0 ? '' : (SCALES[power] as string), words.long[1]];
  const noun = counted.filter((part) => part !== '').join(' ');
  return noun === '' ? null : `${noun}${per === null ? '' : ` per ${per}`}`;
}
