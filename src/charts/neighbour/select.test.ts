import { describe, expect, test } from 'vitest';
import type { ChartContext } from '../kind/chart-kind.ts';
import { selectMeasures } from './select.ts';

const value = (period: string, role: string, printed: string, more: object = {}): object => ({
  period,
  role,
  printed,
  value: Number(printed),
  valueHigh: null,
  unit: '%',
  qualifier: 'exact',
  basis: 'share',
  figure: `plan-${period}`,
  ...more,
});

const indicator = (
  id: string,
  place: string,
  observations: readonly object[],
  more: object = {},
): object => ({
  id,
  place,
  short: { en: id, zh: id },
  observations,
  ...more,
});

const context = {
  language: 'en',
  world: {
    dataset: {
      places: [
        { id: 'river', name: { en: 'River', zh: '河' } },
        { id: 'lake', name: { en: 'Lake', zh: '湖' } },
      ],
      indicators: [
        indicator(
          'research',
          'river',
          [
            value('2015', 'baseline', '2.3'),
            value('2020', 'baseline', '2.1'),
            value('2020', 'actual', '2.1'),
            value('2016/2020', 'target', '0.5', { basis: 'cumulative' }),
          ],
          { comparedWith: 'lake-research' },
        ),
        indicator('lake-research', 'lake', [value('2019', 'target', '3.0')]),
        indicator('trade', 'river', [value('2020', 'actual', '7')]),
        indicator('schools', 'river', [value('2015', 'actual', '7')], { comparedWith: 'lake-research' }),
      ],
    },
  },
} as unknown as ChartContext;

describe('selectMeasures', () => {
  test('takes single years of the same basis from the first year on, an outcome before the start that repeats it', () => {
    const [measure] = selectMeasures({ indicators: ['research'], from: '2019' }, context);
    expect(
      measure?.lanes.map(({ place, values }) => [
        place,
        values.map(({ role, period }) => `${role} ${period}`),
      ]),
    ).toEqual([
      ['River', ['actual 2020']],
      ['Lake', ['target 2019']],
    ]);
  });

  test.each([
    ['trade', 'comparedWith'],
    ['schools', 'same unit and basis'],
    ['fishing', 'the id of one'],
  ])('refuses %s', (id, expected) => {
    expect(() => selectMeasures({ indicators: [id], from: '2019' }, context)).toThrow(expected);
  });
});
