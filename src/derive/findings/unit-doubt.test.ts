import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './unit-doubt.ts';

const target = (row: string, short: string) =>
  findIn(rule, { targets: [row], indicators: { one: `${short} | 1-2/1` } });

test('an amount in per cent', () => {
  expect(target('1 | 文化产业增加值 | % | -7 | — | 8 | 预期性', '文化产业增加值 | %')).toMatchObject([
    { id: 'unit-doubt-one', variant: 'amount-in-percent', severity: 'medium', innocent: 'growth-or-dash' },
  ]);
  expect(target('1 | 文化产业增加值* | % | 7 | — | 8 | 预期性', '文化产业增加值 | %')).toMatchObject([
    { innocent: 'growth-meant', params: { name: { zh: '文化产业增加值' } } },
  ]);
  expect(target('1 | 文化产业增加值 | % | 0 | — | 8 | 预期性', '文化产业增加值 | %')).toMatchObject([
    { innocent: 'growth-meant' },
  ]);
});

test('numbers without a unit', () => {
  expect(target('1 | 事故死亡 | —— | 0.023 | 0.005 | — | 约束性', '事故死亡 | 人')).toMatchObject([
    { variant: 'no-unit', severity: 'low' },
  ]);
});

test.each([
  [
    'growth of an amount by name',
    '1 | 文化产业增加值增速 | % | 6.0 | 8.0 | — | 预期性',
    '文化产业增加值增速 | %',
  ],
  ['a share', '1 | 文化产业增加值占生产总值比重 | % | 3.0 | 5.0 | — | 预期性', '文化产业增加值占比 | %'],
  ['an amount in money', '1 | 文化产业增加值 | 亿元 | 13 | 20 | — | 预期性', '文化产业增加值 | 亿元'],
  ['counters of things', '1 | 授权专利 | 件 | 150 | 200项 | — | 预期性', '授权专利 | 件'],
])('silent: %s', (_, row, short) => {
  expect(target(row, short)).toEqual([]);
});
