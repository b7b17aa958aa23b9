import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './verdict-without-number.ts';

const indicators = {
  first: '甲排放量 | 万吨 | 1-1/1',
  second: '乙用水量 | 立方米 | 1-1/2',
  third: '丙收入 | 亿元 | 1-1/3',
};

test('success without numbers, and without a target number', () => {
  const results = [
    '1 | 甲排放量 | 万吨 | — | 完成市下达指标 | — | 完成市下达指标 | — | 可以完成',
    '2 | 乙用水量 | 立方米 | 52.3 | 完成市下达指标 | — | 27.4 | — | 可以完成',
    '3 | 丙收入 | 亿元 | 10 | 20 | — | 21 | — | 提前完成',
  ];
  expect(findIn(rule, { results, indicators })).toMatchObject([
    {
      id: 'verdict-without-number-1-1-nothing',
      severity: 'medium',
      innocent: 'assigned',
      rows: ['1-1/1'],
      params: { lines: { value: 1 }, of: { value: 3 } },
    },
    { id: 'verdict-without-number-1-1-no-target', severity: 'low', rows: ['1-1/2'] },
  ]);
});

test('silent where failure is printed, and where growth can be judged', () => {
  const results = [
    '1 | 甲排放量 | 万吨 | — | 完成市下达指标 | — | 完成市下达指标 | — | 没有完成',
    '2 | 乙用水量 | 立方米 | 52.3 | 30 | — | 27.4 | — | 可以完成',
    '3 | 丙收入 | 亿元 | 10 | 20 | 12 | — | 12 | 可以完成',
  ];
  expect(findIn(rule, { results, indicators })).toEqual([]);
});

test.each([
  ['no-outcome', '1 | 甲占比 | % | 50 | — | [5]个百分点 | — | — | 可以完成'],
  ['no-target', '1 | 甲占比 | % | 50 | — | — | — | [5]个百分点 | 可以完成'],
  ['no-outcome', '1 | 甲占比 | % | 50 | 55 | — | — | — | 可以完成'],
  ['no-target', '1 | 甲占比 | % | 50 | — | — | — | 4 | 可以完成'],
])('%s: %s', (variant, line) => {
  expect(findIn(rule, { results: [line], indicators: { first: '甲占比 | % | 1-1/1' } })).toMatchObject([
    { variant, severity: 'low', innocent: null },
  ]);
});

test('silent where a change is asked and printed', () => {
  const results = ['1 | 甲占比 | % | 50 | — | [5]个百分点 | — | [6]个百分点 | 可以完成'];
  expect(findIn(rule, { results, indicators: { first: '甲占比 | % | 1-1/1' } })).toEqual([]);
});
