import { describe, expect, test } from 'vitest';
import { formatQuantity, joinQuantity } from './format-number.ts';
import { formatRank } from './format-rank.ts';

describe('a rank is no count', () => {
  test.each([
    ['第1位', '1', '1st'],
    ['第2名', '2', '2nd'],
    ['第3', '3', '3rd'],
    ['第4位', '4', '4th'],
    ['第11位', '11', '11th'],
    ['第12位', '12', '12th'],
    ['第13位', '13', '13th'],
    ['第20位', '20', '20th'],
    ['第60位', '60', '60th'],
    ['第101位', '101', '101st'],
    ['第111位', '111', '111th'],
    ['前10强', '10', 'top 10'],
    ['50 强', '50', 'top 50'],
    ['前 3 甲', '3', 'top 3'],
    ['前1％', '1', 'top 1%'],
    ['后十名', '10', 'bottom 10'],
    ['后5%', '5', 'bottom 5%'],
  ])('%s', (printed, number, expected) => {
    expect(formatRank(printed, number, { movement: null })).toBe(expected);
  });

  test.each([
    ['rise', '21', 'up 21 places'],
    ['fall', '21', 'down 21 places'],
    ['fall', '1', 'down 1 place'],
    [null, '21', '21 places'],
  ] as const)('a change of rank: %s by %s', (movement, number, expected) => {
    expect(formatRank(`${number}位`, number, { movement })).toBe(expected);
  });
});

describe('inside a quantity', () => {
  const english = (printed: string, value: number, rank = true): string =>
    joinQuantity(
      formatQuantity(
        { printed, value, unit: '名', qualifier: 'at_most', ...(rank && { rank: { movement: null } }) },
        'en',
        'short',
      ),
    );

  test('number words are read, unit and qualifier are left out', () => {
    expect(english('后十名', 10)).toBe('bottom 10');
    expect(english('第7名', 7)).toBe('7th');
  });

  test('what is no rank keeps both', () => {
    expect(english('7名', 7, false)).toBe('at most 7 people');
  });

  test('Chinese stays as printed', () => {
    const quantity = { printed: '第7名', unit: '名', qualifier: 'exact', rank: { movement: null } } as const;
    expect(formatQuantity(quantity, 'zh', 'short').text).toBe('第7名');
  });
});
