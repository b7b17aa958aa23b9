import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './later-asks-faster.ts';

const plan = (goal: string, row: string, unit = '亿元') =>
  findIn(rule, {
    prose: [`到2035年,河区产值达到${goal}。`],
    targets: [row],
    indicators: {
      output: `产值 | ${unit} | 1-2/1\nobservations:\n  - { source: river-plan, quote: '产值达到⟦${goal}⟧', role: target, period: '2035' }`,
    },
  });

test('a goal that needs faster growth than the plan asks', () => {
  const [finding] = plan('2000亿元', '1 | 产值 | 亿元 | 764.0 | 1000 | — | 预期性');
  expect(finding).toMatchObject({
    id: 'later-asks-faster-output',
    variant: 'growth',
    severity: 'medium',
    params: { first: { value: 5.5 }, then: { value: 7.2 } },
  });
});

test('shares by points a year', () => {
  expect(plan('90%', '1 | 产值 | % | 73 | 75 | — | 预期性', '%')).toMatchObject([
    { variant: 'points', params: { first: { value: 0.4 }, then: { value: 1.5 } } },
  ]);
});

test.each([
  ['slower later', '1500亿元', '1 | 产值 | 亿元 | 764.0 | 1000 | — | 预期性'],
  ['about the same', '1750亿元', '1 | 产值 | 亿元 | 764.0 | 1000 | — | 预期性'],
])('silent: %s', (_, goal, row) => {
  expect(plan(goal, row)).toEqual([]);
});
