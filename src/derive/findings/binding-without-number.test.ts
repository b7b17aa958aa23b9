import { expect, test } from 'vitest';
import { rule } from './binding-without-number.ts';
import { findIn } from './fixtures/invent-district.ts';

const indicators = {
  energy: '降耗 | % | 1-2/1',
  air: '优良率 | % | 1-2/2',
  grain: '产粮能力 | 亿斤 | 1-2/3',
  sight: '近视率 | % | 1-2/4',
};

test('binding lines that leave the number to a higher level', () => {
  const targets = [
    '1 | 降耗 | % | 3.0 | 完成市下达指标 | — | 约束性',
    '2 | 优良率 | % | 86 | 90 | — | 约束性',
    '3 | 产粮能力 | 亿斤 | 1.3 | 完成市下达指标 | — | 预期性',
    '4 | 近视率 | % | — | — | 5 | 约束性',
  ];
  const [finding, ...others] = findIn(rule, { targets, indicators });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    ...{ id: 'binding-without-number-1-2', variant: 'assigned', severity: 'medium', innocent: 'set-yearly' },
    params: {
      ...{ lines: { value: 1 }, of: { value: 3 }, bare: { value: 2 }, total: { value: 4 } },
      noStart: { value: 1 },
    },
    rows: ['1-2/1'],
    indicators: ['energy'],
  });
  expect(finding?.evidence.map(({ quote }) => quote)).toEqual([targets[0]]);
});

test('dashes and other words are no innocent matter', () => {
  const targets = [
    '1 | 降耗 | % | 3.0 | 完成市下达指标 | — | 约束性',
    '2 | 优良率 | % | 86 | — | — | 约束性',
    '3 | 产粮能力 | 亿斤 | 1.3 | 高于全省平均 | — | 约束性',
    '4 | 近视率 | % | 60 | 55 | — | 约束性',
  ];
  const [finding] = findIn(rule, { targets, indicators });
  expect(finding).toMatchObject({
    ...{ variant: 'no-number', innocent: null },
    params: { lines: { value: 3 }, of: { value: 4 }, bare: { value: 3 } },
  });
  expect(finding?.params).not.toHaveProperty('noStart');
});

test('a start left to a higher level says nothing of the target', () => {
  const targets = ['1 | 降耗 | % | 完成市下达指标 | — | — | 约束性'];
  expect(findIn(rule, { targets, indicators: { energy: indicators.energy } })).toMatchObject([
    { variant: 'no-number', innocent: null },
  ]);
});

test.each([
  ['an anticipatory line without a number', '1 | 降耗 | % | 3.0 | 完成市下达指标 | — | 预期性'],
  ['a binding level', '1 | 降耗 | % | 3.0 | 3.5 | — | 约束性'],
  ['a binding change', '1 | 降耗 | % | 3.0 | — | [5]个百分点 | 约束性'],
  ['a binding rate', '1 | 降耗 | % | 3.0 | — | 4.0 | 约束性'],
])('silent: %s', (_, line) => {
  expect(findIn(rule, { targets: [line], indicators: { energy: indicators.energy } })).toEqual([]);
});
