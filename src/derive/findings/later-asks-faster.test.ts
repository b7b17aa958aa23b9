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

const scoped = (wide: string, goal = '产值达到⟦2000亿元⟧', more = '') =>
  findIn(rule, {
    prose: [
      `2020年,小河区产值实现764.0亿元,大河区产值实现${wide}亿元。`,
      `到2035年,河区${goal.replace(/[⟦⟧]/gu, '')}。`,
    ],
    targets: ['1 | 产值 | 亿元 | 764.0 | 1000 | — | 预期性'],
    indicators: {
      output: `产值 | 亿元 | 1-2/1\nscope: lesser\notherScope: wide\nobservations:\n  - { source: river-plan, quote: '${goal}', role: target, period: '2035' }`,
      wide: `产值 | 亿元\nscope: greater\notherScope: output\nobservations:\n  - { source: river-plan, quote: '大河区产值实现⟦${wide}亿元⟧', role: actual, period: '2020' }${more}`,
    },
  });

test('a goal without a scope that asks no more of the other', () => {
  // 2000 ÷ 1010 over fifteen years is 4.7 % a year, less than the 5.5 % of the plan.
  const [finding] = scoped('1010.0');
  expect(finding).toMatchObject({
    variant: 'growth-one-scope',
    severity: 'low',
    innocent: 'scope',
    params: {
      otherStart: { printed: '1010.0亿元' },
      otherYear: { value: '2020' },
      otherThen: { value: 4.7 },
    },
    indicators: ['output', 'wide'],
  });
  expect(finding?.steps[2]).toMatchObject({ expression: '((2000 ÷ 1010.0) ^ (1 ÷ 15) − 1) × 100' });
});

test('a goal without a scope that asks more of both', () => {
  expect(scoped('800.0')).toMatchObject([
    { variant: 'growth', severity: 'medium', innocent: 'scope', params: { otherThen: { value: 6.3 } } },
  ]);
});

test('a goal of a stated scope is not counted in the other', () => {
  const [finding] = scoped('1010.0', '小河区产值达到⟦2000亿元⟧');
  expect(finding).toMatchObject({ variant: 'growth', severity: 'medium' });
});
