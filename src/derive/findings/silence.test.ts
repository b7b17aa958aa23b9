import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './silence.ts';

const district = (daily: readonly string[]) => ({
  prose: ['到2025年,河区企业数达到500家。'],
  targets: ['1 | 产值 | 亿元 | 160.0 | 300 | — | 预期性', '2 | 优良率 | % | 86 | 90 | — | 约束性'],
  daily,
  indicators: {
    output: `产值 | 亿元 | 1-2/1${daily.some((line) => line.includes('产值')) ? "\nobservations:\n  - { source: river-daily, quote: '产值实现⟦170亿元⟧', role: actual, period: '2021' }" : ''}`,
    air: '优良率 | % | 1-2/2',
    firms:
      "企业数 | 家\nobservations:\n  - { source: river-plan, quote: '企业数达到⟦500家⟧', role: target, period: '2025' }",
  },
});

test('targets that no later document mentions, by table, binding and prose', () => {
  expect(findIn(rule, district(['2021年,河区产值实现170亿元。']))).toMatchObject([
    {
      id: 'silence-river-plan-table',
      severity: 'low',
      innocent: 'running',
      params: { silent: { value: 1 }, of: { value: 2 } },
      rows: ['1-2/2'],
    },
    { id: 'silence-river-plan-binding', severity: 'medium', rows: ['1-2/2'] },
    {
      id: 'silence-river-plan-prose',
      params: { silent: { value: 1 }, of: { value: 1 } },
      indicators: ['firms'],
    },
  ]);
});

test('silent where no document follows that could speak of them', () => {
  const { prose, targets, indicators } = district([]);
  const alone = {
    prose: prose.slice(0, 0),
    targets: targets.slice(0, 1),
    indicators: { output: indicators.output },
  };
  const [table, ...others] = findIn(rule, alone);
  expect(table).toMatchObject({ id: 'silence-river-plan-table', params: { silent: { value: 1 } } });
  expect(others).toEqual([]);
  const reported = {
    ...alone,
    daily: ['2021年,河区产值实现170亿元。'],
    indicators: { output: district(['产值']).indicators.output },
  };
  expect(findIn(rule, reported)).toEqual([]);
});
