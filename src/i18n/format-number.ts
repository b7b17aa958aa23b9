import type { Language, Qualifier } from '../model/vocabulary.ts';
import { formatRank } from './format-rank.ts';
import type { Rank } from './format-rank.ts';
import { movePoint, parseUnit, pickScale } from './convert-number.ts';
import type { ParsedUnit, Scale } from './convert-number.ts';
import { extractNumbers, groupDigits, numberToString, toMinus } from './number-strings.ts';

/** A quantity as the dataset holds it: the string that was printed, its Chinese unit, and the words around it. */
export interface Quantity {
  /** The number as printed, with whatever stood by it: `752.8`, `[9]以上`, `≤4`, `4.5%-5%`. */
  printed: string;
  /** Value behind a number printed in words (三分之二, 千亿); used only where `printed` has no digit. */
  value?: number | null;
  valueHigh?: number | null;
  /** Chinese unit with its scale word, as printed: 亿元, 万人, 个百分点; null where none stands. */
  unit: string | null;
  qualifier: Qualifier;
  /** Printed in brackets: a sum over the years of a plan. */
  cumulative?: boolean;
  /** The words around the number call it a fall; the number itself does not. */
  isFall?: boolean;
  /** It is a place in a list, or a change of one. */
  rank?: Rank;
}

/** `short` for charts and tables (bn, µg/m³), `long` for sentences (billion), `number` for table cells under a unit. */
export type QuantityStyle = 'short' | 'long' | 'number';

/** What is set on the page. `unitZh` is a unit English has no word for; it follows the text, marked as Chinese. */
export interface FormattedQuantity {
  text: string;
  unitZh: string | null;
}

/** What stands where the document prints no number. */
export const MISSING = '—';

const SHORT_SCALES = { '': '', million: 'million', billion: 'bn', trillion: 'tn' } as const;
const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'about ',
  over: 'over ',
  at_least: 'at least ',
  at_most: 'at most ',
  under: 'under ',
  near: 'nearly ',
  range: '',
};
const QUALIFIER_SIGNS: Readonly<Record<Qualifier, readonly [before: string, after: string]>> = {
  exact: ['', ''],
  about: ['about ', ''],
  over: ['>', ''],
  at_least: ['', '+'],
  at_most: ['≤', ''],
  under: ['<', ''],
  near: ['nearly ', ''],
  range: ['', ''],
};
const QUALIFIERS_ZH: Readonly<Record<Qualifier, readonly [before: string, after: string]>> = {
  exact: ['', ''],
  about: ['约', ''],
  over: ['超', ''],
  at_least: ['', '以上'],
  at_most: ['≤', ''],
  under: ['不足', ''],
  near: ['近', ''],
  range: ['', ''],
};
/** A fall that is printed in words: 下降2.5 is no plain 2.5. */
const FALL = /下降|降低|减少/u;
/** Words that make a number a rank: 第60位, 前10强. */
const RANK_WORD = /([第前后])\s*\d/u;
/** How a sentence reads the signs. */
const SIGNS_READ: Readonly<Record<string, string>> = { '≤': '不超过', '≥': '不低于' };
/** Twice as much, printed without a number. */
const DOUBLING = /翻一番|翻番|倍增/u;
/** Words that keep their own form when they are printed with the number. */
const PRINTED_AFTER = ['左右', '以上', '以下', '以内', '余', '多'] as const;
const PRINTED_BEFORE = [
  '≥',
  '≤',
  '约',
  '超过',
  '超',
  '不少于',
  '不低于',
  '不足',
  '低于',
  '优于',
  '近',
  '突破',
] as const;

/**
 * Prints a quantity in one language; converts by moving the decimal point only and never drops a unit.
 * `scale` (of `scaleOf`) holds a whole column or axis to one English scale; without it the number chooses its own.
 */
export function formatQuantity(
  quantity: Quantity,
  language: Language,
  style: QuantityStyle,
  scale?: Scale,
): FormattedQuantity {
  const numbers = readNumbers(quantity);
  if (language === 'zh' && numbers.length > 0 && !/[\d０-９]/u.test(quantity.printed))
    return { text: quantity.printed, unitZh: null };
  if (numbers.length === 0) return { text: MISSING, unitZh: null };
  if (style !== 'number' && language === 'en' && DOUBLING.test(quantity.printed))
    return { text: 'a doubling', unitZh: null };
  if (language === 'en' && quantity.rank !== undefined)
    return { text: formatRank(quantity.printed, numbers[0] ?? '', quantity.rank), unitZh: null };
  return language === 'zh'
    ? formatChinese(quantity, numbers, style)
    : formatEnglish(quantity, numbers, style, scale);
}

