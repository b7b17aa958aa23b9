import { expect, test } from 'vitest';
import { growthRate, halfUnit, printedDecimals, roundTo } from './arithmetic.ts';

test('compound rates', () => {
  expect(growthRate(100, 121, 2)).toBeCloseTo(10, 10);
  expect(growthRate(100, 81, 2)).toBeCloseTo(-10, 10);
  expect(growthRate(100, 150, 1)).toBeCloseTo(50, 10);
});

test.each([
  [0, 100, 5],
  [-1, 100, 5],
  [100, 0, 5],
  [100, -1, 5],
  [100, 120, 0],
  [100, 120, -1],
])('no rate leads from %d to %d in %d years', (from, to, years) => {
  expect(growthRate(from, to, years)).toBeNull();
});

test.each([
  ['39.0', 1, 0.05],
  ['[9]以上', 0, 0.5],
  ['1.234', 3, 0.0005],
  ['12家', 0, 0.5],
])('%s is printed with %d decimals', (printed, decimals, half) => {
  expect(printedDecimals(printed)).toBe(decimals);
  expect(halfUnit(printed)).toBeCloseTo(half, 12);
});

test.each([
  [1.25, 1, 1.3],
  [-1.25, 1, -1.3],
  [1.005, 2, 1.01],
  [1.24, 1, 1.2],
  [15, 0, 15],
  [0, 2, 0],
])('%d at %d decimals is %d', (value, decimals, expected) => {
  expect(roundTo(value, decimals)).toBe(expected);
});
