import { describe, expect, test } from 'vitest';
import type { Param } from '../../derive/types.ts';
import type { Qualifier } from '../../model/vocabulary.ts';
import { paramText } from './param-text.ts';
import type { FindingNames } from './word-finding.ts';

const named = { zh: '产值', en: 'Output' };
const names = (qualifier: Qualifier = 'exact'): FindingNames => ({
  ...{ indicator: () => named, project: () => named, source: () => named },
  word: (zh) => (zh === '提前完成' ? 'completed early' : null),
  figure: (id) => (id === 'unknown' ? null : { value: 7, valueHigh: null, qualifier }),
});
const printed = (text: string, unit: string, cumulative = false): Param => ({
  ...{ kind: 'printed', printed: text, unit, figure: 'plan-7' },
  ...(cumulative ? { cumulative } : {}),
});
const plain = (param: Param, qualifier?: Qualifier) => [
  paramText(param, 'plain', 'en', names(qualifier)),
  paramText(param, 'plain', 'zh', names(qualifier)),
];

describe('printed numbers', () => {
  test('keep the precision of the source', () => {
    expect(plain(printed('39.0', '亿元'))).toEqual(['3.90 billion yuan', '39.0亿元']);
  });
  test('a sum is called a total, and bare where the sentence calls it one', () => {
    const sum = printed('[6]以上', '万人', true);
    expect(plain(sum, 'at_least')).toEqual(['a total of at least 60,000 people', '累计6万人以上']);
    expect(paramText(sum, 'sum', 'en', names('at_least'))).toBe('at least 60,000 people');
    expect(paramText(sum, 'sum', 'zh', names('at_least'))).toBe('6万人以上');
  });
  test('a fall is a noun', () => {
    expect(plain(printed('下降3.5', '%'))).toEqual(['a fall of 3.5%', '下降3.5%']);
  });
  test('take what the print leaves to words from the figure, where it is known', () => {
    expect(plain(printed('七', '个'))[0]).toBe('7');
    const unknown: Param = { kind: 'printed', printed: '8', unit: '%', figure: 'unknown' };
    expect(plain(unknown)).toEqual(['8%', '8%']);
  });
});

describe('numbers worked out', () => {
  const computed = (value: number, decimals: number, unit: string | null): Param => ({
    kind: 'computed',
    ...{ value, decimals, unit },
  });
  test.each([
    [0.6, 2, '岁', '0.6 years', '0.6岁'],
    [60, 1, '亿元', '6 billion yuan', '60亿元'],
    [8, 1, '%', '8.0%', '8.0%'],
    [0.23, 3, '个百分点', '0.23 percentage points', '0.23个百分点'],
    [8, 0, '%', '8%', '8%'],
    [2, 1, 'times', '2.0 times', '2.0倍'],
    [1.5, 2, '倍', '1.5 times', '1.5倍'],
  ])('%s to %s decimals in %s: no noughts that say nothing', (value, decimals, unit, en, zh) => {
    expect(plain(computed(value, decimals, unit))).toEqual([en, zh]);
  });
  test.each([
    [1, '+1.0 percentage point', '+1.0个百分点'],
    [-0.1, '−0.1 percentage points', '−0.1个百分点'],
    [0, '0.0 percentage points', '0.0个百分点'],
  ])('%s with its sign', (value, en, zh) => {
    const param = computed(value, 1, '个百分点');
    expect(paramText(param, 'signed', 'en', names())).toBe(en);
    expect(paramText(param, 'signed', 'zh', names())).toBe(zh);
  });
  test('multiples with their sign', () => {
    expect(paramText(computed(1.2, 1, 'times'), 'signed', 'en', names())).toBe('+1.2 times');
    expect(paramText(computed(1.2, 1, 'times'), 'plain', 'en', names())).toBe('1.2 times');
  });
});

test('years, counts, lines and names', () => {
  expect(plain({ kind: 'year', value: '2016/2020' })).toEqual(['2016–20', '2016—20']);
  expect(plain({ kind: 'count', value: 1234 })).toEqual(['1,234', '1234']);
  expect(plain({ kind: 'row', id: '1-1/7' })).toEqual(['table 1-1, row 7', '表1-1第7行']);
  for (const kind of ['indicator', 'project', 'source'] as const)
    expect(plain({ kind, id: 'output' })).toEqual(['Output', '产值']);
});

test.each([
  ['提前完成', '“completed early”'],
  ['万元/人', '10,000 yuan per person'],
  ['四大产业增加值', '“四大产业增加值”'],
])('words of a document: %s', (zh, en) => {
  expect(plain({ kind: 'word', zh })).toEqual([en, `“${zh}”`]);
});
