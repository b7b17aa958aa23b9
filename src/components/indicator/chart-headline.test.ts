import { describe, expect, test } from 'vitest';
import type { Indicator, Observation } from '../../model/schema/dataset.ts';
import { chartHeadline } from './chart-headline.ts';

function observation(
  role: Observation['role'],
  period: string,
  printed: string,
  more: Partial<Observation> = {},
): Observation {
  return {
    role,
    period,
    printed,
    value: Number.parseFloat(printed),
    valueHigh: null,
    qualifier: 'exact',
    basis: 'level',
    unit: '亿元',
    figure: 'a-1',
    source: 'a',
    evidence: [{ figure: 'a-1', source: 'a' }],
    ...more,
  };
}

function indicator(...observations: Observation[]): Indicator {
  return {
    id: 'x',
    name: { zh: '产值', en: 'Output' },
    short: { zh: '产值', en: 'Output' },
    category: 'economy',
    unit: '亿元',
    direction: 'higher',
    place: 'p',
    scope: 'not-stated',
    rows: [],
    related: [],
    observations,
  };
}

describe('chartHeadline', () => {
  test.each<[string, Observation[], string, string]>([
    [
      'an outcome beside the target of its year',
      [observation('target', '2020', '70'), observation('actual', '2020', '75.2')],
      '7.52 billion yuan in 2020, against a target of 7 billion yuan',
      '2020年75.2亿元，目标70亿元',
    ],
    [
      'the outcome with a target, before a later one without',
      [
        observation('target', '2020', '58'),
        observation('actual', '2020', '82'),
        observation('forecast', '2021', '95'),
      ],
      '8.2 billion yuan in 2020, against a target of 5.8 billion yuan',
      '2020年82亿元，目标58亿元',
    ],
    [
      'a starting value and what is promised',
      [observation('baseline', '2020', '10'), observation('target', '2025', '12')],
      '1 billion yuan in 2020; the target for 2025 is 1.2 billion yuan',
      '2020年10亿元，2025年目标12亿元',
    ],
    [
      'an estimate',
      [observation('forecast', '2021', '95')],
      'An estimate of 9.5 billion yuan for 2021',
      '2021年预计95亿元',
    ],
    [
      'a sum over five years, never beside one year',
      [
        observation('target', '2016/2020', '[9]', { basis: 'cumulative' }),
        observation('actual', '2020', '1.8'),
      ],
      '0.18 billion yuan in 2020',
      '2020年1.8亿元',
    ],
    [
      'a growth target alone',
      [observation('target', '2021/2025', '8', { basis: 'growth', unit: '%' })],
      'The growth target for 2021–25 is 8%',
      '2021—2025年目标增速8%',
    ],
    ['nothing dated', [], 'Output', '产值'],
  ])('%s', (_, observations, en, zh) => {
    expect(chartHeadline('en', indicator(...observations))).toBe(en);
    expect(chartHeadline('zh', indicator(...observations))).toBe(zh);
  });

  test('a target for a fall alone is no target for growth', () => {
    const rate = { basis: 'growth', unit: '%' } as const;
    const falls = indicator(observation('target', '2025', '14.5%', { ...rate, movement: 'fall' }));
    expect(chartHeadline('en', falls)).toBe('The target for 2025 is a fall of 14.5%; no outcome is printed');
    expect(chartHeadline('zh', falls)).toBe('2025年目标下降14.5%，未见完成值');
    const grows = indicator(observation('target', '2025', '8%', { ...rate, movement: 'rise' }));
    expect(chartHeadline('en', grows)).toBe('The growth target for 2025 is 8%');
  });
});
