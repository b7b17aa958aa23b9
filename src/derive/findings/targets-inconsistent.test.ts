import { expect, test } from 'vitest';
import { findIn, type Invented } from './fixtures/invent-district.ts';
import { rule } from './targets-inconsistent.ts';

const observe = (zh: string, quote: string, role: string, period: string, unit = '') =>
  `  - { source: river-plan, quote: '${zh}${quote}', role: ${role}, period: '${period}'${unit === '' ? '' : `, unit: ${unit}`} }`;

const targets = (perHead: string, people = '75'): Invented => ({
  prose: [`到2025年,河区常住人口达到${people}万人。`],
  targets: [
    '1 | 生产总值 | 亿元 | 700 | 900 | — | 预期性',
    `2 | 人均产出 | 万元/人 | 10 | ${perHead} | — | 预期性`,
  ],
  indicators: {
    gdp: '生产总值 | 亿元 | 1-2/1',
    people: `常住人口 | 万人\nobservations:\n${observe('常住人口达到', `⟦${people}万人⟧`, 'target', '2025')}`,
    head: '人均产出 | 万元/人 | 1-2/2\nquotient: { numerator: gdp, denominator: people }',
  },
});

test('three targets that cannot all be true', () => {
  const [finding] = findIn(rule, targets('15'));
  expect(finding).toMatchObject({
    id: 'targets-inconsistent-head-2025',
    variant: 'targets',
    severity: 'high',
    innocent: null,
  });
  expect(finding?.steps).toMatchObject([
    { expression: '900 ÷ 75' },
    { expression: '15 × 75', result: 1125 },
    { expression: '900 ÷ 15' },
  ]);
});

test('says where the targets lead below the level already reported', () => {
  const [below] = findIn(rule, targets('15', '96'));
  expect(below?.params).toMatchObject({ start: { printed: '10' }, startYear: { value: '2020' } });
  // 900.5 ÷ 94.5 is 9.53, and the 10 printed may be 9.5.
  expect(findIn(rule, targets('15', '95'))[0]?.params).not.toHaveProperty('start');
  const falling = targets('15', '96');
  const head = `${falling.indicators?.head ?? ''}\ndirection: lower`;
  expect(
    findIn(rule, { ...falling, indicators: { ...falling.indicators, head } })[0]?.params,
  ).not.toHaveProperty('start');
});

test('silent: right within rounding', () => {
  expect(findIn(rule, targets('12'))).toEqual([]);
  expect(findIn(rule, targets('15', '60'))).toEqual([]);
});

test('reported values that cannot all be true', () => {
  const ratio = (stated: string): Invented => ({
    results: [
      '1 | 甲收入 | 元 | 43000 | 64000 | — | 60000 | — | 没有完成',
      '2 | 乙收入 | 元 | 25000 | 39000 | — | 36000 | — | 没有完成',
    ],
    prose: [`2020年,河区收入比缩小至${stated}:1。`],
    indicators: {
      town: '甲收入 | 元 | 1-1/1',
      village: '乙收入 | 元 | 1-1/2',
      ratio: `收入比 | ∶1\nquotient: { numerator: town, denominator: village }\nobservations:\n${observe('收入比缩小至', `⟦${stated}:1⟧`, 'actual', '2020')}`,
    },
  });
  expect(findIn(rule, ratio('1.57'))).toMatchObject([{ variant: 'outcomes', severity: 'medium' }]);
  expect(findIn(rule, ratio('1.67'))).toEqual([]);
});

const scopes = (perHead: string): Invented => ({
  prose: [
    '2020年,小河区生产总值实现600.0亿元,大河区生产总值实现800.0亿元。',
    '到2025年,河区常住人口达到82万人。',
  ],
  results: [`1 | 人均产出 | 元 | 70000 | 90000 | — | ${perHead} | — | 提前完成`],
  indicators: {
    gdp: `生产总值 | 亿元\nscope: lesser\notherScope: wide\nobservations:\n${observe('小河区生产总值实现', '⟦600.0亿元⟧', 'actual', '2020')}`,
    wide: `生产总值 | 亿元\nscope: greater\notherScope: gdp\nobservations:\n${observe('大河区生产总值实现', '⟦800.0亿元⟧', 'actual', '2020')}`,
    people: `常住人口 | 万人\nobservations:\n${observe('常住人口达到', '⟦82万人⟧', 'target', '2025')}`,
    head: '人均产出 | 元 | 1-1/1\nquotient: { numerator: gdp, denominator: people }',
  },
});

test('a quotient that divides the other scope', () => {
  const [finding] = findIn(rule, scopes('100000'));
  expect(finding).toMatchObject({
    id: 'targets-inconsistent-head-scope-2020',
    variant: 'other-scope',
    params: { impliedBottom: { value: 60 }, impliedOther: { value: 80 } },
  });
});

test('silent where the stated scope fits', () => {
  expect(findIn(rule, scopes('75000'))).toEqual([]);
});
