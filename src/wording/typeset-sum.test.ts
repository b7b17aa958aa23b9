import { describe, expect, test } from 'vitest';
import { typesetSum } from './typeset-sum.ts';

const shown = (expression: string, unit: string | null = null): string =>
  typesetSum(expression, unit)
    .map(({ text, isPower }) => (isPower ? `{${text}}` : text))
    .join('');

describe('typesetSum', () => {
  test('raises exponents, a fraction with a stroke', () => {
    expect(shown('496.8 × (1 + 9.5 ÷ 100) ^ 5', '亿元')).toBe('496.8 × (1 + 9.5%){5}');
    expect(shown('(2 ^ (1 ÷ 5) − 1) × 100', '%')).toBe('2{1/5} − 1');
    expect(shown('4.3 × ((1 + 20 ÷ 100) ^ 1 + (1 − 20 ÷ 100) ^ 2)')).toBe(
      '4.3 × ((1 + 20%){1} + (1 − 20%){2})',
    );
  });

  test('a result in per cent needs no factor of a hundred', () => {
    expect(shown('((752.8 ÷ 496.8) ^ (1 ÷ 5) − 1) × 100', '%')).toBe('(752.8 ÷ 496.8){1/5} − 1');
    expect(shown('2 ÷ (150 ÷ 12 × 5) × 100', '%')).toBe('2 ÷ (150 ÷ 12 × 5)');
    expect(shown('(3 − 1) ÷ (5 − 1) × 100', '%')).toBe('(3 − 1) ÷ (5 − 1)');
  });

  test('but keeps a hundred that belongs to one part, and one in another unit', () => {
    expect(shown('3 − 2 × 100', '%')).toBe('3 − 2 × 100');
    expect(shown('3 + 2 × 100', '%')).toBe('3 + 2 × 100');
    expect(shown('1.5 × 100', '万元')).toBe('1.5 × 100');
    expect(shown('1.5 × 1000', '%')).toBe('1.5 × 1000');
  });

  test('a number below zero has the sign of typography', () => {
    expect(shown('-13 − (-2)')).toBe('−13 − (−2)');
  });

  test('a sum without powers is one run', () => {
    expect(typesetSum('9 − 9.2', '亿美元')).toEqual([{ text: '9 − 9.2', isPower: false }]);
  });
});
