/** The first number in a printed text, with its sign and decimals. */
const PRINTED = /(?:(?<![0-9.])[-−])?\d+(?:,\d{3})*(?:\.\d+)?/u;

const FULL_WIDTH = /[０-９．，－]/gu;

/** Full-width forms stand 0xFEE0 above their ASCII twins. */
const toAscii = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/**
 * The decimal string of the first number in a token or a raw cell, decimals kept and thousands commas dropped:
 * `39.0` for `39.0`, `752.8` for `752.8亿元`, `9` for `[9]以上`. Null where it is written in numerals only (三分之二).
 */
export function printedNumber(text: string): string | null {
  const match = PRINTED.exec(text.replace(FULL_WIDTH, toAscii));
  return match === null ? null : match[0].replaceAll(',', '').replace('−', '-');
}

/** How many decimals a decimal string prints: 1 for `39.0`, 0 for `700`. */
export function printedDecimals(decimal: string): number {
  const point = decimal.indexOf('.');
  return point === -1 ? 0 : decimal.length - point - 1;
}

/**
 * Moves the decimal point in the string, never through a float: `shiftDecimal('752.8', -1)` is `75.28` (亿元 to billion
 * yuan), `shiftDecimal('1.4', 4)` is `14000`. Positive places make the number larger; printed decimals stay printed.
 * @throws {RangeError} when `decimal` is no plain decimal number
 */
export function shiftDecimal(decimal: string, places: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(decimal);
  if (match === null) throw new RangeError(`Unexpected “${decimal}”, expected a decimal number such as 752.8`);
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const cut = Math.max(point, 1);
  const left = padded.slice(0, cut).replace(/^0+(?=\d)/u, '');
  const right = padded.slice(cut);
  return sign + left + (right === '' ? '' : `.${right}`);
}
