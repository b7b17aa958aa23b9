import { describe, expect, test } from 'vitest';
import { inventPromise, inventValue } from '../fixtures/invent-promise.ts';
import { stepsOf } from './steps.ts';

type Given = Parameters<typeof inventPromise>[0];
const rate = (printed: string, given: Parameters<typeof inventValue>[1] = {}) =>
  inventValue(printed, { unit: '%', ...given });
const level = (printed: string, period: string, unit = '万吨') => inventValue(printed, { period, unit });

describe('the sums behind a verdict', () => {
  const told = (given: Given) =>
    stepsOf(inventPromise(given)).map(
      ({ code, expression, result, decimals, unit }) =>
        `${code}: ${expression} = ${result.toFixed(decimals)}${unit ?? ''}`,
    );

  test('of a finished plan', () => {
    expect(told({})).toEqual([
      'share: (80 − 50) ÷ (100 − 50) = 0.60',
      'recomputed-growth: ((80 ÷ 50) ^ (1 ÷ 5) − 1) × 100 = 9.9%',
      'required-growth: ((100 ÷ 50) ^ (1 ÷ 5) − 1) × 100 = 14.9%',
    ]);
  });

  test('of negative numbers', () => {
    expect(told({ baseline: level('-5', '2015') })).toEqual(['share: (80 − (−5)) ÷ (100 − (−5)) = 0.81']);
  });

  test('of a sum', () => {
    expect(told({ target: sumOf('[10]'), outcome: sumOf('[9]'), baseline: null })).toEqual([
      'share: 9 ÷ 10 = 0.90',
    ]);
  });

  test('of a running plan with a multiple, and of one with a rate', () => {
    const outcome = level('66', '2017');
    expect(told({ finished: false, outcome, target: level('2', '2020', '倍') })).toEqual([
      'time-share: (2017 − 2015) ÷ (2020 − 2015) = 0.40',
      'recomputed-growth: ((66 ÷ 50) ^ (1 ÷ 2) − 1) × 100 = 14.9%',
      'level-due: 50 × 2 ^ (2 ÷ 5) = 66.0万吨',
      'implied-level: 50 × 2 = 100万吨',
    ]);
    expect(told({ finished: false, outcome, target: null, targetGrowth: rate('-8') })).toEqual([
      'time-share: (2017 − 2015) ÷ (2020 − 2015) = 0.40',
      'recomputed-growth: ((66 ÷ 50) ^ (1 ÷ 2) − 1) × 100 = 14.9%',
      'level-due: 50 × (1 + -8 ÷ 100) ^ 2 = 42.3万吨',
      'implied-level: 50 × (1 + (−8) ÷ 100) ^ 5 = 33万吨',
    ]);
  });

  test('none where there is nothing to work out', () => {
    expect(told({ outcome: null, target: null })).toEqual([]);
    expect(told({ doubt: 'definition-changed' })).toEqual([
      'required-growth: ((100 ÷ 50) ^ (1 ÷ 5) − 1) × 100 = 14.9%',
    ]);
    expect(told({ baseline: null })).toEqual([]);
    expect(told({ outcome: level('800000', '2020', '吨'), target: null })).toEqual([]);
    expect(told({ target: level('50', '2020') })).toHaveLength(2);
    expect(told({ span: null })).toHaveLength(2);
  });

  function sumOf(printed: string) {
    return inventValue(printed, { cumulative: true });
  }
});
