import type { NeighbourMeasure, NeighbourValue } from './select.ts';

/** Invented measures of two districts, the usual and the hostile. */

const value = (
  role: NeighbourValue['role'],
  period: string,
  amount: number,
  more: Partial<NeighbourValue> = {},
): NeighbourValue => ({
  role,
  period,
  value: amount,
  text: `${String(amount)}%`,
  open: null,
  figure: `plan-${String(amount).replace('.', '')}`,
  ...more,
});

const measure = (
  name: string,
  own: readonly NeighbourValue[],
  other: readonly NeighbourValue[],
  places: readonly [string, string] = ['River', 'Lake'],
): NeighbourMeasure => ({
  id: 'measure',
  name,
  unit: '%',
  lanes: [
    { place: places[0], indicator: 'own', values: own },
    { place: places[1], indicator: 'other', values: other },
  ],
});

/** Every case by its name; a snapshot is drawn of each in both languages, wide and narrow. */
export const CASES: Readonly<Record<string, readonly NeighbourMeasure[]>> = {
  'outcome-and-aims': [
    measure(
      'Research',
      [value('actual', '2020', 2.15), value('target', '2020', 2.8), value('target', '2025', 3.3)],
      [value('target', '2019', 3.05)],
    ),
  ],
  bounds: [
    measure(
      'Unemployment',
      [value('baseline', '2020', 1.5), value('target', '2025', 3.5, { open: 'down' })],
      [value('target', '2019', 3, { open: 'down' })],
    ),
    measure('Good air', [value('actual', '2020', 86)], [value('target', '2019', 74, { open: 'up' })]),
  ],
  'all-equal': [measure('Research', [value('actual', '2020', 3)], [value('target', '2019', 3)])],
  'huge-outlier': [
    measure(
      'Research',
      [value('actual', '2020', 0.2), value('target', '2025', 0.3)],
      [value('forecast', '2019', 950)],
    ),
  ],
  negative: [measure('Growth', [value('actual', '2020', -4.5)], [value('target', '2019', 2)])],
  'too-many-for-a-line': [
    measure(
      'Research',
      Array.from({ length: 12 }, (_, index) => value('actual', String(2010 + index), 2 + index / 10)),
      [value('target', '2019', 3)],
    ),
  ],
  'long-chinese-names': [
    measure(
      '参加基本养老保险的城乡居民占应参保人数的比例',
      [value('actual', '2020年', 96.5)],
      [value('target', '2019年', 90)],
      ['上渡区', '湖滨经济技术开发区'],
    ),
  ],
};
