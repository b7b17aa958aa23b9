import { describe, expect, test } from 'vitest';
import { changeForm, changeSize, changeText } from './change-text.ts';

type Change = Parameters<typeof changeText>[0];

const change = (printed: string, value: number, more: Partial<Change> = {}): Change => ({
  ...{ period: '2017/2021', printed, value, valueHigh: null, unit: '%', qualifier: 'exact', basis: 'growth' },
  ...more,
});
const both = (one: Change): string[] => [changeText(one, 'en'), changeText(one, 'zh')];

describe('changeText', () => {
  test('growth, and growth where no word says which way', () => {
    expect(both(change('24.2%', 24.2, { movement: 'rise' }))).toEqual(['growth of 24.2%', '增长24.2%']);
    expect(both(change('9.5%左右', 9.5, { qualifier: 'about' }))).toEqual([
      'growth of about 9.5%',
      '增长9.5%左右',
    ]);
  });

  test('a fall, however it is printed', () => {
    const fell = { movement: 'fall' } as const;
    expect(both(change('41.3%', 41.3, fell))).toEqual(['a fall of 41.3%', '下降41.3%']);
    expect(both(change('下降2.5', 2.5, fell))).toEqual(['a fall of 2.5%', '下降2.5%']);
    expect(both(change('-13', -13, fell))).toEqual(['a fall of 13%', '下降13%']);
  });

  test('a multiple of the year before its span, or of the start', () => {
    expect(both(change('2.2倍', 2.2, { unit: '倍' }))).toEqual([
      '2.2 times the level of 2016',
      '相当于2016年的2.2倍',
    ]);
    expect(both(change('2.2倍', 2.2, { unit: '倍', period: '2021' }))).toEqual([
      '2.2 times the starting level',
      '相当于起点的2.2倍',
    ]);
    expect(changeText(change('2.2倍', 2.2, { unit: '倍', period: null }), 'en')).toMatch(/starting level$/u);
  });

  test('growth by a multiple is not the multiple itself', () => {
    expect(both(change('1.3倍', 1.3, { unit: '倍', movement: 'rise' }))).toEqual([
      'growth of 1.3 times',
      '增长1.3倍',
    ]);
  });

  test('a doubling', () => {
    expect(both(change('翻一番', 2, { unit: '倍', movement: 'rise' }))).toEqual(['a doubling', '翻一番']);
    expect(both(change('翻番', 2, { unit: '倍', movement: 'rise' }))).toEqual(['a doubling', '翻番']);
  });

  test('a level is itself', () => {
    const level = change('752.8', 752.8, { unit: '亿元', basis: 'annual' });
    expect(changeForm(level)).toBeNull();
    expect(both(level)).toEqual(['75.28 billion yuan', '752.8亿元']);
  });
});

test('beside a noun of its own a fall is its size alone', () => {
  expect(changeSize(change('下降2.5', 2.5, { movement: 'fall' }), 'en', 'short')).toBe('2.5%');
});
