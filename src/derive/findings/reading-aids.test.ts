import { describe, expect, test } from 'vitest';
import type { Dataset, DatasetTable, Observation, PlanRow } from '../../model/schema/dataset.ts';
import { inventPromise, inventValue } from '../fixtures/invent-promise.ts';
import { inventDistrict } from './fixtures/invent-district.ts';
import { makeFinding } from './make-finding.ts';
import { notesOf } from './note-item.ts';
import { computed, count, printed, year } from './params.ts';
import { passageOf, passageOfRow, passageOfSpan } from './passages.ts';
import { dueOf, planSuccessions } from './plan-succession.ts';
import {
  divideIntervals,
  intervalOf,
  meet,
  rateInterval,
  scaleInterval,
  type PrintedNumber,
} from './printed-interval.ts';
import {
  asValue,
  finest,
  isLevel,
  type Level,
  reported,
  rowsOf,
  signOf,
  targeted,
  yearsOf,
} from './read-levels.ts';
import { foldName, longestShared, nearName } from './row-named-in-note.ts';
import {
  coarsest,
  finestDecimals,
  growthStep,
  plainFactor,
  sum,
  typed,
  unitOfDifference,
} from './typed-number.ts';

describe('where the true value of a printed number may lie', () => {
  const of = (given: Partial<PrintedNumber>) =>
    intervalOf({ value: 10, valueHigh: null, printed: '10.0', qualifier: 'exact', ...given });

  test.each([
    ['half a digit both ways', {}, 9.95, 10.05],
    ['about, too', { qualifier: 'about' }, 9.95, 10.05],
    ['a range from end to end', { qualifier: 'range', valueHigh: 12, printed: '10-12' }, 9.5, 12.5],
    ['over', { qualifier: 'over' }, 10, Infinity],
    ['at least', { qualifier: 'at_least' }, 10, Infinity],
    ['at most', { qualifier: 'at_most' }, -Infinity, 10],
    ['under', { qualifier: 'under' }, -Infinity, 10],
    ['near', { qualifier: 'near' }, -Infinity, 10],
  ] as const)('%s', (_, given, low, high) => {
    expect(of(given).low).toBeCloseTo(low, 10);
    expect(of(given).high).toBeCloseTo(high, 10);
  });

  test('intervals meet where they touch, and not beside one another', () => {
    const [a, b] = [
      { low: 1, high: 2 },
      { low: 2, high: 3 },
    ];
    expect(meet(a, b)).toBe(true);
    expect(meet(b, a)).toBe(true);
    expect(meet(a, { low: 2.001, high: 3 })).toBe(false);
    expect(meet({ low: 2.001, high: 3 }, a)).toBe(false);
    expect(meet(a, { low: 2 + 1e-10, high: 3 })).toBe(true);
    expect(meet(a, { low: 0, high: Infinity })).toBe(true);
    expect(meet(a, { low: 2.5, high: Infinity })).toBe(false);
    expect(meet(a, { low: -Infinity, high: 0.5 })).toBe(false);
    expect(meet({ low: 1e9, high: 2e9 }, { low: 2e9 + 1, high: 3e9 })).toBe(true);
  });

  test('they scale, divide and grow', () => {
    expect(scaleInterval({ low: 1, high: 2 }, 10)).toEqual({ low: 10, high: 20 });
    expect(divideIntervals({ low: 6, high: 8 }, { low: 2, high: 4 })).toEqual({ low: 1.5, high: 4 });
    const rates = rateInterval({ low: 100, high: 110 }, { low: 121, high: 144 }, 2);
    expect(rates?.low).toBeCloseTo((Math.sqrt(1.1) - 1) * 100, 10);
    expect(rates?.high).toBeCloseTo(20, 10);
    expect(rateInterval({ low: 0, high: 1 }, { low: 1, high: 2 }, 1)).toBeNull();
    expect(rateInterval({ low: 1, high: 1 }, { low: 0, high: 2 }, 1)).toBeNull();
    expect(rateInterval({ low: 1, high: 1 }, { low: 1, high: 2 }, 0)).toBeNull();
  });
});

