import { SCALE_WORDS, UNIT_WORDS } from './unit-table.ts';
import type { UnitWords } from './unit-table.ts';

/** A Chinese unit taken apart: 万元/人 is scale 4, bare 元, per 人. */
export interface ParsedUnit {
  /** Power of ten of the scale word. */
  power: number;
  words: UnitWords;
  /** English of what stands behind the stroke: `person`, `100 million yuan`. */
  per: string | null;
  perShort: string | null;
}

/** How many places the decimal point moves, and the scale word that is left. */
export interface Scale {
  shift: number;
  word: '' | 'million' | 'billion' | 'trillion';
}

/** Denominators that have a name of their own. */
const PER_NAMES: Readonly<Record<string, string>> = {
  万: '10,000',
  千: '1,000',
  百: '100',
  亿: '100 million',
  百万: '1 million',
  十万: '100,000',
};

/** Takes a unit apart, or gives null where the table does not know it. What stands in round brackets, as in 亿件(套), names a variant. */
export function parseUnit(unit: string): ParsedUnit | null {
  const plain = unit.replace(/[（(].*?[）)]/gu, '').trim();
  const bare = UNIT_WORDS[plain];
  if (bare) return { power: 0, words: bare, per: null, perShort: null };
  const [counted = '', divisor, ...rest] = plain.split(/[/／每]/u).filter((part) => part !== '');
  if (rest.length > 0) return null;
  const scaled = splitScale(counted);
  if (!scaled) return null;
  if (divisor === undefined) return { ...scaled, per: null, perShort: null };
  const per = nameDivisor(divisor);
  return per ? { ...scaled, per: per.long, perShort: per.short } : null;
}

/** Scale word and bare unit of the counted part. */
function splitScale(unit: string): { power: number; words: UnitWords } | null {
  const bare = UNIT_WORDS[unit];
  if (bare) return { power: 0, words: bare };
  for (const [scaleWord, power] of SCALE_WORDS) {
    // A scale alone counts things, as 个 does: 62.9万 is 629,000.
    const counted = unit === scaleWord ? '个' : unit.slice(scaleWord.length);
    const words = unit.startsWith(scaleWord) ? UNIT_WORDS[counted] : undefined;
    if (words && words.place !== 'joined') return { power, words };
  }
  return null;
}

/** English of a denominator: 人 is `person`, 亿元 is `100 million yuan`, 立方米 is `m³` in tight places. */
function nameDivisor(unit: string): { short: string; long: string } | null {
  const bare = UNIT_WORDS[unit];
  if (bare) return { short: bare.short[0] || bare.long[0], long: bare.long[0] };
  for (const [scaleWord] of SCALE_WORDS) {
    const words = unit.startsWith(scaleWord) ? UNIT_WORDS[unit.slice(scaleWord.length)] : undefined;
    const count = PER_NAMES[scaleWord];
    if (words && count) return { short: `${count} ${words.short[1]}`, long: `${count} ${words.long[1]}` };
  }
  return null;
}

/**
 * The scale English prints a number in: money in 亿 is always billions, 万 is written out up to 9,999,999, other
 * large amounts are millions or billions by their size. `printed` is a plain decimal string.
 */
export function pickScale(unit: ParsedUnit, printed: string): Scale {
  const { power, words } = unit;
  if (power === 12) return { shift: 0, word: 'trillion' };
  if (power >= 8 && (words.money || integerDigits(printed) + power > 9))
    return { shift: power - 9, word: 'billion' };
  if (power >= 6 || (power > 0 && integerDigits(printed) + power > 7))
    return { shift: power - 6, word: 'million' };
  return { shift: power, word: '' };
}

/** Digits before the point, leading zeros aside: `0.5` has none. */
function integerDigits(printed: string): number {
  return (/^[-−]?0*(\d*)/.exec(printed)?.[1] ?? '').length;
}

/**
 * Moves the decimal point of a decimal string to the right (or left, negative); no digit is rounded, dropped or
 * invented but zeros. Printed decimals stay: `39.0` by −1 is `3.90`, while `700` by −1 is `70`.
 */
export function movePoint(printed: string, places: number): string {
  const negative = /^[-−]/.test(printed);
  const [whole = '', decimals = ''] = printed.replace(/^[-−]/, '').split('.');
  const left = whole.padStart(Math.max(0, -places) + 1, '0');
  const digits = left + decimals.padEnd(Math.max(0, places), '0');
  const point = left.length + places;
  const fraction = digits.slice(point);
  const kept = decimals === '' ? fraction.replace(/0+$/, '') : fraction;
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  return `${negative ? '-' : ''}${integer}${kept === '' ? '' : `.${kept}`}`;
}
