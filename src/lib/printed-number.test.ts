import { expect, it } from 'vitest';
import { printedNumber } from './printed-number.ts';

it.each([
  ['39.0', '39.0'],
  ['752.8亿元', '752.8'],
  ['[9]以上', '9'],
  ['-13', '-13'],
  ['4.5-5%', '4.5'],
  ['12,345人', '12345'],
  ['１２．５％', '12.5'],
  ['累计11.36', '11.36'],
  ['三分之二以上', null],
])('reads %s as printed', (text, expected) => {
  expect(printedNumber(text)).toBe(expected);
});
