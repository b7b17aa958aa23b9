import { HAN_NUMERAL, readNumeral, splitScale } from '../numerals.ts';

/** A number without its unit. */
export interface NumberToken {
  start: number;
  end: number;
  /** First digit or numeral (behind a sign). */
  anchor: number;
  value: number;
  /** Scale words that follow the digits (万, 百亿亿), or that end a Chinese numeral. */
  scale: string;
  script: 'arabic' | 'han';
  /** 余, 多 or 来 inside or behind the number: more than it says. */
  more: boolean;
  /** Chinese numeral of scale words only (亿, 百亿, 千). */
  bare: boolean;
}

const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?![\d])|\d+)(?:\.\d+)?/uy;
const SCALES = /[十百千万亿]+/uy;
const MORE = /[余多来]/uy;
const HAN = new RegExp(
  `[${HAN_NUMERAL}壹贰叁肆伍陆柒捌玖拾佰仟兆]+(?:点[〇零一二三四五六七八九]+[万亿]*)?`,
  'uy',
);
/** A sign is one only where no number, unit or word stands before it (a range dash is none). */
const SIGN = /(?<![\dA-Za-z%％‰\p{Script=Han}）)])[-−]$/u;

/** 为-2.43‰, 增长-1.2%: behind a verb or the name of a rate a dash is a minus where a decimal or a share follows. */
const STATED_SIGN = /(?:为|是|达|到|至|率|增长|增速|增幅|同比|指数|余额|顺差|温)\s?[-−]$/u;
const SIGNED = /^\d[\d.]*\s?(?:%|‰|个百分点|℃|[万亿]|元|度)|^\d+\.\d/u;

/** The number that starts at `at` (a digit or a Chinese numeral), null where none does. `text` has folded digits. */
export function numberAt(text: string, at: number): NumberToken | null {
  return arabicAt(text, at) ?? hanAt(text, at);
}

/** A minus sign, or 负 that no word owns (减负69亿元 is a relief of 69, not minus 69). */
function isNegative(text: string, at: number): boolean {
  const head = text.slice(Math.max(0, at - 2), at);
  const stated =
    STATED_SIGN.test(text.slice(Math.max(0, at - 5), at)) && SIGNED.test(text.slice(at, at + 14));
  return stated || SIGN.test(head) || /(?:^|[^\p{Script=Han}]|为)负$/u.test(head);
}

function arabicAt(text: string, at: number): NumberToken | null {
  const digits = match(ARABIC, text, at);
  if (!digits) return null;
  const sign = isNegative(text, at) ? -1 : 1;
  const value = sign * (readNumeral(digits) ?? 0);
  const start = sign < 0 ? at - 1 : at;
  let end = at + digits.length;
  const mixed = /^[万亿][一二三四五六七八九两][千百十]/u.exec(text.slice(end, end + 3));
  if (mixed) return mixedAt(text, at, start);
  const blank = /^[ \u00a0]?/u.exec(text.slice(end, end + 1))?.[0].length ?? 0;
  const firstMore = followedByScale(text, end + blank) ? match(MORE, text, end + blank) : '';
  const scale = match(SCALES, text, end + blank + firstMore.length);
  if (scale) end += blank + firstMore.length + scale.length;
  const more = firstMore || moreAt(text, end);
  if (more && !firstMore) end += more.length;
  return { start, end, anchor: at, value, scale, script: 'arabic', more: more !== '', bare: false };
}

/** 余 or 多 between the digits and their scale: 3000多万. */
function followedByScale(text: string, at: number): boolean {
  return /^[余多来][万亿千百]/u.test(text.slice(at, at + 2));
}

/** 余, 多, 来 behind the number and before its measure word: 1.4万余家, 10多年. */
function moreAt(text: string, at: number): string {
  return /^(?:余|多|来)(?=[\p{Script=Han}%])/u.exec(text.slice(at, at + 2))?.[0] ?? '';
}

/** 100万三千: digits that a Chinese numeral carries on. */
function mixedAt(text: string, at: number, start: number): NumberToken | null {
  const token = /^[\d.]+[万亿][一二三四五六七八九两千百十]+/u.exec(text.slice(at, at + 24))?.[0];
  const value = token === undefined ? null : readNumeral(token);
  if (token === undefined || value === null) return null;
  return {
    start,
    end: at + token.length,
    anchor: at,
    value,
    scale: '',
    script: 'arabic',
    more: false,
    bare: false,
  };
}

function hanAt(text: string, at: number): NumberToken | null {
  const numeral = withoutKilo(match(HAN, text, at), text, at);
  const split = numeral === '' ? null : splitScale(numeral);
  if (!split) return null;
  if (isFormalWord(numeral, text[at + numeral.length])) return null;
  const negative = isNegative(text, at);
  const end = at + numeral.length;
  const more = moreAt(text, end);
  const innerScale = more ? match(/[万亿]+/uy, text, end + more.length) : '';
  return {
    start: negative ? at - 1 : at,
    end: end + more.length + innerScale.length,
    anchor: at,
    value: negative ? -split.value : split.value,
    scale: split.scale + innerScale,
    script: 'han',
    more: more !== '',
    bare: /^[十百千万亿]+$/u.test(numeral) && numeral !== '十',
  };
}

/** 百万千瓦 is a million kilowatts: the 千 of a unit is no part of the numeral. */
function withoutKilo(numeral: string, text: string, at: number): string {
  const isKilo = /[百千万亿]千$/u.test(numeral) && /[瓦克米伏卡焦]/u.test(text[at + numeral.length] ?? '');
  return isKilo ? numeral.slice(0, -1) : numeral;
}

/** 零 alone, and a single formal numeral that no money follows (陆羽), are words. */
function isFormalWord(numeral: string, next: string | undefined): boolean {
  if (numeral === '零' || numeral === '〇') return true;
  return /^[壹贰叁肆伍陆柒捌玖拾佰仟兆]$/u.test(numeral) && !/[元圆拾佰仟万亿]/u.test(next ?? '');
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
