import { describe, expect, test } from 'vitest';
import { matchesAll, numberOf, sortByNumber } from './arrange.ts';

describe('numberOf', () => {
  test.each([
    ['0', 0],
    ['-1.5', -1.5],
    ['', null],
    [' ', null],
    [undefined, null],
    ['—', null],
  ])('%j is %j', (written, value) => {
    expect(numberOf(written)).toBe(value);
  });
});

describe('sortByNumber', () => {
  const items: readonly (readonly [string, number | null])[] = [
    ['none', null],
    ['two', 2],
    ['zero', 0],
    ['minus', -1],
    ['two again', 2],
    ['none again', null],
  ];
  const sorted = (direction: 'up' | 'down'): string[] =>
    sortByNumber(items, ([, value]) => value, direction).map(([name]) => name);

  test('upwards, missing values last and in their order', () => {
    expect(sorted('up')).toEqual(['minus', 'zero', 'two', 'two again', 'none', 'none again']);
  });

  test('downwards, missing values last all the same', () => {
    expect(sorted('down')).toEqual(['two', 'two again', 'zero', 'minus', 'none', 'none again']);
  });

  test('leaves the list it is given alone', () => {
    const given = [3, 1, 2];
    sortByNumber(given, (value) => value, 'up');
    expect(given).toEqual([3, 1, 2]);
  });
});

describe('matchesAll', () => {
  test('without a filter everything matches', () => {
    expect(matchesAll({}, {})).toBe(true);
  });

  test('every filter has to match', () => {
    const keys = { verdict: 'short', topic: 'economy' };
    expect(matchesAll(keys, { verdict: 'short', topic: 'economy' })).toBe(true);
    expect(matchesAll(keys, { verdict: 'short', topic: 'culture' })).toBe(false);
  });

  test('one of several keys is enough, and only as a whole', () => {
    expect(matchesAll({ topic: 'economy livelihood' }, { topic: 'livelihood' })).toBe(true);
    expect(matchesAll({ topic: 'economy livelihood' }, { topic: 'live' })).toBe(false);
  });

  test('a row without the key never matches', () => {
    expect(matchesAll({ verdict: undefined }, { verdict: 'short' })).toBe(false);
  });
});