/** The text and its Chinese unit in one string, for labels, titles and descriptions that cannot mark a language. */
export function joinQuantity({ text, unitZh }: FormattedQuantity): string {
  return unitZh === null ? text : `${text} ${unitZh}`;
}

/** A count of ours (rows, findings): grouped in English from four digits on, in Chinese from five. */
export function formatInteger(count: number, language: Language): string {
  return groupDigits(toMinus(String(Math.trunc(count))), language === 'en' ? 4 : 5);
}

/** Number and unit of a printed decimal string in one language, apart from each other, as a table or an axis wants them. */
export function convertPrinted(
  printed: string,
  unit: string | null,
  language: Language,
  scale?: Scale,
): { number: string; unit: string } {
  const [number] = extractNumbers(printed);
  if (number === undefined) return { number: MISSING, unit: formatUnit(unit, language, scale) };
  if (language === 'zh') return { number: groupDigits(toMinus(number), 5), unit: unit ?? '' };
  const parsed = unit === null ? null : parseUnit(unit);
  if (!parsed) return { number: groupDigits(toMinus(number), 4), unit: unit ?? '' };
  const used = scale ?? pickScale(parsed, number);
  return {
    number: groupDigits(toMinus(movePoint(number, used.shift)), 4),
    unit: nameUnit(parsed, used, 'short', '2'),
  };
}

/** The English scale of the largest of several numbers, for an axis or a column that needs one scale. */
export function scaleOf(printed: string, unit: string | null): Scale {
  const parsed = unit === null ? null : parseUnit(unit);
  return parsed ? pickScale(parsed, printed) : { shift: 0, word: '' };
}

/** A Chinese unit as a noun of its own: column heads, chart subtitles (`bn yuan`, `people per 10,000 people`). */
export function formatUnit(unit: string | null, language: Language, scale?: Scale): string {
  if (unit === null) return '';
  if (language === 'zh') return unit;
  const parsed = parseUnit(unit);
  if (!parsed) return unit;
  const used = scale ?? pickScale(parsed, '0');
  const name = nameUnit(parsed, used, 'short', '2');
  return name.trim() === ': 1' ? 'ratio to 1' : name.trim();
}

/** The decimal strings of a quantity: none where nothing is printed, two for a range. */
function readNumbers(quantity: Quantity): string[] {
  // A fraction printed in digits (2/3) is one number, not two.
  const found = /\d\/\d/u.test(quantity.printed) ? [] : extractNumbers(quantity.printed);
  const [first] = found;
  if (first === undefined) return typeof quantity.value === 'number' ? [numberToString(quantity.value)] : [];
  if (quantity.qualifier !== 'range') return [first];
  const high =
    found[1] ?? (typeof quantity.valueHigh === 'number' ? numberToString(quantity.valueHigh) : undefined);
  return high === undefined ? [first] : [first, high.replace(/^-/, '')];
}

/** A fall that a word says; a minus says it by itself. */
function isFall({ printed, isFall = false }: Quantity, [first = '']: readonly string[]): boolean {
  return FALL.test(printed) || (isFall && !first.startsWith('-'));
}

/** Chinese keeps number, unit and words as printed. */
function formatChinese(quantity: Quantity, numbers: string[], style: QuantityStyle): FormattedQuantity {
  const unit = style === 'number' ? '' : (quantity.unit ?? '');
  const set = numbers.map((number) =>
    style === 'number' ? groupDigits(toMinus(number), 5) : toMinus(number),
  );
  const range = unit === '%' ? set.join(`${unit}—`) : set.join('—');
  const number = quantity.cumulative ? `[${range}]` : range;
  const [before, after] = printedWords(quantity, style);
  if (after === '余' || after === '多')
    return { text: `${before}${insertRemainder(number, unit, after, quantity.printed)}`, unitZh: null };
  const change = isFall(quantity, numbers) ? '下降' : '';
  return { text: `${change}${before}${number}${unit}${after}`, unitZh: null };
}

/** 余 and 多 stand inside the unit, where they were printed: 1.4万余家, 20余件. */
function insertRemainder(number: string, unit: string, word: string, printed: string): string {
  const behindDigits = new RegExp(`\\d${word}`, 'u').test(printed);
  const [, scale = '', rest = unit] = /^([十百千万亿]+)?(.*)$/u.exec(unit) ?? [];
  return behindDigits ? `${number}${word}${unit}` : `${number}${scale}${word}${rest}`;
}

