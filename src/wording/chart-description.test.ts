import { describe, expect, test } from 'vitest';
import { describeSeries } from './chart-description.ts';
import type { IndicatorSeries, PrintedValue } from './printed-value.ts';

/** A value of a made-up indicator. */
const value = (
  period: string | null,
  role: PrintedValue['role'],
  printed: string,
  more: Partial<PrintedValue> = {},
): PrintedValue => ({
  period,
  role,
  printed,
  value: Number(printed.replace(/[^\d.-]/g, '')),
  unit: '亿元',
  qualifier: 'exact',
  basis: 'annual',
  ...more,
});

const trade: IndicatorSeries = {
  name: 'River trade',
  unit: '亿元',
  values: [
    value('2015', 'baseline', '412.6'),
    value('2020', 'target', '600'),
    value('2020', 'actual', '655.3'),
    value('2020', 'baseline', '655.3'),
    value('2025', 'target', '900'),
    value('2025', 'target', '超900', { qualifier: 'over' }),
    value('2016/2020', 'target', '8%左右', { unit: '%', basis: 'growth', qualifier: 'about', yearly: true }),
    value('2016/2020', 'actual', '7.2', { unit: '%', basis: 'growth', yearly: true }),
  ],
};

test('English', () => {
  expect(describeSeries(trade, 'en', 'the plan, table 1')).toBe(
    'River trade. For 2015, the starting value was 41.26 billion yuan. For 2020, the target was 60 billion yuan and the printed outcome was 65.53 billion yuan. ' +
      'For 2016–20, the growth target was about 8% a year and the printed growth was 7.2% a year. For 2025, the target is 90 billion yuan (elsewhere over 90 billion yuan). Source: the plan, table 1.',
  );
});

test('Chinese', () => {
  expect(describeSeries({ ...trade, name: '江上贸易额' }, 'zh', '《规划》表1')).toBe(
    '江上贸易额。2015年，起点值为412.6亿元。2020年，目标为600亿元，文献所载完成值为655.3亿元。2016—2020年，目标增速为年均8%左右，文献所载增速为年均7.2%。2025年，目标为900亿元（另处为超900亿元）。来源：《规划》表1。',
  );
});

describe('what is not there is said', () => {
  const gaps: IndicatorSeries = {
    name: 'Forest',
    unit: '%',
    values: [value('2015', 'baseline', '31.4', { unit: '%' })],
    missing: [
      { period: '2020', role: 'target' },
      { period: '2020', role: 'actual' },
    ],
  };

  test('in both languages', () => {
    expect(describeSeries(gaps, 'en')).toContain(
      'For 2020, the target was set without a number and no outcome is printed.',
    );
    expect(describeSeries({ ...gaps, name: '森林' }, 'zh')).toContain(
      '2020年，目标未定数值，文献未载完成值。',
    );
  });

  test('but no gap where a growth target stands in its place', () => {
    const growth = value('2021/2025', 'target', '8', { unit: '%', basis: 'growth' });
    const revenue: IndicatorSeries = {
      name: 'Revenue',
      unit: '亿元',
      values: [value('2020', 'baseline', '72.8'), growth],
      missing: [{ period: '2025', role: 'target' }],
    };
    expect(describeSeries(revenue, 'en')).not.toContain('without a number');
  });

  test('a value without a year is told last', () => {
    expect(
      describeSeries(
        { name: 'Rank', unit: '亿元', values: [value(null, 'actual', '9'), value('2035', 'target', '8')] },
        'en',
      ),
    ).toBe(
      'Rank. For 2035, the target is 0.8 billion yuan. For a year that is not stated, the printed outcome is 0.9 billion yuan.',
    );
  });
});

test('sums and changes are called so, without brackets', () => {
  const jobs = {
    name: 'Jobs',
    unit: '万人',
    values: [
      value('2016/2020', 'target', '[6]以上', { unit: '万人', basis: 'cumulative', qualifier: 'at_least' }),
    ],
  } satisfies IndicatorSeries;
  expect(describeSeries(jobs, 'en')).toBe(
    'Jobs. For 2016–20, the target for the sum is at least 60,000 people.',
  );
  const share = {
    name: 'Share',
    unit: '%',
    values: [value('2016/2020', 'target', '[1.7]个百分点', { unit: '个百分点', basis: 'cumulative' })],
  } satisfies IndicatorSeries;
  expect(describeSeries(share, 'en')).toBe(
    'Share. For 2016–20, the target for the change is 1.7 percentage points.',
  );
});

test('the two scopes are told apart by name', () => {
  const scoped = {
    name: 'Trade',
    unit: '亿元',
    scopeNames: { lesser: 'Lesser River', greater: 'Greater River' },
    values: [
      value('2020', 'actual', '9', { scope: 'lesser' }),
      value('2020', 'actual', '12', { scope: 'greater' }),
    ],
  } satisfies IndicatorSeries;
  expect(describeSeries(scoped, 'en')).toBe(
    'Trade. For 2020, in Greater River, the printed outcome was 1.2 billion yuan. For 2020, in Lesser River, the printed outcome was 0.9 billion yuan.',
  );
});

test('a fall and a multiple are what they are', () => {
  const spans = { unit: '%', basis: 'growth' } as const;
  const changes = (...values: IndicatorSeries['values']): IndicatorSeries => ({
    name: 'Dust',
    unit: null,
    values,
  });
  const fell = changes(value('2017/2021', 'actual', '41.3%', { ...spans, movement: 'fall' }));
  expect(describeSeries(fell, 'en')).toBe('Dust. For 2017–21, the printed fall was 41.3%.');
  expect(describeSeries(fell, 'zh')).toContain('文献所载降幅为41.3%');
  const times = changes(value('2017/2021', 'forecast', '2.2倍', { ...spans, unit: '倍' }));
  expect(describeSeries(times, 'en')).toContain('the printed estimate was 2.2 times the level of 2016');
  const twice = changes(value('2016/2020', 'actual', '翻一番', { ...spans, unit: '倍', movement: 'rise' }));
  expect(describeSeries(twice, 'en')).toContain('the printed change was a doubling');
});
