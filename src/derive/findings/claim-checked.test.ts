import { describe, expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './claim-checked.ts';

describe('multiples', () => {
  const claim = (outcome: string, words: string) =>
    findIn(rule, {
      prose: [`2020年,河区财政收入五年内实现${words}。`],
      results: [`1 | 财政收入 | 亿元 | 41.0 | 60 | — | ${outcome} | — | 提前完成`],
      indicators: {
        revenue: `财政收入 | 亿元 | 1-1/1\nobservations:\n  - { source: river-plan, quote: '五年内实现⟦${words}⟧', role: actual, period: 2016/2020, basis: growth }`,
      },
    });

  test('doubled in words, not in the printed levels', () => {
    const [finding] = claim('73.8', '翻一番');
    expect(finding).toMatchObject({
      id: 'claim-checked-revenue-river-plan',
      variant: 'multiple',
      severity: 'high',
      params: { recomputed: { value: 1.8 } },
    });
    expect(finding?.steps).toMatchObject([{ expression: '73.8 ÷ 41.0' }]);
  });

  test('silent where it doubled or more', () => {
    expect(claim('82.0', '翻一番')).toEqual([]);
    expect(claim('86.9', '翻一番')).toEqual([]);
  });
});

describe('distances', () => {
  const claim = (distance: string) =>
    findIn(rule, {
      prose: [`2020年,河区生产总值实现652.8亿元,超过“一五”目标${distance}亿元。`],
      results: ['1 | 生产总值 | 亿元 | 436.8 | 600 | — | 652.8 | — | 提前完成'],
      indicators: {
        gdp: `生产总值 | 亿元 | 1-1/1\nobservations:\n  - { source: river-plan, quote: '生产总值实现⟦652.8亿元⟧', role: actual, period: '2020' }`,
      },
    });

  test('a distance that the two numbers do not give', () => {
    expect(claim('62.8')).toMatchObject([
      { variant: 'distance', severity: 'high', params: { recomputed: { value: 52.8 } } },
    ]);
  });

  test('silent where they give it', () => {
    expect(claim('52.8')).toEqual([]);
  });
});

describe('whole numbers', () => {
  const claim = (rate: string, number = '8') =>
    findIn(rule, { daily: [`河区${number}家企业被评为先进企业,数量较2017年增加${rate}%。`] });

  test('a rate that no whole number gives', () => {
    const [finding] = claim('67');
    expect(finding).toMatchObject({
      variant: 'whole-number',
      severity: 'low',
      innocent: 'other-count',
      params: { below: { value: 100 }, above: { value: 60 } },
    });
  });

  test('a rate that is a share of the count', () => {
    const [finding] = claim('71', '7');
    expect(finding).toMatchObject({
      innocent: 'share-meant',
      params: { part: { value: 5, unit: '家' }, share: { value: 71.4 } },
    });
    expect(finding?.steps.at(-1)).toMatchObject({ expression: '5 ÷ 7 × 100', decimals: 1, unit: '%' });
  });

  test.each([
    ['72', 'no share of it'],
    ['100', 'all of it'],
    ['150', 'more than all of it'],
  ])('a rate of %s per cent is %s', (rate) => {
    const [finding] = claim(rate, '7');
    expect(finding).toMatchObject({ variant: 'whole-number', innocent: 'other-count' });
    expect(finding?.params).not.toHaveProperty('part');
    expect(finding?.steps).toHaveLength(3);
  });

  test.each(['100', '60', '167'])('silent: %s per cent', (rate) => {
    expect(claim(rate)).toEqual([]);
  });
});