/** The Chinese qualifier: the word that was printed, else the plain one. Sentences read signs out. */
function printedWords(
  { printed, qualifier }: Quantity,
  style: QuantityStyle,
): readonly [before: string, after: string] {
  const [, rankWord] = RANK_WORD.exec(printed) ?? [];
  if (rankWord !== undefined) return [rankWord, ''];
  if (qualifier === 'exact' || qualifier === 'range') return ['', ''];
  const after = PRINTED_AFTER.find((word) => printed.includes(word));
  if (after) return ['', after];
  const [plainBefore, plainAfter] = QUALIFIERS_ZH[qualifier];
  const before = PRINTED_BEFORE.find((word) => printed.includes(word)) ?? plainBefore;
  const read = style === 'long' ? (SIGNS_READ[before] ?? before) : before;
  return [read, before === plainBefore ? plainAfter : ''];
}

/** English moves the decimal point and says the unit and the qualifier in words. */
function formatEnglish(
  quantity: Quantity,
  numbers: string[],
  style: QuantityStyle,
  fixed?: Scale,
): FormattedQuantity {
  const parsed = quantity.unit === null ? null : parseUnit(quantity.unit);
  const largest = numbers.at(-1) ?? '';
  const scale: Scale =
    parsed && !largest.includes('/') ? (fixed ?? pickScale(parsed, largest)) : { shift: 0, word: '' };
  const fall = isFall(quantity, numbers) ? 'down ' : '';
  const set = numbers.map((number) =>
    number.includes('/') ? number : groupDigits(toMinus(movePoint(number, scale.shift)), 4),
  );
  const number = quantity.cumulative ? `[${set.join('–')}]` : set.join('–');
  const unitZh = parsed || style === 'number' ? null : quantity.unit;
  if (style === 'number') {
    const [before, after] = QUALIFIER_SIGNS[quantity.qualifier];
    return { text: `${fall}${before}${number}${after}`, unitZh };
  }
  const withUnit = parsed ? attachUnit(number, parsed, scale, style) : number;
  return { text: `${fall}${QUALIFIER_WORDS[quantity.qualifier]}${withUnit}`, unitZh };
}

/** Number and unit, the unit in front (US$), joined (%) or behind. */
function attachUnit(number: string, unit: ParsedUnit, scale: Scale, style: 'short' | 'long'): string {
  if (unit.words.place === 'front') {
    const word = scaleWord(scale, style);
    const [, sign = '', digits = number] = /^(−?)(.*)$/.exec(number) ?? [];
    return `${sign}${unit.words.short[0]}${digits}${word === '' ? '' : ` ${word}`}${perPhrase(unit, style)}`;
  }
  const name = nameUnit(unit, scale, style, number);
  return unit.words.place === 'joined'
    ? `${number}${name}`
    : [number, name].filter((part) => part !== '').join(' ');
}

/** Scale word, unit and denominator: `bn yuan`, `yuan per person`, `µg/m³`. */
function nameUnit(unit: ParsedUnit, scale: Scale, style: 'short' | 'long', number: string): string {
  const one = scale.word === '' && /^\[?[−-]?1(?:\.0+)?\]?$/.test(number);
  const word = unit.words[style][one ? 0 : 1];
  const counted =
    unit.words.place === 'front'
      ? `${scaleWord(scale, style)} ${word}`.trim()
      : [scaleWord(scale, style), word].filter((part) => part !== '').join(' ');
  if (unit.words.place === 'joined') return counted;
  return `${counted}${perPhrase(unit, style)}`;
}

/** What stands behind the stroke of a unit. Signs keep the stroke, words say `per`. */
function perPhrase(unit: ParsedUnit, style: 'short' | 'long'): string {
  if (unit.per === null) return '';
  const signs = style === 'short' && unit.words.short[0] !== unit.words.long[0] && unit.perShort !== unit.per;
  return signs
    ? `/${unit.perShort ?? unit.per}`
    : ` per ${style === 'short' ? (unit.perShort ?? unit.per) : unit.per}`;
}

/** `bn` in tight places, `billion` in sentences. */
function scaleWord({ word }: Scale, style: 'short' | 'long'): string {
  return style === 'short' ? SHORT_SCALES[word] : word;
}
