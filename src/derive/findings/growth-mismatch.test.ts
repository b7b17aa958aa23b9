import { describe, expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './growth-mismatch.ts';

const line = (row: string, unit = '亿元') =>
  findIn(rule, { results: [row], indicators: { output: `产值 | ${unit} | 1-1/1` } });

test('a printed rate that the levels do not give', () => {
  // 100 to 200 in five years is 14.9 % a year.
  const [finding] = line('1 | 产值 | 亿元 | 100.0 | 150 | 8 | 200.0 | 7.0 | 提前完成');
  expect(finding).toMatchObject({
    id: 'growth-mismatch-output',
    variant: 'below-levels',
    severity: 'high',
    innocent: 'prices-in-part',
  });
  expect(finding?.steps[0]?.expression).toBe('((200.0 ÷ 100.0) ^ (1 ÷ 5) − 1) × 100');
  expect(finding?.params.gap).toMatchObject({ value: 7.9 });
});

test('a small distance that prices may explain is low', () => {
  expect(line('1 | 产值 | 亿元 | 100.0 | 150 | 8 | 150.0 | 7.0 | 提前完成')).toMatchObject([
    { severity: 'low', innocent: 'prices' },
  ]);
});

test('real growth above the nominal is no matter of prices', () => {
  expect(line('1 | 产值 | 亿元 | 100.0 | 150 | 8 | 120.0 | 7.0 | 提前完成')).toMatchObject([
    { variant: 'above-levels', severity: 'high', innocent: 'revision' },
  ]);
});

test('beyond an everyday rise of prices the rise is named, and the rate may be of one year', () => {
  const [finding] = line('1 | 产值 | 亿元 | 100.0 | 150 | 8 | 152.0 | 7.0 | 提前完成');
  expect(finding).toMatchObject({ severity: 'low', innocent: 'prices-or-one-year' });
  expect(finding?.params.prices).toMatchObject({ value: 1.6, unit: '%' });
  const [everyday] = line('1 | 产值 | 亿元 | 100.0 | 150 | 8 | 150.0 | 7.0 | 提前完成');
  expect(everyday?.params).not.toHaveProperty('prices');
});

test('the rate of a single year is not that of one year only', () => {
  const year = (rate: string, unit: string) =>
    findIn(rule, {
      prose: [`2020年,河区财政收入实现110.0${unit},增长${rate}%。`, `2019年,河区财政收入实现100.0${unit}。`],
      indicators: {
        revenue: `财政收入 | ${unit}\nobservations:\n  - { source: river-plan, quote: '实现⟦110.0${unit}⟧', role: actual, period: '2020' }\n  - { source: river-plan, quote: '实现⟦100.0${unit}⟧', role: actual, period: '2019' }\n  - { source: river-plan, quote: '增长⟦${rate}%⟧', role: actual, period: '2020', basis: growth }`,
      },
    });
  expect(year('7.0', '亿元')).toMatchObject([{ innocent: 'prices', params: { prices: { value: 2.8 } } }]);
  expect(year('7.0', '万吨')).toMatchObject([{ innocent: null }]);
  expect(year('5.0', '亿元')).toMatchObject([{ innocent: 'prices-in-part' }]);
});

test('things have no prices', () => {
  const [finding] = line('1 | 企业数 | 家 | 1000 | 1500 | 8 | 1500 | 7.0 | 提前完成', '家');
  expect(finding).toMatchObject({ severity: 'medium', innocent: 'one-year-or-coverage' });
  expect(finding?.params).not.toHaveProperty('prices');
});

test('other money may be another currency', () => {
  const dollars = (end: string) =>
    line(`1 | 外贸 | 亿美元 | 100.0 | 150 | 8 | ${end} | 7.0 | 提前完成`, '亿美元');
  expect(dollars('160.0')).toMatchObject([{ severity: 'high', innocent: 'currency' }]);
  expect(dollars('200.0')).toMatchObject([{ severity: 'high', innocent: 'one-year-or-coverage' }]);
  expect(dollars('120.0')).toMatchObject([{ innocent: 'revision' }]);
});

test('says whether the growth target is kept by either rate', () => {
  const asked = (rate: string, more = '') =>
    findIn(rule, {
      results: [`1 | 产值 | 亿元 | 100.0 | 150 | ${rate} | 200.0 | 7.0 | 提前完成`],
      indicators: { output: `产值 | 亿元 | 1-1/1${more}` },
    })[0]?.params;
  expect(asked('7.0')).toMatchObject({ askedReached: { printed: '7.0' } });
  expect(asked('15.0')).toMatchObject({ askedMissed: { printed: '15.0' } });
  for (const params of [asked('8'), asked('—'), asked('7.0', '\ndirection: lower')]) {
    expect(params).not.toHaveProperty('askedReached');
    expect(params).not.toHaveProperty('askedMissed');
  }
});

test.each([
  ['within rounding of the rate', '1 | 产值 | 亿元 | 41.0 | 60 | 9 | 86.94 | 16.2 | 提前完成'],
  ['within rounding of a coarse level', '1 | 产值 | 亿元 | 3 | 5 | 11 | 6.2 | 16.0 | 提前完成'],
  ['no rate printed', '1 | 产值 | 亿元 | 100.0 | 150 | 8 | 200.0 | — | 提前完成'],
])('silent: %s', (_, row) => {
  expect(line(row)).toEqual([]);
});

test('silent where a note says that the ends follow different definitions', () => {
  const results = ['1 | 产值 | 亿元 | 100.0 | 150 | 8 | 200.0 | 7.0 | 提前完成'];
  expect(
    findIn(rule, {
      results,
      notes: '1.产值两年统计口径不同。',
      indicators: { output: '产值 | 亿元 | 1-1/1' },
    }),
  ).toEqual([]);
});

describe('prose', () => {
  const claim = (words: string) =>
    findIn(rule, {
      prose: [`2020年,河区财政收入实现86.9亿元,五年${words}90.0%。`],
      results: ['1 | 财政收入 | 亿元 | 41.0 | 60 | — | 86.9 | — | 提前完成'],
      indicators: {
        revenue: `财政收入 | 亿元 | 1-1/1\nobservations:\n  - { source: river-plan, quote: '五年${words}⟦90.0%⟧', role: actual, period: 2016/2020, basis: growth }`,
      },
    });

  test('growth over several years is the whole change where 年均 is not said', () => {
    expect(claim('增长')).toMatchObject([{ params: { recomputed: { value: 112 } } }]);
    expect(claim('年均增长')).toMatchObject([
      { variant: 'above-levels', params: { recomputed: { value: 16.2 } } },
    ]);
  });
});
