import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeSeries } from '../../wording/chart-description.ts';
import type { IndicatorSeries, PrintedValue } from '../../wording/printed-value.ts';
import { checkLayout } from '../check-layout.ts';
import { drawChart } from '../draw-chart.ts';
import { CHART_WIDTHS } from '../layout-types.ts';
import type { ChartLayout, ChartWidth } from '../layout-types.ts';
import { compareSnapshot, printSvg } from '../snapshot.ts';
import { CASES, CASES_WITHOUT_CHART } from './cases.ts';
import { layoutBaseTargetOutcome } from './layout.ts';
import type { LayoutRemarks } from './layout.ts';

const LANGUAGES = ['en', 'zh'] as const;
const WIDTHS = Object.keys(CHART_WIDTHS) as ChartWidth[];
const SNAPSHOTS = fileURLToPath(new URL('snapshots', import.meta.url));

/** Lays out a series in one language and width. */
function layout(
  series: IndicatorSeries,
  language: (typeof LANGUAGES)[number] = 'en',
  width: ChartWidth = 'wide',
): (ChartLayout & { remarks: LayoutRemarks }) | null {
  return layoutBaseTargetOutcome(series, {
    language,
    width,
    title: series.name,
    description: describeSeries(series, language),
  });
}

/** Lays out a case that must have a chart. */
function layoutCase(
  name: string,
  language: (typeof LANGUAGES)[number] = 'en',
  width: ChartWidth = 'wide',
): ChartLayout & { remarks: LayoutRemarks } {
  const series = CASES[name];
  const laidOut = series ? layout(series, language, width) : null;
  if (!laidOut) throw new Error(`Unexpected absence of a chart for ${name}, expected one. See cases.ts.`);
  return laidOut;
}

/** The words of a chart, labels one a string. */
const words = ({ labels }: ChartLayout): string[] =>
  labels.map(({ lines }) =>
    lines
      .map((runs) => runs.map(({ text }) => text).join(''))
      .join(' ')
      .trim(),
  );

describe.each(Object.keys(CASES))('%s', (name) => {
  test.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => [language, width] as const)))(
    'has no fault in %s, %s',
    (language, width) => {
      expect(checkLayout(layoutCase(name, language, width))).toEqual([]);
    },
  );

  test.each(
    LANGUAGES.flatMap((language) => (['wide', 'narrow'] as const).map((width) => [language, width] as const)),
  )('is drawn as before in %s, %s', (language, width) => {
    expect(
      compareSnapshot(
        SNAPSHOTS,
        `${name}.${language}.${width}`,
        drawChart(layoutCase(name, language, width), name),
      ),
    ).toBe('same');
  });
});

test.each(Object.keys(CASES_WITHOUT_CHART))('no chart is drawn of %s', (name) => {
  expect(layout(CASES_WITHOUT_CHART[name] ?? { name, unit: null, values: [] })).toBeNull();
});