describe('numbers as a reader types them', () => {
  test.each([
    [39, '39.0', '39.0'],
    [9, '[9]以上', '9'],
    [1000, '1000亿元', '1000'],
    [2, '翻一番', '2'],
    [-2.4, '-2.4', '(−2.4)'],
    [0, '0', '0'],
    [12345, '12,345', '12345'],
  ])('%d, printed %s', (value, text, expected) => {
    expect(typed({ value, printed: text })).toBe(expected);
  });

  test('factors, decimals and units of a difference', () => {
    expect([1, 10000, 0.0001, 0.5].map(plainFactor)).toEqual(['1', '10000', '0.0001', '0.5']);
    expect(coarsest({ printed: '1.25' }, { printed: '3.5' })).toBe(1);
    expect(finestDecimals({ printed: '1.25' }, { printed: '3.5' })).toBe(2);
    expect(['%', '亿元', null].map(unitOfDifference)).toEqual(['个百分点', '亿元', null]);
    expect(sum('code', '1 ÷ 3', 1 / 3, 2, null)).toEqual({
      code: 'code',
      expression: '1 ÷ 3',
      result: 0.333333333333,
      decimals: 2,
      unit: null,
    });
  });

  test('growth over years and over one year', () => {
    const [a, b] = [inventValue('100'), inventValue('121.0')];
    expect(growthStep('g', a, b, 2)).toEqual({
      code: 'g',
      expression: '((121.0 ÷ 100) ^ (1 ÷ 2) − 1) × 100',
      result: 10,
      decimals: 1,
      unit: '%',
    });
    expect(growthStep('g', a, b, 1)).toMatchObject({ expression: '(121.0 ÷ 100 − 1) × 100', result: 21 });
    expect(growthStep('g', a, inventValue('0.0121'), 1, 10000)).toMatchObject({
      expression: '(0.0121 × 10000 ÷ 100 − 1) × 100',
      result: 21,
    });
  });
});

describe('levels', () => {
  const one = (given: Partial<Observation> = {}): Observation => ({
    period: '2020',
    role: 'actual',
    value: 5,
    valueHigh: null,
    printed: '5',
    qualifier: 'exact',
    basis: 'level',
    unit: '家',
    figure: 'f',
    source: 's',
    evidence: [{ figure: 'f', source: 's' }],
    ...given,
  });
  const all = [
    one({ figure: 'actual' }),
    one({ figure: 'start', role: 'baseline' }),
    one({ figure: 'aim', role: 'target' }),
    one({ figure: 'ratio', value: null }),
    one({ figure: 'empty-aim', role: 'target', value: null }),
    one({ figure: 'rate', basis: 'growth' }),
    one({ figure: 'rate-aim', basis: 'growth', role: 'target' }),
    one({ figure: 'sum', basis: 'cumulative' }),
    one({ figure: 'double', role: 'target', unit: '倍' }),
  ];
  const indicator = { ...inventPromise().indicator, observations: all };

  test('what is reported, and what is aimed at', () => {
    expect(reported(indicator).map(({ figure }) => figure)).toEqual(['actual', 'start']);
    expect(targeted(indicator).map(({ figure }) => figure)).toEqual(['aim']);
    expect(
      (['level', 'annual', 'share', 'growth', 'cumulative'] as const).map((basis) => isLevel({ basis })),
    ).toEqual([true, true, true, false, false]);
  });

  test.each([
    ['2020', { from: 2019, to: 2020 }],
    ['2016/2020', { from: 2015, to: 2020 }],
    ['2020-05', null],
    ['2020-01/2020-05', null],
    ['x2020', null],
    [null, null],
  ])('the years of %s', (period, years) => {
    expect(yearsOf(period)).toEqual(years);
  });

  test('the finest print, of equal ones the first', () => {
    const prints = ['5', '5.25', '5.31', '[12]'].map((text) => ({ printed: text }));
    expect(finest(prints)?.printed).toBe('5.25');
    expect(finest([])).toBeUndefined();
  });

  test('lines, values and directions', () => {
    expect(
      rowsOf({
        evidence: [
          { figure: 'f', source: 's' },
          { figure: 'g', source: 's', cell: '1-1/2#actual2020' },
        ],
      }),
    ).toEqual(['1-1/2']);
    expect(asValue(one() as Level)).toMatchObject({ value: 5, printed: '5', unit: '家' });
    expect(() => asValue(one({ value: null }) as Level)).toThrow('Unexpected observation f without a number');
    expect((['lower', 'higher', 'maintain'] as const).map((direction) => signOf({ direction }))).toEqual([
      -1, 1, 1,
    ]);
  });
});

