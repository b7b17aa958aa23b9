import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './asked-against-delivered.ts';

const plans = (first: string, next: string, unit = '亿元', notes?: string, name = '产值') =>
  findIn(rule, {
    results: [`1 | ${name} | ${unit} | ${first} | — | 提前完成`],
    targets: [`1 | ${name} | ${unit} | ${next} | 预期性`],
    indicators: { output: `${name} | ${unit} | 1-1/1, 1-2/1` },
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

test('a growth target is its own rate, told as it is printed', () => {
  const [finding] = plans('41.0 | 60 | — | 86.9', '86.9 | — | 7');
  expect(finding).toMatchObject({ variant: 'slower', innocent: null, params: { asked: { printed: '7' } } });
  expect(finding?.params).not.toHaveProperty('target');
});

test('more than twice, and the opposite', () => {
  expect(plans('100.0 | 150 | — | 110.0', '110.0 | 150 | —')).toMatchObject([
    { variant: 'faster', severity: 'low', innocent: null },
  ]);
  expect(plans('47.5 | 52 | — | 46.0', '46.0 | 52.0 | —', '%')).toMatchObject([
    {
      variant: 'opposite',
      severity: 'medium',
      innocent: 'recount',
      params: { asked: { value: 1.2, unit: '个百分点' }, deliveredNumber: { value: -0.3, unit: null } },
    },
  ]);
});

test('a share of something falls too when the whole grows faster', () => {
  expect(plans('47.5 | 52 | — | 46.0', '46.0 | 52.0 | —', '%', undefined, '服务业占比')).toMatchObject([
    { variant: 'opposite', innocent: 'growing-whole' },
  ]);
});

test('a tenth of the loss at most is hardly more than a standstill', () => {
  expect(plans('42.0 | 43 | — | 40.0', '40.0 | 40.2 | —', '%')).toMatchObject([
    {
      variant: 'halted',
      severity: 'medium',
      innocent: 'recount',
      params: { loss: { value: 2, decimals: 1 }, gain: { value: 0.2, unit: '个百分点' } },
    },
  ]);
  const [turned] = plans('42.0 | 43 | — | 40.0', '40.0 | 40.3 | —', '%');
  expect(turned?.variant).toBe('opposite');
  expect(turned?.params).not.toHaveProperty('gain');
  expect(plans('100.0 | 150 | — | 50.0', '50.0 | — | 1')).toMatchObject([{ variant: 'opposite' }]);
});

test('a change that rounding may explain is none', () => {
  expect(plans('53.5 | 57 | — | 53', '53 | 58 | —', '%')).toMatchObject([
    { variant: 'standstill', severity: 'low', innocent: null, params: { asked: { value: 1 } } },
  ]);
  expect(plans('53.6 | 57 | — | 53', '53 | 58 | —', '%')).toMatchObject([{ variant: 'opposite' }]);
  expect(plans('53.0 | 57 | — | 53', '53 | 53.4 | —', '%')).toEqual([]);
  expect(plans('53.0 | 57 | — | 53', '53 | 48 | —', '%')).toEqual([]);
  expect(plans('53.0 | 57 | — | 53', '53 | — | 7', '亿元')).toMatchObject([{ variant: 'standstill' }]);
});

test('a pace too small for the coarser decimals keeps its own', () => {
  const [finding] = plans('42.00 | 43 | — | 41.80', '41.8 | 42 | —', '%');
  expect(finding?.params).toMatchObject({ asked: { decimals: 3 }, delivered: { value: -0.04, decimals: 3 } });
});

test('ages change by years, not by per cent of themselves', () => {
  expect(plans('78.1 | 80 | — | 81.1', '81.1 | 81.4 | —', '岁')).toMatchObject([
    {
      variant: 'slower',
      severity: 'low',
      innocent: 'near-ceiling',
      params: { asked: { value: 0.06, unit: '岁' } },
    },
  ]);
});

test.each([
  ['about as much', '100.0 | 150 | — | 150.0', '150.0 | 200 | —', undefined],
  ['a target that keeps the level', '100.0 | 100 | — | 110.0', '110.0 | 110.0 | —', undefined],
  ['ends of different definitions', '100.0 | 150 | — | 200.0', '200.0 | 250 | —', '1.产值两年统计口径不同。'],
])('silent: %s', (_, first, next, notes) => {
  expect(plans(first, next, '亿元', notes)).toEqual([]);
});
