import { expect, test } from 'vitest';
import { findIn, type Invented } from './fixtures/invent-district.ts';
import { rule } from './baseline-restated.ts';

const plans = (outcome: string, start: string, unit = '亿元') =>
  findIn(rule, {
    results: [`1 | 产值 | 亿元 | 100.0 | 150 | — | ${outcome} | — | 提前完成`],
    targets: [`1 | 产值 | ${unit} | ${start} | 300 | — | 预期性`],
    indicators: { output: '产值 | 亿元 | 1-1/1, 1-2/1' },
  });

test('a later start that is not the earlier outcome', () => {
  const [finding] = plans('160.5', '150.1');
  expect(finding).toMatchObject({
    id: 'baseline-restated-output-2020',
    variant: 'baseline-restated',
    severity: 'high',
    innocent: 'revision',
  });
  expect(finding?.steps[0]?.result).toBeCloseTo(-6.48, 2);
});

test.each([
  ['rounded', '160.54', '160.5', '亿元'],
  ['in another scale', '160.5', '1605000', '万元'],
])('silent: %s', (_, outcome, start, unit) => {
  expect(plans(outcome, start, unit)).toEqual([]);
});

const press = (daily: string, observed: string): Invented => ({
  prose: ['2020年,河区财政收入实现74.6亿元。'],
  daily: [daily],
  indicators: {
    revenue: `财政收入 | 亿元\nobservations:\n  - { source: river-plan, quote: '财政收入实现⟦74.6亿元⟧', role: actual, period: '2020' }\n${observed}`,
  },
});

test('another document that says otherwise', () => {
  const observed = "  - { source: river-daily, quote: '财政收入为⟦81.3亿元⟧', role: actual, period: '2020' }";
  expect(findIn(rule, press('2020年,河区财政收入为81.3亿元。', observed))).toMatchObject([
    {
      variant: 'revised',
      severity: 'high',
      params: { firstSource: { id: 'river-plan' }, secondSource: { id: 'river-daily' } },
    },
  ]);
});

test('a bound that holds is no contradiction', () => {
  const observed = "  - { source: river-daily, quote: '财政收入⟦超70亿元⟧', role: actual, period: '2020' }";
  expect(findIn(rule, press('2020年,河区财政收入超70亿元。', observed))).toEqual([]);
});

test('a figure that no record rests on', () => {
  expect(findIn(rule, press('2020年,河区财政收入为81.3亿元。', ''))).toMatchObject([
    { variant: 'unrecorded' },
  ]);
  expect(findIn(rule, press('2020年,河区财政收入为74.6亿元。', ''))).toEqual([]);
  expect(findIn(rule, press('2019年,河区财政收入为71.0亿元。', ''))).toEqual([]);
});

test('what was expected and what came', () => {
  const district = (came: string): Invented => ({
    daily: ['今年河区预计实现财政收入88亿元。', `2021年,河区财政收入为${came}亿元。`],
    indicators: {
      revenue: `财政收入 | 亿元\nobservations:\n  - { source: river-daily, quote: '预计实现财政收入⟦88亿元⟧', role: forecast, period: '2021' }\n  - { source: river-daily, quote: '财政收入为⟦${came}亿元⟧', role: actual, period: '2021' }`,
    },
  });
  expect(findIn(rule, district('89.4'))).toMatchObject([
    { variant: 'forecast-revised', severity: 'low', innocent: 'estimate' },
  ]);
  expect(findIn(rule, district('88.3'))).toEqual([]);
});