describe('encodings', () => {
  test('the two scopes have their own marks and names, and no line joins them', () => {
    const { marks, lines, labels } = layoutCase('two-scopes-and-a-goal');
    expect(marks.filter(({ shape }) => shape === 'disc-in-ring')).toHaveLength(1);
    expect(lines.filter(({ style }) => style === 'outcome')).toHaveLength(1);
    expect(words({ labels } as ChartLayout)).toContain(
      'Greater River: 90.35 bn yuan elsewhere: over 90 bn yuan',
    );
  });

  test('an estimate is a half disc and says so', () => {
    const chart = layoutCase('estimate-and-other-unit', 'zh');
    expect(chart.marks.map(({ shape }) => shape)).toContain('half-disc');
    expect(words(chart)).toContain('101337元 预计');
    expect(words(chart)).toContain('2025年目标： 14万元/人');
  });

  test('a baseline that repeats the outcome is one mark', () => {
    expect(
      layoutCase('two-plans').marks.filter(({ at, shape }) => shape !== 'beam' && at.x > 100),
    ).toHaveLength(1);
  });

  test('no path leads to a bound that holds from the start', () => {
    const series = {
      name: 'x',
      unit: '%',
      values: [
        {
          period: '2020',
          role: 'baseline',
          value: 1.5,
          printed: '1.5',
          unit: '%',
          qualifier: 'exact',
          basis: 'share',
        },
        {
          period: '2025',
          role: 'target',
          value: 3.5,
          printed: '≤3.5',
          unit: '%',
          qualifier: 'at_most',
          basis: 'share',
        },
      ],
    } satisfies IndicatorSeries;
    const chart = layout(series);
    expect(chart?.lines.filter(({ style }) => style === 'promise')).toEqual([]);
    expect(chart?.marks.find(({ shape }) => shape === 'beam')?.open).toBe('down');
  });

  test('growth is told in a row and gives no mark on the axis', () => {
    const chart = layoutCase('growth-only-target');
    expect(chart.lines.filter(({ style }) => style === 'promise')).toEqual([]);
    expect(words(chart)).toContain('2021–25, target growth about 8% a year');
  });

  test('a rate that nobody calls yearly is not called so', () => {
    const values: PrintedValue[] = [
      {
        period: '2020',
        role: 'baseline',
        value: 27,
        printed: '27',
        unit: '微克/立方米',
        qualifier: 'exact',
        basis: 'level',
      },
      {
        period: '2017/2021',
        role: 'actual',
        value: 41.3,
        printed: '41.3%',
        unit: '%',
        qualifier: 'exact',
        basis: 'growth',
      },
    ];
    const chart = layout({ name: 'Air', unit: '微克/立方米', values });
    expect(chart && words(chart)).toContain('2017–21, printed rate 41.3%');
  });

  test('what is owed is a dashed square with a word', () => {
    expect(words(layoutCase('missing-outcome'))).toContain('no outcome printed');
    expect(
      layoutCase('nothing-but-gaps').marks.filter(({ shape }) => shape === 'dashed-square'),
    ).toHaveLength(2);
  });

  test('sums are bars from zero, and a lone value of a year beside them stands below without an axis', () => {
    const chart = layoutCase('sum-against-year');
    expect(chart.bars).toHaveLength(1);
    expect(words(chart)).toContain('US$[0.72] bn');
    expect(words(chart)).toContain('2020, printed US$0.14 bn');
    expect(words(chart)).not.toContain('In a single year');
  });

  test('two values of a year keep their axis over the sums', () => {
    expect(words(layoutCase('sum-against-years'))).toEqual(
      expect.arrayContaining(['In a single year', 'Sum over the years of a plan', 'US$[0.72] bn']),
    );
  });

  test('marks and labels carry their figure', () => {
    const svg = printSvg(drawChart(layoutCase('two-plans'), 'a'));
    expect(svg.match(/data-figure="plan-110"/g)).toHaveLength(2);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-labelledby="a-wide-title"');
  });
});

describe('remarks for the subtitle', () => {
  test('an axis that does not start at zero says where it starts', () => {
    expect(layoutCase('ratio').remarks.axisStart).not.toBeNull();
    expect(layoutCase('huge-outlier').remarks.axisStart).toBeNull();
  });

  test('a line between only two printed values is confessed', () => {
    expect(layoutCase('two-plans').remarks.joinsOnly).toEqual([2015, 2020]);
    expect(layoutCase('every-year').remarks.joinsOnly).toBeNull();
  });
});

const anyValue: fc.Arbitrary<PrintedValue> = fc
  .record({
    period: fc.constantFrom(
      '2015',
      '2019',
      '2020',
      '2021',
      '2025',
      '2035',
      '2016/2020',
      '2021/2025',
      '2023-01/2023-05',
      null,
    ),
    role: fc.constantFrom('baseline', 'target', 'actual', 'forecast'),
    value: fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 120 })),
    unit: fc.constantFrom('亿元', '亿元', '亿元', '万元', '%', null),
    qualifier: fc.constantFrom('exact', 'about', 'over', 'at_most'),
    basis: fc.constantFrom('level', 'annual', 'cumulative', 'growth'),
    scope: fc.constantFrom('lesser', 'greater', 'not-stated'),
  } as const)
  .map((value) => ({ ...value, value: Number(value.value.toFixed(1)), printed: value.value.toFixed(1) }));

test('any series is drawn without a fault, the same twice', () => {
  fc.assert(
    fc.property(
      fc.array(anyValue, { maxLength: 12 }),
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom(...WIDTHS),
      (values, language, width) => {
        const series: IndicatorSeries = {
          name: 'Any',
          unit: '亿元',
          values,
          scopeNames: { lesser: 'Lesser River', greater: 'Greater River' },
        };
        const chart = layout(series, language, width);
        if (!chart) return;
        expect(checkLayout(chart)).toEqual([]);
        expect(printSvg(drawChart(chart, 'a'))).not.toMatch(/NaN|undefined|Infinity/);
        expect(layout(series, language, width)).toEqual(chart);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
