import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './growth-target-missed.ts';

const line = (row: string) => findIn(rule, { results: [row], indicators: { output: '产值 | 亿元 | 1-1/1' } });

test('level reached, growth of the same line missed', () => {
  const [finding] = line('1 | 产值 | 亿元 | 100.0 | 140 | 9 | 150.0 | 7.5 | 提前完成');
  expect(finding).toMatchObject({
    id: 'growth-target-missed-output',
    variant: 'verdict-on-level',
    severity: 'high',
    rows: ['1-1/1'],
  });
  expect(finding?.steps.map(({ code }) => code)).toEqual(['required-growth', 'growth-gap']);
});

test.each([
  ['growth reached too', '1 | 产值 | 亿元 | 100.0 | 140 | 9 | 150.0 | 9.0 | 提前完成'],
  ['level missed as well', '1 | 产值 | 亿元 | 100.0 | 160 | 9 | 150.0 | 7.5 | 没有完成'],
  ['growth of money without a printed rate', '1 | 产值 | 亿元 | 100.0 | 140 | 9 | 150.0 | — | 提前完成'],
])('silent: %s', (_, row) => {
  expect(line(row)).toEqual([]);
});
