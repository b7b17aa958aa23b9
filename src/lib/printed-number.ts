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