describe('names in notes', () => {
  const row = (name: string) => ({ name }) as PlanRow;

  test('brackets, stars, blanks and the words for urbanisation are folded', () => {
    expect(foldName('*其中：城市化率（常住 人口）(%)')).toBe('城镇化率');
    expect(foldName('＊产值')).toBe('产值');
  });

  test('the longest run of characters that two names share', () => {
    expect(longestShared('万元生产总值能耗', '单位生产总值能耗降低')).toBe(6);
    expect(longestShared('甲', '乙')).toBe(0);
    expect(longestShared('', '乙')).toBe(0);
    expect(longestShared('甲乙', '甲乙')).toBe(2);
  });

  test.each([
    ['one sign off', '1.单位生产总値能耗降低为预计值', '单位生产总値能耗降低'],
    ['one sign more', '单位地生产总值能耗降低为预计值', '单位地生产总值能耗降低'],
    ['one sign less', '单位生产值能耗降低为预计值', '单位生产值能耗降低'],
    ['the name itself', '单位生产总值能耗降低为预计值', null],
    ['another beginning', '万元生产总值能耗降低', null],
    ['another end', '单位生产总值能耗上升', null],
    ['too far off', '单位工业用水耗费降低', null],
    ['too short', '单位', null],
  ])('%s', (_, note, expected) => {
    expect(nearName(note, row('单位生产总值能耗降低'))).toBe(expected);
  });

  test('the nearest of several, and none of a short name', () => {
    expect(nearName('单位生产总値能粍降低、单位生产总値能耗降低', row('单位生产总值能耗降低'))).toBe(
      '单位生产总値能耗降低',
    );
    expect(nearName('城镇化率口径', row('城镇化比率'))).toBeNull();
    expect(nearName('一二三四五六八', row('一二三四五六七'))).toBeNull();
    expect(nearName('一二三四九六七八', row('一二三四五六七八'))).toBe('一二三四九六七八');
  });
});

describe('passages', () => {
  const { dataset, figureById } = inventDistrict({
    prose: ['2020年,河区产值实现160亿元。'],
    daily: ['2021年,河区产值实现170亿元,比上年有所增长,工业和服务业都有贡献。'],
    results: ['1 | 产值 | 亿元 | 100.0 | 150 | — | 160.5 | — | 提前完成'],
    notes: '1.产值为快报数。2.人口为常住人口。',
    indicators: { output: '产值 | 亿元 | 1-1/1' },
  });

  test('a figure stands in its sentence, an unknown one stops', () => {
    const [figure] = dataset.figures;
    expect(passageOf({ figureById }, figure?.id ?? '')).toMatchObject({
      source: figure?.source,
      quote: figure?.quote,
      start: figure?.quoteStart,
      end: figure?.quoteEnd,
    });
    expect(() => passageOf({ figureById }, 'none')).toThrow('Unexpected figure “none”');
  });

  test('a plan may be shown whole, the press by the quote', () => {
    const text = dataset.texts['river-plan'] ?? '';
    const whole = passageOfSpan(dataset, 'river-plan', 0, text.length);
    expect(whole).toEqual({ source: 'river-plan', start: 0, end: text.length, quote: text });
    const daily = dataset.texts['river-daily'] ?? '';
    const start = daily.indexOf('2021年');
    const cut = passageOfSpan(dataset, 'river-daily', start, daily.length);
    expect(daily.slice(cut.start, cut.end)).toBe(cut.quote);
    expect(cut.start).toBeGreaterThanOrEqual(start);
    expect(cut.quote.length).toBeLessThanOrEqual(120);
    expect(passageOfSpan(dataset, 'nowhere', 0, 5).quote).toBe('');
  });

  test('a table line as printed, an unknown one stops', () => {
    const [row] = dataset.planRows;
    expect(passageOfRow(dataset, row as PlanRow).quote).toBe(
      '1 | 产值 | 亿元 | 100.0 | 150 | — | 160.5 | — | 提前完成',
    );
    expect(() => passageOfRow(dataset, { source: 'river-plan', line: 1 })).toThrow(
      'Unexpected table line 1 of river-plan',
    );
    expect(() => passageOfRow(dataset, { source: 'river-daily', line: row?.line ?? 0 })).toThrow(
      'river-daily',
    );
  });

  test('the remarks of a note, each in its place', () => {
    const [table] = dataset.tables;
    const notes = notesOf(dataset, table as DatasetTable);
    expect(notes.map(({ text }) => text)).toEqual(['产值为快报数', '人口为常住人口']);
    for (const { text, passage } of notes) expect(passage.quote).toBe(text);
  });
});

