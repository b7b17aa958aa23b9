import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './claim-against-rows.ts';

const district = (sentence: string, verdict = '没有完成') => ({
  prose: [sentence],
  results: [
    '1 | 产值 | 亿元 | 100.0 | 150 | — | 160.0 | — | 提前完成',
    `2 | 城镇化率 | % | 60 | 70 | — | 64 | — | ${verdict}`,
  ],
  indicators: { output: '产值 | 亿元 | 1-1/1', urban: '城镇化率 | % | 1-1/2' },
});

test('a sentence that claims the main targets, against the lines of the table', () => {
  const [finding] = findIn(rule, district('河区上下齐心,顺利完成“一五”确定的主要目标任务,取得重大成就。'));
  expect(finding).toMatchObject({
    id: 'claim-against-rows-1-1',
    variant: 'main-indicators',
    severity: 'high',
    innocent: 'main-only',
    params: {
      ...{ failed: { value: 1 }, of: { value: 2 }, ours: { value: 1 } },
      ...{ plan: { zh: '一五' }, years: { value: '2016/2020' }, verdict: { zh: '没有完成' } },
    },
  });
  expect(finding?.evidence[0]?.quote).toBe('顺利完成“一五”确定的主要目标任务');
});

test('a claim about all of them', () => {
  expect(findIn(rule, district('全面完成“一五”规划各项目标。'))).toMatchObject([
    { variant: 'all', innocent: null },
  ]);
});

test.each([
  ['a wish', '为圆满完成“一五”规划确定的各项目标任务而努力奋斗!', '没有完成'],
  ['a duty', '确保实现“一五”规划目标任务。', '没有完成'],
  ['another plan', '顺利完成“九五”确定的主要目标任务。', '没有完成'],
  ['every line a success', '顺利完成“一五”确定的主要目标任务。', '可以完成'],
])('silent: %s', (_, sentence, verdict) => {
  expect(findIn(rule, district(sentence, verdict))).toEqual([]);
});

test('a table that does not call its indicators the main ones', () => {
  const sentence = '顺利完成“一五”确定的主要目标任务。';
  const caption = '表1-1 “一五”规划指标完成情况';
  expect(findIn(rule, { ...district(sentence), caption })).toMatchObject([
    { variant: 'main', innocent: 'main-only' },
  ]);
});

test('failed lines that are judged in different words name none', () => {
  const sentence = '顺利完成“一五”确定的主要目标任务。';
  const { results, indicators } = district(sentence);
  const [finding] = findIn(rule, {
    ...{ prose: [sentence], results: [...results, '3 | 绿地率 | % | 40 | 42 | — | 41 | — | 较难完成'] },
    indicators: { ...indicators, green: '绿地率 | % | 1-1/3' },
  });
  expect(finding?.params).toMatchObject({ failed: { value: 2 } });
  expect(finding?.params).not.toHaveProperty('verdict');
});
