import { describe, expect, test } from 'vitest';
import { inventPromise, inventValue } from '../fixtures/invent-promise.ts';
import { askedChange, askedPerYear, deliveredChange, earlierPlan } from './asked.ts';

type Given = Parameters<typeof inventPromise>[0];
const rate = (printed: string, given: Parameters<typeof inventValue>[1] = {}) =>
  inventValue(printed, { unit: '%', ...given });
const level = (printed: string, period: string, unit = '万吨') => inventValue(printed, { period, unit });

describe('what a running target asks a year', () => {
  const later = (given: Given = {}) =>
    inventPromise({
      finished: false,
      baseline: level('80', '2020'),
      target: level('100', '2025'),
      span: { from: 2020, to: 2025 },
      ...given,
    });
  const ask = (given: Given = {}, all: ReturnType<typeof inventPromise>[] = []) =>
    askedPerYear(later(given), earlierPlan(later(given), all));

  test('a rate asked as such', () => {
    expect(ask({ target: null, targetGrowth: rate('6.5') })).toEqual({
      perYear: 6.5,
      unit: '%',
      delivered: null,
    });
    expect(ask({ target: null })).toBeNull();
  });

  test('a multiple as a rate', () => {
    expect(ask({ target: level('2', '2025', '倍') })?.perYear).toBeCloseTo(14.87, 2);
  });

  test('less of something', () => {
    expect(ask({ direction: 'lower', target: level('70', '2025') })?.perYear).toBeCloseTo(-2.635, 3);
    expect(ask({ direction: 'lower' })).toBeNull();
    expect(ask({ target: level('80', '2025') })?.perYear).toBeCloseTo(0, 10);
  });

  test.each([
    ['a plan that is over', { finished: true }],
    ['a start without a year', { baseline: level('80', '') }],
    ['no start', { baseline: null }],
    ['a sum', { target: inventValue('[500]', { cumulative: true, period: '2025' }) }],
    ['a start that is a sum', { baseline: inventValue('[50]', { cumulative: true, period: '2020' }) }],
    ['other units', { target: level('100', '2025', '家') }],
    ['no time', { span: { from: 2020, to: 2020 } }],
  ])('nothing to tell: %s', (_, given) => {
    expect(ask(given)).toBeNull();
  });

  test('what the plan before delivered, of the same indicator and in the same measure', () => {
    const before = inventPromise();
    expect(ask({}, [before])?.delivered).toBeCloseTo(9.856, 3);
    expect(ask({}, [{ ...before, doubt: 'definition-changed' }])?.delivered).toBeNull();
    expect(ask({}, [{ ...before, finished: false }])?.delivered).toBeNull();
    expect(ask({}, [{ ...before, outcome: null }])?.delivered).toBeNull();
    const other = { ...before, indicator: { ...before.indicator, id: 'other' } };
    expect(ask({}, [other])?.delivered).toBeNull();
    const share = { ...before, baseline: level('50', '2015', '%'), outcome: level('60', '2020', '%') };
    expect(ask({}, [share])?.delivered).toBeNull();
    const doubtful = {
      ...before,
      baseline: level('50', '2015', '%'),
      outcome: level('80', '2020', '%'),
    };
    expect(ask({}, [{ ...doubtful, unitInDoubt: true }])?.delivered).toBeCloseTo(9.856, 3);
    expect(ask({}, [doubtful])?.delivered).toBeNull();
    const points = { baseline: level('60', '2020', '%'), target: level('65', '2025', '%') };
    expect(ask(points, [share])).toEqual({ perYear: 1, delivered: 2, unit: 'points' });
  });

  test('a finished plan has no plan before it', () => {
    const before = inventPromise();
    expect(earlierPlan(before, [{ ...before, id: 'a/0' }])).toBeNull();
    expect(earlierPlan(later(), [later(), before])).toBe(before);
    expect(earlierPlan(later(), [])).toBeNull();
  });

  test('the sum, with numbers as printed', () => {
    const sumOf = (given: Given) => askedChange(later(given));
    expect(sumOf({ baseline: level('80.0', '2020') })).toMatchObject({
      expression: '((100 ÷ 80.0) ^ (1 ÷ 5) − 1) × 100',
      decimals: 1,
    });
    expect(sumOf({ target: level('1200000', '2025', '吨') })?.expression).toBe(
      '((1200000 × 0.0001 ÷ 80) ^ (1 ÷ 5) − 1) × 100',
    );
    expect(sumOf({ target: inventValue('翻一番', { value: 2, unit: '倍', period: '2025' }) })).toMatchObject({
      expression: '(2 ^ (1 ÷ 5) − 1) × 100',
      unit: '%',
    });
    const share = { baseline: level('6.36', '2020', '%'), target: level('20', '2025', '%') };
    expect(sumOf(share)).toEqual({
      value: 2.728,
      unit: 'points',
      expression: '(20 − 6.36) ÷ 5',
      decimals: 3,
    });
    expect(sumOf({ target: null, targetGrowth: rate('6.5') })).toEqual({
      value: 6.5,
      unit: '%',
      expression: null,
      decimals: 1,
    });
    const asked = sumOf(share);
    const before = inventPromise({
      baseline: level('4.0', '2015', '%'),
      outcome: level('6.36', '2020', '%'),
    });
    expect(asked && deliveredChange(asked, before)?.expression).toBe('(6.36 − 4.0) ÷ 5');
  });
});
