import type { IndicatorSeries, PrintedValue } from '../../wording/printed-value.ts';

/** Invented series that stand for what documents print, the usual and the hostile; the snapshots are drawn from them. */

/** A value from its period, role and print; unit and the rest by the way. */
function printed(
  period: string | null,
  role: PrintedValue['role'],
  text: string,
  more: Partial<PrintedValue> = {},
): PrintedValue {
  const digits = /-?\d+(?:\.\d+)?/.exec(text)?.[0];
  return {
    period,
    role,
    printed: text,
    value: digits === undefined ? null : Number(digits),
    unit: '亿元',
    qualifier: 'exact',
    basis: 'annual',
    ...more,
  };
}

const rate = (period: string, role: PrintedValue['role'], text: string): PrintedValue =>
  printed(period, role, text, {
    unit: '%',
    basis: 'growth',
    yearly: true,
    qualifier: role === 'target' ? 'about' : 'exact',
  });
const percent = { unit: '%', basis: 'share' } as const;

/** Every case by its name; a snapshot is drawn of each in both languages, wide and narrow. */
export const CASES: Readonly<Record<string, IndicatorSeries>> = {
  'two-plans': {
    name: 'River trade',
    unit: '亿元',
    values: [
      printed('2015', 'baseline', '412.6', { figure: 'plan-100' }),
      printed('2020', 'target', '600', { figure: 'plan-105' }),
      printed('2020', 'actual', '655.3', { figure: 'plan-110' }),
      printed('2020', 'baseline', '655.3', { figure: 'plan-210' }),
      printed('2025', 'target', '900', { figure: 'plan-215' }),
      rate('2016/2020', 'target', '8%左右'),
      rate('2016/2020', 'actual', '7.2'),
    ],
  },
  'two-scopes-and-a-goal': {
    name: 'River trade',
    unit: '亿元',
    scopeNames: { lesser: 'Lesser River', greater: 'Greater River' },
    values: [
      printed('2015', 'baseline', '412.6'),
      printed('2020', 'target', '600'),
      printed('2020', 'actual', '655.3', { scope: 'lesser' }),
      printed('2020', 'actual', '903.5', { scope: 'greater' }),
      printed('2020', 'actual', '突破900', { scope: 'greater', qualifier: 'over' }),
      printed('2025', 'target', '900'),
      printed('2025', 'target', '超900', { qualifier: 'over' }),
      printed('2035', 'target', '1800', { qualifier: 'over' }),
    ],
  },
  'estimate-and-other-unit': {
    name: 'Income per head',
    unit: '元',
    values: [
      printed('2015', 'baseline', '61240', { unit: '元' }),
      printed('2020', 'target', '98000', { unit: '元' }),
      printed('2020', 'forecast', '101337', { unit: '元' }),
      printed('2025', 'target', '14', { unit: '万元/人' }),
    ],
  },
  'bounds-only': {
    name: 'Unemployment',
    unit: '%',
    values: [
      printed('2020', 'target', '≤4', { ...percent, qualifier: 'at_most' }),
      printed('2025', 'target', '3.5%以内', { ...percent, qualifier: 'at_most' }),
    ],
  },
  'range-target': {
    name: 'Ferry passengers',
    unit: '万人次',
    values: [
      printed('2020', 'baseline', '120', { unit: '万人次' }),
      printed('2025', 'target', '180-220', { unit: '万人次', qualifier: 'range', valueHigh: 220 }),
    ],
  },
  'missing-outcome': {
    name: 'Investment in fixed assets',
    unit: '亿元',
    values: [printed('2015', 'baseline', '210.4'), printed('2020', 'target', '380')],
    missing: [{ period: '2020', role: 'actual' }],
  },
  'target-without-number': {
    name: 'Forest cover',
    unit: '%',
    values: [printed('2015', 'baseline', '31.4', percent), printed('2020', 'actual', '30.19', percent)],
    missing: [{ period: '2020', role: 'target' }],
  },
  'nothing-but-gaps': {
    name: 'Energy per unit of output',
    unit: '%',
    values: [printed('2015', 'baseline', '12', percent)],
    missing: [
      { period: '2020', role: 'target' },
      { period: '2020', role: 'actual' },
    ],
  },
  'sums-only': {
    name: 'New jobs',
    unit: '万人',
    values: [
      printed('2011/2015', 'baseline', '[6.5]', { unit: '万人', basis: 'cumulative' }),
      printed('2016/2020', 'target', '[6]以上', { unit: '万人', basis: 'cumulative', qualifier: 'at_least' }),
      printed('2016/2020', 'actual', '[6.1]', { unit: '万人', basis: 'cumulative' }),
      printed('2021/2025', 'target', '[7]', { unit: '万人', basis: 'cumulative' }),
    ],
  },
  'sum-against-year': {
    name: 'Foreign investment',
    unit: '亿美元',
    values: [
      printed('2011/2015', 'baseline', '[7.2]', { unit: '亿美元', basis: 'cumulative' }),
      printed('2016/2020', 'target', '[7]以上', {
        unit: '亿美元',
        basis: 'cumulative',
        qualifier: 'at_least',
      }),
      printed('2020', 'actual', '1.4', { unit: '亿美元' }),
    ],
  },
  'sum-against-years': {
    name: 'Foreign investment',
    unit: '亿美元',
    values: [
      printed('2011/2015', 'baseline', '[7.2]', { unit: '亿美元', basis: 'cumulative' }),
      printed('2019', 'baseline', '1.2', { unit: '亿美元' }),
      printed('2020', 'actual', '1.4', { unit: '亿美元' }),
    ],
  },
  'growth-only-target': {
    name: 'Revenue',
    unit: '亿元',
    values: [printed('2020', 'baseline', '72.8'), rate('2021/2025', 'target', '8')],
  },
  ratio: {
    name: 'Town to village income',
    unit: '∶1',
    values: [
      printed('2020', 'actual', '1.77:1', { unit: '∶1', basis: 'share', value: 1.77 }),
      printed('2025', 'target', '1.7:1', { unit: '∶1', basis: 'share', value: 1.7 }),
    ],
  },
  negative: {
    name: 'Net migration',
    unit: '万人',
    values: [
      printed('2015', 'baseline', '-3.2', { unit: '万人' }),
      printed('2020', 'target', '0', { unit: '万人' }),
      printed('2020', 'actual', '-1.5', { unit: '万人' }),
      printed('2025', 'target', '2.4', { unit: '万人' }),
    ],
  },
  'one-value': {
    name: 'Residents',
    unit: '万人',
    values: [printed('2025', 'target', '85', { unit: '万人', basis: 'level' })],
  },
  'all-equal': {
    name: 'Clean rivers',
    unit: '%',
    values: [
      printed('2015', 'baseline', '100', percent),
      printed('2020', 'target', '100', percent),
      printed('2020', 'actual', '100', percent),
      printed('2025', 'target', '100', percent),
    ],
  },
  'huge-outlier': {
    name: 'Parcels',
    unit: '万件',
    values: [
      printed('2015', 'baseline', '0.4', { unit: '万件' }),
      printed('2020', 'target', '1.2', { unit: '万件' }),
      printed('2020', 'actual', '98000', { unit: '万件' }),
      printed('2025', 'target', '1.5', { unit: '万件' }),
    ],
  },
  'every-year': {
    name: 'Visitors',
    unit: '万人次',
    values: [
      ...[2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year) =>
        printed(
          String(year),
          year === 2015 ? 'baseline' : 'actual',
          (800 + (year - 2015) * 37.5).toFixed(1),
          { unit: '万人次' },
        ),
      ),
      printed('2020', 'target', '1000', { unit: '万人次' }),
      printed('2025', 'target', '1500', { unit: '万人次' }),
    ],
  },
  'long-unknown-unit': {
    name: 'Computing power',
    unit: '万标准算力单位',
    values: [
      printed('2020', 'baseline', '11.4', { unit: '万标准算力单位', basis: 'level' }),
      printed('2025', 'target', '1234567.89', { unit: '万标准算力单位', basis: 'level' }),
    ],
  },
  crowded: {
    name: 'Output',
    unit: '亿元',
    values: [
      printed('2020', 'baseline', '500'),
      printed('2020', 'target', '502'),
      printed('2020', 'actual', '505'),
      printed('2020', 'actual', '509', { scope: 'greater' }),
      printed('2020', 'forecast', '515'),
      printed('2021', 'target', '507'),
      printed('2021', 'actual', '506'),
      printed('2022', 'target', '511'),
      printed('2022', 'forecast', '512'),
      printed('2035', 'target', '520', { qualifier: 'at_least' }),
    ],
    scopeNames: { lesser: 'Lesser River', greater: 'Greater River' },
  },
  'many-rows': {
    name: 'Everything else',
    unit: '亿元',
    values: [
      printed('2020', 'actual', '88'),
      ...[2015, 2016, 2017, 2018, 2019, 2021, 2022, 2023].map((year) =>
        printed(String(year), 'actual', `${String(year % 10)}.5`, { unit: '%', basis: 'growth' }),
      ),
      printed(null, 'actual', '90', { qualifier: 'over' }),
      printed('2023-01/2023-04', 'actual', '21'),
    ],
  },
};

/** Series in which nothing has a place on an axis: no chart is drawn, the page shows the table. */
export const CASES_WITHOUT_CHART: Readonly<Record<string, IndicatorSeries>> = {
  nothing: { name: 'Nothing', unit: null, values: [] },
  'rates-only': { name: 'Rates', unit: '%', values: [rate('2016/2020', 'target', '8')] },
  'no-year': { name: 'No year', unit: '亿元', values: [printed(null, 'actual', '90')] },
  'only-gaps': { name: 'Gaps', unit: '%', values: [], missing: [{ period: '2020', role: 'target' }] },
};
