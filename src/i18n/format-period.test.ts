import { describe, expect, test } from 'vitest';
import { firstYear, formatDate, formatPeriod, lastYear } from './format-period.ts';

describe('formatPeriod', () => {
  test.each([
    ['2020', '2020', '2020年'],
    ['2021-12', 'December 2021', '2021年12月'],
    ['2021-12-24', '24 December 2021', '2021年12月24日'],
    ['2016/2020', '2016–20', '2016—2020年'],
    ['1999/2003', '1999–2003', '1999—2003年'],
    ['2023-01/2023-05', 'January–May 2023', '2023年1至5月'],
    ['2022-11/2023-02', 'November 2022 – February 2023', '2022年11月至2023年2月'],
    ['2021-05-03/2021-05-09', '3–9 May 2021', '2021年5月3日至5月9日'],
  ])('%s', (period, en, zh) => {
    expect(formatPeriod('en', period)).toBe(en);
    expect(formatPeriod('zh', period)).toBe(zh);
  });
});

describe('formatDate', () => {
  test('says no more than is known', () => {
    expect(formatDate('en', '2023-06', 'before')).toBe('before June 2023');
    expect(formatDate('zh', '2023-06', 'before')).toBe('2023年6月以前');
    expect(formatDate('en', '2021-04/2021-06', 'quarter')).toBe('second quarter of 2021');
    expect(formatDate('zh', '2021-04/2021-06', 'quarter')).toBe('2021年第二季度');
    expect(formatDate('en', '2021', 'year')).toBe('2021');
  });
});

test('the years of a period', () => {
  expect([firstYear('2016/2020'), lastYear('2016/2020'), lastYear('2021-12')]).toEqual([2016, 2020, 2021]);
});
