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
      'asked-yearly: (2 ^ (1 ÷ 5) − 1) × 100 = 14.9%',
    ]);
    expect(told({ finished: false, outcome, target: null, targetGrowth: rate('-8') })).toEqual([
      'time-share: (2017 − 2015) ÷ (2020 − 2015) = 0.40',
      'recomputed-growth: ((66 ÷ 50) ^ (1 ÷ 2) − 1) × 100 = 14.9%',
      'level-due: 50 × (1 + (−8) ÷ 100) ^ 2 = 42.3万吨',
      'implied-level: 50 × (1 + (−8) ÷ 100) ^ 5 = 33万吨',
    ]);
  });

  test('rounding is shown where it decides, and nowhere else', () => {
    const codes = (given: Given) => stepsOf(inventPromise(given)).map(({ code }) => code);
    expect(told({ outcome: level('100.4', '2020') })).toContain('outcome-rounded: round(100.4, 0) = 100万吨');
    expect(told({ outcome: level('1004000', '2020', '吨') })).toContain(
      'outcome-rounded: round(100.4, 0) = 100万吨',
    );
    expect(told({ outcome: level('99.96', '2020'), target: level('100.0', '2020') })).toContain(
      'outcome-rounded: round(99.96, 1) = 100.0万吨',
    );
    expect(codes({ outcome: level('100', '2020') })).not.toContain('outcome-rounded');
    expect(codes({ outcome: level('100.6', '2020') })).not.toContain('outcome-rounded');
    expect(codes({ outcome: level('99.4', '2020') })).not.toContain('outcome-rounded');
    const bound = inventValue('100', { qualifier: 'at_least' });
    expect(codes({ outcome: level('100.4', '2020'), target: bound })).not.toContain('outcome-rounded');
    const held = { direction: 'maintain' as const, outcome: level('99.6', '2020') };
    expect(codes(held)).toContain('outcome-rounded');
    expect(codes({ ...held, outcome: level('101', '2020') })).not.toContain('outcome-rounded');
    // Twice 51 in five years is 67.3 after two.
    const running = { finished: false, baseline: level('51', '2015'), target: level('2', '2020', '倍') };
    expect(told({ ...running, outcome: level('67', '2017') })).toContain(
      'level-due-rounded: round(51 × 2 ^ (2 ÷ 5), 0) = 67万吨',
    );
    for (const outcome of ['66', '67.0', '68'])
      expect(codes({ ...running, outcome: level(outcome, '2017') })).not.toContain('level-due-rounded');
    expect(codes({ outcome: level('66', '2017'), target: level('2', '2020', '倍') })).not.toContain(
      'level-due',
    );
  });

  test('numbers stand as printed, and a converted one says by what', () => {
    expect(told({ baseline: level('50.0', '2015'), target: level('100.00', '2020') })).toEqual([
      'share: (80 − 50.0) ÷ (100.00 − 50.0) = 0.60',
      'recomputed-growth: ((80 ÷ 50.0) ^ (1 ÷ 5) − 1) × 100 = 9.9%',
      'required-growth: ((100.00 ÷ 50.0) ^ (1 ÷ 5) − 1) × 100 = 14.9%',
    ]);
    expect(told({ target: level('1000000', '2020', '吨') })).toContain(
      'required-growth: ((1000000 × 0.0001 ÷ 50) ^ (1 ÷ 5) − 1) × 100 = 14.9%',
    );
  });

  test('of a unit in doubt: the rates all the same', () => {
    const shares = {
      baseline: level('50', '2015', '%'),
      target: level('100', '2020', '%'),
      outcome: level('80', '2020', '%'),
    };
    expect(told({ ...shares, unitInDoubt: true })).toHaveLength(3);
    expect(told(shares)).toHaveLength(1);
  });

  test('of a change asked', () => {
    const points = inventValue('[3]个百分点', { unit: '个百分点', cumulative: true });
    const shares = {
      baseline: level('51.30', '2015', '%'),
      outcome: level('51.6', '2020', '%'),
      target: null,
    };
    expect(told({ ...shares, targetChange: points })).toEqual(['change: 51.6 − 51.30 = 0.30个百分点']);
    expect(told({ ...shares, targetChange: points, outcomeChange: points })).toEqual([]);
    expect(told({ ...shares, targetChange: points, outcome: null })).toEqual([]);
  });

  test('of what is asked a year, and what the plan before delivered', () => {
    const share = (printed: string, period: string) => level(printed, period, '%');
    const later = inventPromise({
      finished: false,
      outcome: null,
      baseline: share('60', '2020'),
      target: share('65', '2025'),
      span: { from: 2020, to: 2025 },
    });
    const before = inventPromise({ baseline: share('50', '2015'), outcome: share('60', '2020') });
    const codes = (promise: typeof later, earlier: typeof later | null) =>
      stepsOf(promise, earlier).map(({ code, expression, unit }) => [code, expression, unit]);
    expect(codes(later, before)).toEqual([
      ['asked-yearly', '(65 − 60) ÷ 5', '个百分点'],
      ['delivered-yearly', '(60 − 50) ÷ 5', '个百分点'],
    ]);
    expect(codes(later, null)).toHaveLength(1);
    const amounts = { ...later, baseline: level('80', '2020'), target: level('100', '2025') };
    expect(codes(amounts, inventPromise())).toEqual([
      ['required-growth', '((100 ÷ 80) ^ (1 ÷ 5) − 1) × 100', '%'],
      ['delivered-yearly', '((80 ÷ 50) ^ (1 ÷ 5) − 1) × 100', '%'],
    ]);
  });

  test('none where there is nothing to work out', () => {
    expect(told({ outcome: null, target: null })).toEqual([]);
    expect(told({ doubt: 'definition-changed' })).toEqual([
      'required-growth: ((100 ÷ 50) ^ (1 ÷ 5) − 1) × 100 = 14.9%',
    ]);
    expect(told({ baseline: null })).toEqual([]);
    expect(told({ outcome: level('80', '2020', '家'), target: null })).toEqual([]);
    expect(told({ target: level('50', '2020') })).toHaveLength(2);
    expect(told({ span: null })).toHaveLength(2);
  });

  function sumOf(printed: string) {
    return inventValue(printed, { cumulative: true });
  }
});
