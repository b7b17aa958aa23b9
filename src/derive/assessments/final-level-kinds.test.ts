import { describe, expect, test } from 'vitest';
import { inventPromise, inventValue } from '../fixtures/invent-promise.ts';
import type { Value } from '../types.ts';
import { isEasier, judgeFinalLevel, shareDelivered } from './final-level.ts';

const judge = (
  target: Partial<Value>,
  outcome: number,
  direction: 'higher' | 'lower' | 'maintain' = 'higher',
  baseline: Value | null = null,
) =>
  judgeFinalLevel(
    inventPromise({
      direction,
      baseline,
      target: inventValue(String(target.value), target),
      outcome: inventValue(String(outcome), { unit: target.unit ?? '万吨' }),
    }),
  ).class;
const START = inventValue('50', { period: '2015' });

describe('a range', () => {
  const range = { value: 80, valueHigh: 90 };
  test.each([
    [79, 'higher', 'missed'],
    [80, 'higher', 'met'],
    [85, 'higher', 'met'],
    [90, 'higher', 'met'],
    [91, 'higher', 'exceeded'],
    [79, 'lower', 'exceeded'],
    [80, 'lower', 'met'],
    [90, 'lower', 'met'],
    [91, 'lower', 'missed'],
  ] as const)('%d of 80 to 90, %s is better: %s', (outcome, direction, expected) => {
    expect(judge(range, outcome, direction)).toBe(expected);
  });
});

describe('a place on a list: the first is the best', () => {
  test.each([
    [2, 'exceeded'],
    [3, 'met'],
    [4, 'missed'],
  ])('%d of 3 is %s', (outcome, expected) => {
    expect(judge({ value: 3, unit: '位' }, outcome, 'lower')).toBe(expected);
  });
});

describe('about', () => {
  const about = { value: 10, qualifier: 'about' as const };
  test.each([
    [10.5, 'higher', 'met'],
    [9.5, 'higher', 'met'],
    [10.6, 'higher', 'exceeded'],
    [9.4, 'higher', 'missed'],
    [10.6, 'lower', 'missed'],
    [9.4, 'lower', 'exceeded'],
    [10.2, 'higher', 'met'],
  ] as const)('%d of about 10, %s is better: %s', (outcome, direction, expected) => {
    expect(judge(about, outcome, direction)).toBe(expected);
  });
});

describe('bounds', () => {
  test.each([
    ['at_least', 100, 'met'],
    ['at_least', 101, 'met'],
    ['at_least', 99, 'missed'],
    ['over', 100, 'missed'],
    ['over', 101, 'met'],
    ['at_most', 100, 'met'],
    ['at_most', 99, 'met'],
    ['at_most', 101, 'missed'],
    ['under', 100, 'missed'],
    ['under', 99, 'met'],
  ] as const)('%s 100: %d is %s', (qualifier, outcome, expected) => {
    expect(judge({ value: 100, qualifier }, outcome)).toBe(expected);
  });

  test('kept is not exceeded, and moved away from is reversed', () => {
    expect(judge({ value: 100, qualifier: 'at_least' }, 40, 'higher', START)).toBe('reversed');
    expect(judge({ value: 40, qualifier: 'at_most' }, 60, 'lower', START)).toBe('reversed');
  });
});

describe('keeping a level', () => {
  test.each([
    [101, 'met'],
    [100, 'met'],
    [99, 'missed'],
  ])('%d of 100 is %s', (outcome, expected) => {
    expect(judge({ value: 100 }, outcome, 'maintain')).toBe(expected);
  });
});

describe('short of the target', () => {
  test.each([
    [50, 'missed'],
    [49, 'reversed'],
    [51, 'missed'],
  ])('%d from 50 to 100 is %s', (outcome, expected) => {
    expect(judge({ value: 100 }, outcome, 'higher', START)).toBe(expected);
  });

  test('of a target easier than its start, worse is a miss', () => {
    expect(judge({ value: 40 }, 30, 'higher', START)).toBe('missed');
    expect(judge({ value: 60 }, 70, 'lower', START)).toBe('missed');
  });
});

describe('the share delivered', () => {
  const ends = { baseline: 50, target: 100, outcome: 80, decimals: 0, sign: 1 } as const;
  test('of a way, of a sum, or none', () => {
    expect(shareDelivered(ends, 'level')).toBe(0.6);
    expect(shareDelivered(ends, 'cumulative')).toBe(0.8);
    expect(shareDelivered({ ...ends, target: 0 }, 'cumulative')).toBeNull();
    expect(shareDelivered({ ...ends, baseline: null }, 'level')).toBeNull();
    expect(shareDelivered({ ...ends, baseline: 100 }, 'level')).toBeNull();
    expect(shareDelivered({ ...ends, baseline: 120 }, 'level')).toBeNull();
    expect(shareDelivered({ ...ends, baseline: 120, sign: -1 }, 'level')).toBe(2);
  });

  test('a target easier than its start asks for less than was there', () => {
    expect(isEasier({ baseline: 50, target: 49, sign: 1 })).toBe(true);
    expect(isEasier({ baseline: 50, target: 50, sign: 1 })).toBe(false);
    expect(isEasier({ baseline: 50, target: 51, sign: -1 })).toBe(true);
    expect(isEasier({ baseline: 50, target: 49, sign: -1 })).toBe(false);
  });
});
