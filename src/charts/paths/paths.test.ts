import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { PrintedValue } from '../../wording/printed-value.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { sortValues } from '../base-target-outcome/sort-values.ts';
import { proveDraft } from '../kind/fixtures/prove-draft.ts';
import type { ChartWidth } from '../layout-types.ts';
import type { PathPanel, PathSeries } from './data.ts';
import { layoutPaths } from './layout.ts';

const SNAPSHOTS = fileURLToPath(new URL('snapshots', import.meta.url));
const WIDTHS: readonly ChartWidth[] = ['wide', 'narrow'];

type Written = [period: string, role: PrintedValue['role'], value: number, more?: Partial<PrintedValue>];

const series = (
  unit: string | null,
  written: readonly Written[],
  more: Partial<PathSeries> = {},
): PathSeries => {
  const values = written.map(([period, role, value, rest = {}]): PrintedValue => ({
    period,
    role,
    value,
    printed: String(value),
    unit,
    qualifier: 'exact',
    basis: 'annual',
    ...rest,
  }));
  return {
    indicator: 'any',
    name: '',
    values: sortValues({ name: '', unit, values }).levels,
    missing: [],
    implied: [],
    ...more,
  };
};
const panel = (
  unit: string | null,
  all: readonly PathSeries[],
  more: Partial<PathPanel> = {},
): PathPanel => ({
  heading: null,
  unit,
  fromZero: false,
  series: all,
  worked: [],
  ...more,
});
const LONG = '规模以上战略性新兴产业增加值';

const CASES: Readonly<Record<string, readonly PathPanel[]>> = {
  'two-scopes': [
    panel(
      '亿元',
      [
        series(
          '亿元',
          [
            ['2015', 'baseline', 412.6],
            ['2020', 'target', 600],
            ['2020', 'actual', 655.3],
            ['2025', 'target', 900],
          ],
          { name: 'Lesser River', indicator: 'lesser' },
        ),
        series('亿元', [['2020', 'actual', 903.5, { scope: 'greater' }]], {
          name: 'Greater River',
          indicator: 'greater',
        }),
      ],
      { worked: [{ key: 'ours', year: 2020, amount: 640 }] },
    ),
  ],
  'two-shares': [
    panel('%', [
      series(
        '%',
        [
          ['2015', 'baseline', 65],
          ['2020', 'target', 68],
          ['2020', 'forecast', 73],
          ['2025', 'target', 78],
        ],
        { name: 'Residents', indicator: 'a' },
      ),
      series(
        '%',
        [
          ['2015', 'baseline', 53.5],
          ['2020', 'target', 57],
          ['2020', 'actual', 53],
          ['2025', 'target', 58],
        ],
        { name: 'Registered', indicator: 'b' },
      ),
    ]),
  ],
  'promised-without-a-level': [
    panel('亿元', [
      series(
        '亿元',
        [
          ['2015', 'baseline', 39],
          ['2020', 'actual', 82.8],
        ],
        {
          implied: [
            {
              key: 'i',
              from: { year: 2020, amount: 82.8 },
              to: { year: 2025, amount: 121.7 },
              promise: '8% a year',
              level: '12.17 bn yuan',
            },
            {
              key: 'j',
              from: { year: 2020, amount: 82.8 },
              to: { year: 2025, amount: 165.6 },
              promise: 'a doubling',
              level: '16.56 bn yuan',
            },
          ],
        },
      ),
    ]),
  ],
  'three-panels': [
    panel(
      '人',
      [
        series('人', [
          ['2015', 'baseline', 2.2],
          ['2020', 'actual', 3.19],
        ]),
      ],
      { heading: 'Doctors' },
    ),
    panel(
      '张',
      [
        series('张', [
          ['2020', 'baseline', 4.21],
          ['2025', 'target', 5.43],
        ]),
      ],
      { heading: LONG },
    ),
    panel(
      '%',
      [
        series('%', [
          ['2020', 'actual', 1.5],
          ['2025', 'target', 3.5, { qualifier: 'at_most' }],
        ]),
      ],
      { heading: 'Bound' },
    ),
  ],
  'equal-values': [
    panel('%', [
      series(
        '%',
        [
          ['2015', 'baseline', 50],
          ['2020', 'target', 50],
          ['2020', 'actual', 50],
        ],
        { name: LONG, indicator: 'a' },
      ),
      series(
        '%',
        [
          ['2015', 'baseline', 50],
          ['2020', 'actual', 50],
        ],
        { name: `${LONG}二`, indicator: 'b' },
      ),
    ]),
  ],
  'huge-outlier': [
    panel('亿元', [
      series('亿元', [
        ['2015', 'baseline', 0.2],
        ['2020', 'actual', 98_000],
        ['2025', 'target', 1],
      ]),
    ]),
  ],
  negative: [
    panel('%', [
      series('%', [
        ['2015', 'baseline', -13],
        ['2020', 'actual', -2.5],
        ['2025', 'target', 8],
      ]),
    ]),
  ],
  'one-value': [panel('亿元', [series('亿元', [['2020', 'actual', 7.5]])])],
};

describe.each(Object.entries(CASES))('%s', (name, panels) => {
  test.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => [language, width] as const)))(
    'in %s, %s',
    (language, width) => {
      proveDraft(layoutPaths(panels, width, language), width, language, SNAPSHOTS, name);
    },
  );
});

test('a promised path leads to each target, none to a bound that is kept', () => {
  const promised = (name: string) =>
    layoutPaths(CASES[name] ?? [], 'wide', 'en').lines.filter(({ style }) => style === 'promise').length;
  expect(promised('two-shares')).toBe(4);
  expect(promised('promised-without-a-level')).toBe(2);
  expect(promised('three-panels')).toBe(1);
});

test('the wider scope is not joined to the lesser, an estimate is a half disc, ours a lozenge', () => {
  const scopes = layoutPaths(CASES['two-scopes'] ?? [], 'wide', 'en');
  expect(scopes.lines.filter(({ style }) => style === 'outcome')).toHaveLength(1);
  expect(scopes.marks.map(({ shape }) => shape)).toEqual(expect.arrayContaining(['disc-in-ring', 'lozenge']));
  expect(layoutPaths(CASES['two-shares'] ?? [], 'wide', 'en').marks.map(({ shape }) => shape)).toContain(
    'half-disc',
  );
});

test('a promise starts at the value that was printed for its first year, not at the target set for that year', () => {
  const { lines, marks } = layoutPaths(CASES['two-scopes'] ?? [], 'wide', 'en');
  const reached = marks.find(({ shape }) => shape === 'disc')?.at;
  const last = lines
    .filter(({ style }) => style === 'promise')
    .sort((a, b) => a.to.x - b.to.x)
    .at(-1);
  expect(last?.from).toEqual(reached);
});
