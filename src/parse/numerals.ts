/**
 * Numbers as Chinese documents write them: arabic and full-width digits, Chinese numerals in everyday and in
 * formal (壹贰叁) writing, and the two mixed (8千, 100万三千).
 */

/** Every run of Chinese numerals that must be accounted for. */
export const HAN_NUMERAL = '〇零一二三四五六七八九十百千万亿两';

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
}; // prettier-ignore
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };

/** Matches one numeral run of the accounting: digits (full-width too), Roman Ⅰ–Ⅻ, Chinese numerals. */
export function numeralRuns(): RegExp {
  return new RegExp(`[0-9０-９]+|[Ⅰ-Ⅻⅰ-ⅻ]+|[${HAN_NUMERAL}]+`, 'gu');
}

/** Full-width digits, points and signs become their ASCII forms; one character stays one character. */
export function foldWidth(text: string): string {
  return text.replace(/[０-９．，％－＋]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** Value of a whole token of digits or Chinese numerals, null where it is neither (`1,234.5`, `３.０５`, `二十一`). */
export function readNumeral(token: string): number | null {
  const text = foldWidth(token.trim());
  const arabic = text.replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '');
  if (/^[-−+]?\d+(\.\d+)?$/u.test(arabic)) return Number(arabic.replace('−', '-'));
  if (/^负/u.test(text)) return negate(readNumeral(text.slice(1)));
  return readHan(text);
}

function negate(value: number | null): number | null {
  return value === null ? null : -value;
}

/** A numeral with a decimal point written 点: `六点四二`, `二十点一万`. */
function readHan(text: string): number | null {
  const match = /^([^点]+)点([〇零一二三四五六七八九]+)([万亿兆]*)$/u.exec(text);
  if (!match) return readHanInteger(text);
  const whole = readHanInteger(match[1] as string);
  if (whole === null) return null;
  const decimals = [...(match[2] as string)].map((c) => DIGITS[c]).join('');
  return Number(`${whole}.${decimals}`) * scaleFactor(match[3] as string);
}

function scaleFactor(scales: string): number {
  return [...scales].reduce((product, c) => product * (LARGE[c] ?? SMALL[c] ?? 1), 1);
}

/** Whole Chinese numeral. A run of plain digits is read digit by digit (二〇三五 is 2035). */
function readHanInteger(text: string): number | null {
  if (text === '') return null;
  if (/^[〇零一二三四五六七八九]{2,}$/u.test(text)) return Number([...text].map((c) => DIGITS[c]).join(''));
  const state = { total: 0, section: 0, digit: null as number | null, lastScale: 1, zero: false };
  for (const part of text.match(/\d+(?:\.\d+)?|./gu) ?? []) {
    if (!addPart(state, part)) return null;
  }
  return state.total + state.section + trailing(state);
}

interface NumeralState {
  total: number;
  section: number;
  digit: number | null;
  lastScale: number;
  zero: boolean;
}

function addPart(state: NumeralState, part: string): boolean {
  const digit = DIGITS[part] ?? (/^\d/u.test(part) ? Number(part) : undefined);
  if (digit !== undefined) return addDigit(state, digit);
  const small = SMALL[part];
  if (small !== undefined) {
    state.section += (state.digit ?? 1) * small;
    Object.assign(state, { digit: null, lastScale: small, zero: false });
    return true;
  }
  const large = LARGE[part];
  return large !== undefined && addLarge(state, large);
}

function addDigit(state: NumeralState, digit: number): boolean {
  if (state.digit !== null && state.digit !== 0) return false;
  state.digit = digit;
  if (digit === 0) state.zero = true;
  return true;
}

function addLarge(state: NumeralState, large: number): boolean {
  const inner = state.section + (state.digit ?? 0);
  // 十亿, 万亿: a second large scale multiplies what stands before it; a bare one means one.
  if (inner === 0 && state.total > 0) state.total *= large;
  else if (state.total > 0 && large > 1e4 && state.total < large) state.total = (state.total + inner) * large;
  else state.total += (inner === 0 ? 1 : inner) * large;
  Object.assign(state, { section: 0, digit: null, lastScale: large, zero: false });
  return true;
}

/** 两千四百五 is 2450: a digit straight after a scale counts a tenth of it, unless 零 stands between. */
function trailing(state: NumeralState): number {
  if (state.digit === null) return 0;
  return state.zero || state.lastScale < 100 ? state.digit : state.digit * (state.lastScale / 10);
}

/**
 * Splits a Chinese numeral into the number before its scale word and the scale word: 三千亿 → 3000 and 亿,
 * 亿 → 1 and 亿, 二十 → 20 and none. A scale inside (一亿五千万) leaves the whole as one number.
 */
export function splitScale(numeral: string): { value: number; scale: string } | null {
  const match = /^(.*?)(万亿|亿|万|兆)$/u.exec(numeral);
  if (match && !/[万亿兆]/u.test(match[1] as string)) {
    const value = match[1] === '' ? 1 : readNumeral(match[1] as string);
    if (value !== null) return { value, scale: match[2] as string };
  }
  const value = readNumeral(numeral);
  return value === null ? null : { value, scale: '' };
}
