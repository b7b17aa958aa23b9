import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './verdict-contradicted.ts';

const line = (row: string) => findIn(rule, { results: [row], indicators: { output: '产值 | 亿元 | 1-1/1' } });

test('success claimed, target missed', () => {
  expect(line('1 | 产值 | 亿元 | 100.0 | 150 | — | 140.0 | — | 提前完成')).toMatchObject([
    {
      id: 'verdict-contradicted-output',
      variant: 'claimed',
      severity: 'high',
      params: { ours: { zh: 'missed' } },
    },
  ]);
});

test('failure printed, target reached', () => {
  expect(line('1 | 产值 | 亿元 | 100.0 | 150 | — | 160.0 | — | 没有完成')).toMatchObject([
    { variant: 'understated', severity: 'medium' },
  ]);
});

test.each([
  ['the two agree', '1 | 产值 | 亿元 | 100.0 | 150 | — | 160.0 | — | 提前完成'],
  ['equal at the printed precision', '1 | 产值 | 亿元 | 100.0 | 150 | — | 149.8 | — | 提前完成'],
  ['nothing to judge by', '1 | 产值 | 亿元 | 100.0 | 完成市下达指标 | — | 90.0 | — | 提前完成'],
])('silent: %s', (_, row) => {
  expect(line(row)).toEqual([]);
});
