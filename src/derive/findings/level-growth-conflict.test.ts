import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './level-growth-conflict.ts';

const line = (row: string, unit = '亿元') =>
  findIn(rule, { results: [row], indicators: { output: `产值 | ${unit} | 1-1/1` } });

test('a level that needs less growth than the line asks', () => {
  const [finding] = line('1 | 产值 | 亿元 | 100.0 | 140 | 9.5%左右 | 150.0 | 8 | 提前完成');
  expect(finding).toMatchObject({
    variant: 'rate-yuan',
    severity: 'medium',
    params: { required: { value: 7 }, implied: { value: 157.4 } },
  });
});

test('a wide gap is high where the growth target was not missed as well', () => {
  expect(line('1 | 产值 | 亿元 | 100.0 | 140 | 9.5%左右 | 150.0 | 9.6 | 提前完成')).toMatchObject([
    { severity: 'high' },
  ]);
  expect(line('1 | 产值 | 亿元 | 100.0 | 140 | 8.3 | 150.0 | 8.4 | 提前完成')).toMatchObject([
    { severity: 'medium' },
  ]);
  expect(line('1 | 产值 | 亿元 | 100.0 | 140 | 7.7 | 150.0 | 7.8 | 提前完成')).toMatchObject([
    { severity: 'low' },
  ]);
});

test('things have no prices', () => {
  expect(line('1 | 产值 | 万吨 | 100.0 | 140 | 9.5 | 150.0 | 9.6 | 提前完成', '万吨')).toMatchObject([
    { variant: 'rate' },
  ]);
});

test('a level that needs more', () => {
  expect(line('1 | 产值 | 万吨 | 100.0 | 170 | 10 | 150.0 | 8 | 没有完成', '万吨')).toMatchObject([
    { variant: 'rate-above', severity: 'medium' },
  ]);
  expect(line('1 | 产值 | 亿元 | 100.0 | 190 | 10 | 150.0 | 8 | 没有完成')).toMatchObject([
    { variant: 'rate-above', severity: 'high' },
  ]);
});

test.each([
  ['right within the tolerance of 左右', '1 | 产值 | 亿元 | 200.0 | 314.6 | 10%左右 | 320 | — | 提前完成'],
  ['prices carry a level in yuan further', '1 | 产值 | 亿元 | 100.0 | 170 | 10 | 150.0 | 8 | 没有完成'],
  ['less than half a point', '1 | 产值 | 亿元 | 100.0 | 145 | 8 | 150.0 | 8 | 提前完成'],
])('silent: %s', (_, row) => {
  expect(line(row)).toEqual([]);
});

test('start and increment that do not add up', () => {
  const [finding] = line('1 | 床位数 | 张 | 31 | 45 | [15] | 48 | — | 提前完成', '张');
  expect(finding).toMatchObject({ variant: 'increment', severity: 'low', innocent: 'rounding' });
  expect(finding?.steps[0]).toMatchObject({ expression: '31 + 15', result: 46 });
});

test('silent: an increment printed more coarsely than the start', () => {
  expect(line('1 | 经费占比 | % | 1.71 | 2.2 | [0.5]个百分点 | 1.65 | — | 没有完成', '%')).toEqual([]);
});

const homes = (target: string, outcome = '累计11.4', start = '4.0') =>
  line(`1 | 住房建设 | 千套 | ${start} | ${target} | 20 | ${outcome} | — | 可以完成`, '千套');

test('a sum over the plan beside growth from one year', () => {
  const [finding] = homes('[14]');
  expect(finding).toMatchObject({ variant: 'sum', severity: 'medium', innocent: null });
  expect(finding?.steps.map(({ code }) => code)).toEqual(['implied-sum']);
  expect(finding?.params).not.toHaveProperty('implied');
  expect(homes('[36]', '累计38')).toEqual([]);
});

test('a sum that the growth gives for the last year alone may be meant for it', () => {
  // 4.0 × 1.2 ^ 5 = 9.95
  const [finding] = homes('[10]');
  expect(finding).toMatchObject({
    variant: 'sum-or-last-year',
    severity: 'low',
    innocent: 'bracket-slip',
    params: { implied: { value: 10 }, outcome: { printed: '累计11.4' } },
  });
  expect(finding?.steps[1]).toMatchObject({ code: 'implied-level', expression: '4.0 × (1 + 20 ÷ 100) ^ 5' });
  expect(homes('[10]', '11.4')[0]?.params).not.toHaveProperty('outcome');
  expect(homes('[9.5]')).toMatchObject([{ variant: 'sum-or-last-year' }]);
  expect(homes('[9.4]')).toMatchObject([{ variant: 'sum' }]);
  expect(homes('[10.4]')).toMatchObject([{ variant: 'sum-or-last-year' }]);
  expect(homes('[10.5]')).toMatchObject([{ variant: 'sum' }]);
});
