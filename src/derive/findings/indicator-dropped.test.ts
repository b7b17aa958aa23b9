import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './indicator-dropped.ts';

const results = [
  '1 | 产值 | 亿元 | 100.0 | 150 | — | 160.0 | — | 提前完成',
  '2 | 服务业占比 | % | 48.2 | 50.0 | — | 48.9 | — | 没有完成',
  '3 | 城镇收入 | 元 | 40000 | 60000 | — | 55000 | — | 没有完成',
  '4 | 排放量 | 万吨 | — | 完成市下达指标 | — | 完成市下达指标 | — | 可以完成',
];
const targets = ['1 | 产值 | 亿元 | 160.0 | 300 | — | 预期性', '2 | 收入增长 | % | 6.1 | 7.0 | — | 预期性'];
const indicators = {
  output: '产值 | 亿元 | 1-1/1, 1-2/1',
  services: '服务业占比 | % | 1-1/2',
  income: '城镇收入 | 元 | 1-1/3\nrelated: [growth]',
  waste: '排放量 | 万吨 | 1-1/4',
  growth: '收入增长 | % | 1-2/2',
};

test('dropped lines: missed ones alone, the others in a summary', () => {
  expect(findIn(rule, { results, targets, indicators })).toMatchObject([
    { id: 'indicator-dropped-services', variant: 'missed', severity: 'medium' },
    {
      id: 'indicator-dropped-income',
      variant: 'replaced',
      severity: 'low',
      params: { instead: { id: 'growth' } },
    },
    { id: 'indicator-dropped-1-1-unjudged', rows: ['1-1/4'] },
    {
      id: 'indicator-dropped-1-1-all-dropped',
      params: { lines: { value: 3 }, of: { value: 4 }, related: { value: 1 } },
    },
    { id: 'indicator-dropped-1-2-all-new', rows: ['1-2/2'] },
  ]);
});

test('silent where every indicator goes on', () => {
  expect(
    findIn(rule, {
      results: results.slice(0, 1),
      targets: targets.slice(0, 1),
      indicators: { output: indicators.output },
    }),
  ).toEqual([]);
});

test('silent where no plan follows', () => {
  const { services, income, waste } = indicators;
  expect(
    findIn(rule, {
      results,
      indicators: {
        output: '产值 | 亿元 | 1-1/1',
        services,
        income: income.replace('\nrelated: [growth]', ''),
        waste,
      },
    }),
  ).toEqual([]);
});
