import { describe, expect, test } from 'vitest';
import { inventValue } from '../fixtures/invent-promise.ts';
import {
  coarsest,
  finestDecimals,
  growthStep,
  plainFactor,
  sum,
  typed,
  unitOfDifference,
} from './typed-number.ts';

describe('numbers as a reader types them', () => {
  test.each([
    [39, '39.0', '39.0'],
    [9, '[9]以上', '9'],
    [1000, '1000亿元', '1000'],
    [2, '翻一番', '2'],
    [-2.4, '-2.4', '(−2.4)'],
    [0, '0', '0'],
    [12345, '12,345', '12345'],
  ])('%d, printed %s', (value, text, expected) => {
    expect(typed({ value, printed: text })).toBe(expected);
  });

  test('factors, decimals and units of a difference', () => {
    expect([1, 10000, 0.0001, 0.5].map(plainFactor)).toEqual(['1', '10000', '0.0001', '0.5']);
    expect(coarsest({ printed: '1.25' }, { printed: '3.5' })).toBe(1);
    expect(finestDecimals({ printed: '1.25' }, { printed: '3.5' })).toBe(2);
    expect(['%', '亿元', null].map(unitOfDifference)).toEqual(['个百分点', '亿元', null]);
    expect(sum('code', '1 ÷ 3', 1 / 3, 2, null)).toEqual({
      code: 'code',
      expression: '1 ÷ 3',
      result: 0.333333333333,
      decimals: 2,
      unit: null,
    });
  });

  test('growth over years and over one year', () => {
    const [a, b] = [inventValue('100'), inventValue('121.0')];
    expect(growthStep('g', a, b, 2)).toEqual({
      code: 'g',
      expression: '((121.0 ÷ 100) ^ (1 ÷ 2) − 1) × 100',
      result: 10,
      decimals: 1,
      unit: '%',
    });
    expect(growthStep('g', a, b, 1)).toMatchObject({ expression: '(121.0 ÷ 100 − 1) × 100', result: 21 });
    expect(growthStep('g', a, inventValue('0.0121'), 1, 10000)).toMatchObject({
      expression: '(0.0121 × 10000 ÷ 100 − 1) × 100',
      result: 21,
    });
  });
});
