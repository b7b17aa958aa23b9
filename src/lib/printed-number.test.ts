import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printedDecimals, printedNumber, shiftDecimal } from './printed-number.ts';

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

it.each([
  ['752.8', -1, '75.28'],
  ['39.0', -1, '3.90'],
  ['700', -1, '70.0'],
  ['1.4', 4, '14000'],
  ['0.3', 4, '3000'],
  ['5', -2, '0.05'],
  ['-13', 0, '-13'],
  ['-0.5', 1, '-5'],
])('moves the point of %s by %i', (decimal, places, expected) => {
  expect(shiftDecimal(decimal, places)).toBe(expected);
});

it('refuses what is no decimal number', () => {
  expect(() => shiftDecimal('1e3', 1)).toThrow('Unexpected “1e3”, expected a decimal number');
});

it('counts printed decimals', () => {
  expect(['39.0', '700', '0.0197'].map(printedDecimals)).toEqual([1, 0, 4]);
});

it('never changes the value but by the power of ten', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: -6, max: 6 }), (whole, decimals, places) => {
      const decimal = shiftDecimal(String(whole), -decimals);
      expect(Number(shiftDecimal(decimal, places))).toBeCloseTo(whole * 10 ** (places - decimals), 6);
    }),
  );
});