describe('plans that follow one another', () => {
  const table = (id: string, due: number | null, hasResults: boolean, source = 'plan'): DatasetTable => ({
    id,
    source,
    number: id,
    caption: null,
    line: 1,
    columns: [
      ...(due === null ? [] : [{ key: 'target', role: 'target' as const, header: '', year: due }]),
      ...(hasResults ? [{ key: 'actual', role: 'actual' as const, header: '' }] : []),
    ],
    rows: [],
    notes: [],
  });
  const successions = (...tables: DatasetTable[]) =>
    planSuccessions({
      tables,
      sources: [
        { id: 'plan', place: 'a' },
        { id: 'same', place: 'a' },
        { id: 'far', place: 'b' },
      ],
    } as unknown as Dataset).map(({ over, next }) => `${over.id} ${next.id}`);

  test('results and the next targets of the same place', () => {
    const over = table('over', 2020, true);
    expect(successions(over, table('next', 2025, false))).toEqual(['over next']);
    expect(successions(table('next', 2025, false, 'same'), over)).toEqual(['over next']);
    expect(successions(over, table('last', 2030, false), table('next', 2025, false))).toEqual(['over next']);
    expect(successions(over, table('far', 2025, false, 'far'))).toEqual([]);
    expect(successions(over, table('before', 2020, false))).toEqual([]);
    expect(successions(over, table('results', 2025, true))).toEqual([]);
    expect(successions(over, table('open', null, false))).toEqual([]);
    expect(successions(table('none', null, true), table('next', 2025, false))).toEqual([]);
    expect(successions(over)).toEqual([]);
  });

  test('the due year of a table', () => {
    expect(dueOf(table('t', 2025, true))).toBe(2025);
    expect(dueOf(table('t', null, true))).toBeNull();
  });
});

describe('a finding put together', () => {
  const passage = { source: 's', start: 0, end: 3, quote: 'abc' };

  test('names each passage, figure and record once, and its id is words', () => {
    const twice = [
      passage,
      { ...passage },
      { ...passage, end: 4 },
      { ...passage, start: 1 },
      { ...passage, source: 't' },
    ];
    expect(
      makeFinding('some-rule', {
        record: '/Plan 1-1/7.',
        variant: 'v',
        severity: 'low',
        evidence: twice,
        figures: ['a', 'a', 'b'],
        rows: ['r', 'r'],
        indicators: ['i', 'i'],
      }),
    ).toEqual({
      id: 'some-rule-plan-1-1-7',
      rule: 'some-rule',
      variant: 'v',
      severity: 'low',
      params: {},
      steps: [],
      projects: [],
      innocent: null,
      evidence: [passage, twice[2], twice[3], twice[4]],
      figures: ['a', 'b'],
      indicators: ['i'],
      rows: ['r'],
    });
  });

  test('what is left out is empty', () => {
    expect(makeFinding('r', { record: 'x', variant: 'v', severity: 'low', evidence: [] })).toMatchObject({
      figures: [],
      indicators: [],
      rows: [],
    });
  });

  test('numbers in its sentence', () => {
    expect(printed(inventValue('[9]', { cumulative: true }))).toEqual({
      kind: 'printed',
      printed: '[9]',
      unit: '万吨',
      figure: 'invented-[9]',
      cumulative: true,
    });
    expect(printed(inventValue('9'))).not.toHaveProperty('cumulative');
    expect(computed(1.25, 1, '%')).toEqual({ kind: 'computed', value: 1.3, decimals: 1, unit: '%' });
    expect(year(2025)).toEqual({ kind: 'year', value: '2025' });
    expect(count(3)).toEqual({ kind: 'count', value: 3 });
  });
});
