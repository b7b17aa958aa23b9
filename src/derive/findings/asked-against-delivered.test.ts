import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './asked-against-delivered.ts';

const plans = (first: string, next: string, unit = '亿元', notes?: string) =>
  findIn(rule, {
    results: [`1 | 产值 | ${unit} | ${first} | — | 提前完成`],
    targets: [`1 | 产值 | ${unit} | ${next} | 预期性`],
    indicators: { output: `产值 | ${unit} | 1-1/1, 1-2/1` },
    ...(notes === undefined ? {} : { notes }),
  });

test('less than half of what was delivered', () => {
  const [finding] = plans('100.0 | 150 | — | 200.0', '200.0 | 250 | —');
  expect(finding).toMatchObject({
    id: 'asked-against-delivered-output',
    variant: 'slower',
    severity: 'low',
    params: { asked: { value: 4.6 }, delivered: { value: 14.9 } },
  });
  expect(finding?.steps.map(({ code }) => code)).toEqual(['delivered-a-year', 'asked-a-year']);
});

test('a growth target is its own rate', () => {
  expect(plans('41.0 | 60 | — | 86.9', '86.9 | — | 7')).toMatchObject([
    { variant: 'slower', params: { asked: { value: 7 } } },
  ]);
});

test('more than twice, and the opposite', () => {
  expect(plans('100.0 | 150 | — | 110.0', '110.0 | 150 | —')).toMatchObject([
    { variant: 'faster', severity: 'low' },
  ]);
  expect(plans('47.5 | 52 | — | 47.0', '47.0 | 52.0 | —', '%')).toMatchObject([
    { variant: 'opposite', severity: 'medium', params: { asked: { value: 1, unit: '个百分点' } } },
  ]);
});

test('ages change by years, not by per cent of themselves', () => {
  expect(plans('78.1 | 80 | — | 81.1', '81.1 | 81.4 | —', '岁')).toMatchObject([
    { variant: 'slower', severity: 'medium', params: { asked: { value: 0.06, unit: '岁' } } },
  ]);
});

test.each([
  ['about as much', '100.0 | 150 | — | 150.0', '150.0 | 200 | —', undefined],
  ['a target that keeps the level', '100.0 | 100 | — | 110.0', '110.0 | 110.0 | —', undefined],
  ['ends of different definitions', '100.0 | 150 | — | 200.0', '200.0 | 250 | —', '1.产值两年统计口径不同。'],
])('silent: %s', (_, first, next, notes) => {
  expect(plans(first, next, '亿元', notes)).toEqual([]);
});
