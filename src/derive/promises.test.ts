import { describe, expect, test } from 'vitest';
import { inventDistrict, type Invented } from './findings/fixtures/invent-district.ts';
import type { Promise, Value } from './types.ts';

const tellValue = (value: Value | null): string | null =>
  value &&
  [value.printed, value.unit ?? '—', value.period ?? '—', value.estimated ? 'estimate' : ''].join(' ').trim();

/** A promise as it is read from the documents. */
function tell({ id, row, span, official, finished, doubt, ...values }: Promise) {
  const { baseline, target, targetGrowth, outcome, outcomeGrowth } = values;
  return {
    id,
    line: row?.id ?? null,
    values: [baseline, target, targetGrowth, outcome, outcomeGrowth].map(tellValue),
    span: span && `${String(span.from)}–${String(span.to)}`,
    official: official && `${official.raw} ${official.class}`,
    finished,
    doubt,
  };
}

const promisesOf = (district: Invented) => inventDistrict(district).promises.map(tell);

describe('lines of a table of results', () => {
  const results = (row: string, notes?: string) =>
    promisesOf({ results: [row], notes, indicators: { output: '产值 | 亿元 | 1-1/1' } });

  test('start, target, rates, outcome and printed verdict', () => {
    expect(results('1 | 产值 | 亿元 | 100.0 | 150 | 8.4 | 160.5 | 8.0 | 提前完成')).toEqual([
      {
        id: '1-1/1',
        line: '1-1/1',
        values: ['100.0 亿元 2015', '150 亿元 2020', '8.4 % 2016/2020', '160.5 亿元 2020', '8.0 % 2016/2020'],
        span: '2015–2020',
        official: '提前完成 reached-early',
        finished: true,
        doubt: null,
      },
    ]);
  });

  test('dashes and empty cells are no values and no verdicts', () => {
    expect(results('1 | 产值 | 亿元 | — | — | — | — | — | —')).toMatchObject([
      { values: [null, null, null, null, null], official: null },
    ]);
  });

  test('a note that speaks of another definition of this line', () => {
    const row = '1 | 产值 | 亿元 | 100.0 | 150 | 8.4 | 160.5 | 8.0 | 提前完成';
    expect(results(row, '1.产值两年统计口径不同。')).toMatchObject([{ doubt: 'definition-changed' }]);
    expect(results(row, '1.人口两年统计口径不同。')).toMatchObject([{ doubt: null }]);
  });

  test('a rate that falls in words lies below zero, but not where the line is the fall', () => {
    const outcomeOf = (name: string) =>
      inventDistrict({
        results: [`1 | ${name} | 亿元 | 100.0 | 150 | 8.4 | 90 | 下降2.1 | 提前完成`],
        indicators: { output: `${name} | 亿元 | 1-1/1` },
      }).promises[0]?.outcomeGrowth;
    expect(outcomeOf('产值')).toMatchObject({ value: -2.1, printed: '下降2.1' });
    expect(outcomeOf('单位产值能耗降低率')?.value).toBe(2.1);
  });

  test('an increment is no yearly rate', () => {
    expect(results('1 | 产值 | % | 60 | 63 | [3]个百分点 | 64 | — | 提前完成')[0]?.values[2]).toBeNull();
  });

  test('an increment is a target for the change, and its outcome stands beside it', () => {
    const changes = (row: string, unit = '%') =>
      inventDistrict({ results: [row], indicators: { output: `产值 | ${unit} | 1-1/1` } }).promises.map(
        ({ targetChange, outcomeChange, targetGrowth, outcomeGrowth }) =>
          [targetChange, outcomeChange, targetGrowth, outcomeGrowth].map((value) => value?.printed ?? null),
      )[0];
    expect(changes('1 | 产值 | % | 60 | 63 | [3]个百分点 | 64 | [4]个百分点 | 提前完成')).toEqual([
      '[3]个百分点',
      '[4]个百分点',
      null,
      null,
    ]);
    expect(changes('1 | 产值 | % | 60 | 63 | 3% | 64 | 4% | 提前完成')).toEqual([null, null, '3%', '4%']);
    expect(changes('1 | 产值 | 万人 | [5] | [6] | 1万人 | [7] | — | 提前完成', '万人')?.[0]).toBe('1万人');
    expect(changes('1 | 产值 | % | 60 | 63 | — | 64 | — | 提前完成')).toEqual([null, null, null, null]);
  });

  test('a unit that measures something else than the indicator is in doubt', () => {
    const doubts = (printed: string, unit: string) =>
      inventDistrict({
        results: [`1 | 产值 | ${printed} | 10 | 15 | 8 | 16 | 8.0 | 提前完成`],
        indicators: { output: `产值 | ${unit} | 1-1/1` },
      }).promises.map(({ unitInDoubt }) => unitInDoubt);
    expect(doubts('%', '万元')).toEqual([true]);
    expect(doubts('万元', '万元')).toEqual([false]);
    expect(doubts('亿元', '万元')).toEqual([false]);
    expect(doubts('', '万元')).toEqual([false]);
  });

  test('a report of a later year does not stand for the printed outcome', () => {
    const [promise] = promisesOf({
      results: ['1 | 产值 | 亿元 | 100.0 | 150 | — | — | — | 提前完成'],
      daily: ['2021年,河区产值实现170亿元。'],
      indicators: {
        output:
          "产值 | 亿元 | 1-1/1\nobservations:\n  - { source: river-daily, quote: '产值实现⟦170亿元⟧', role: actual, period: '2021' }",
      },
    });
    expect(promise?.values[3]).toBeNull();
  });
});

describe('lines of a table of targets', () => {
  const targets = (row: string, unit = '亿元', daily: string[] = [], more = '') =>
    promisesOf({ targets: [row], daily, indicators: { output: `产值 | ${unit} | 1-2/1${more}` } });

  test('are running, without printed verdicts', () => {
    expect(targets('1 | 产值 | 亿元 | 160.5 | 250 | 9 | 预期性')).toEqual([
      {
        id: '1-2/1',
        line: '1-2/1',
        values: ['160.5 亿元 2020', '250 亿元 2025', '9 % 2021/2025', null, null],
        span: '2020–2025',
        official: null,
        finished: false,
        doubt: null,
      },
    ]);
  });

  test('a sum in the column of growth is a target for the change where a level is set too', () => {
    const changes = (row: string) =>
      inventDistrict({ targets: [row], indicators: { output: '产值 | 亿元 | 1-2/1' } }).promises.map(
        ({ target, targetChange }) => [target?.printed, targetChange?.printed],
      );
    expect(changes('1 | 产值 | 亿元 | 10 | 15 | [5] | 预期性')).toEqual([['15', '[5]']]);
    expect(changes('1 | 产值 | 亿元 | 10 | — | [5] | 预期性')).toEqual([['[5]', undefined]]);
  });

  test('a sum in the column of growth is the target where none is set', () => {
    const [promise] = targets('1 | 产值 | 万人 | — | — | [9]以上 | 预期性', '万人');
    expect(promise?.values[1]).toContain('[9]以上 万人');
    expect(promise?.values[2]).toBeNull();
  });

  test('the outcome is the last report of any document', () => {
    const seen =
      "\nobservations:\n  - { source: river-daily, quote: '产值实现⟦170亿元⟧', role: actual, period: '2021' }";
    const [promise] = targets(
      '1 | 产值 | 亿元 | 160.5 | 250 | 9 | 预期性',
      '亿元',
      ['2021年,河区产值实现170亿元。'],
      seen,
    );
    expect(promise?.values[3]).toBe('170亿元 亿元 2021');
  });
});

describe('targets in prose', () => {
  const YAML = 'observations:';
  const seen = (source: string, quote: string, more: string): string =>
    `  - { source: ${source}, quote: '${quote}', ${more} }`;
  const prose = (observations: string[], sentences: string[], daily: string[] = [], unit = '家') =>
    promisesOf({
      prose: sentences,
      daily,
      indicators: { firms: [`企业数 | ${unit}`, YAML, ...observations].join('\n') },
    });
  const target = seen('river-plan', '企业数达到⟦500家⟧', "role: target, period: '2025'");

  test('start from the last level of the same document and end with the last report', () => {
    const [promise] = prose(
      [
        target,
        seen('river-plan', '企业数为⟦300家⟧', "role: actual, period: '2019'"),
        seen('river-plan', '企业数为⟦320家⟧', "role: actual, period: '2020'"),
        seen('river-daily', '企业数为⟦360家⟧', "role: actual, period: '2021'"),
      ],
      ['2019年,河区企业数为300家。', '2020年,河区企业数为320家。', '到2025年,河区企业数达到500家。'],
      ['2021年,河区企业数为360家。'],
    );
    expect(promise).toMatchObject({
      line: null,
      values: ['320家 家 2020', '500家 家 2025', null, '360家 家 2021', null],
      span: '2020–2025',
      official: null,
      finished: false,
      doubt: null,
    });
    expect(promise?.id).toMatch(/^firms-river-plan-\d+$/u);
  });

  test('without a level of the same document there is no start and no span', () => {
    const [promise] = prose(
      [target, seen('river-daily', '企业数为⟦360家⟧', "role: actual, period: '2021'")],
      ['到2025年,河区企业数达到500家。'],
      ['2021年,河区企业数为360家。'],
    );
    expect(promise).toMatchObject({ span: null });
    expect(promise?.values[0]).toBeNull();
    expect(promise?.values[3]).toBe('360家 家 2021');
  });

  test('a level of the due year, of another unit or an earlier target is no start', () => {
    const [promise] = prose(
      [
        target,
        seen('river-plan', '企业数为⟦501家⟧', "role: actual, period: '2025'"),
        seen('river-plan', '企业数增长⟦9%⟧', "role: actual, period: '2020', basis: growth"),
        seen('river-plan', '企业数达到⟦400家⟧', "role: target, period: '2023'"),
      ],
      [
        '2025年,河区企业数为501家。',
        '2020年,河区企业数增长9%。',
        '到2023年,河区企业数达到400家。',
        '到2025年,河区企业数达到500家。',
      ],
    );
    expect(promise?.values[0]).toBeNull();
  });

  test('a yearly rate is a target for growth, a doubling starts from any unit', () => {
    const rate = prose(
      [seen('river-plan', '企业数年均增长⟦8%⟧', 'role: target, period: 2021/2025, basis: growth')],
      ['“二五”时期,河区企业数年均增长8%。'],
    );
    expect(rate[0]?.values.slice(1, 3)).toEqual([null, '8% % 2021/2025']);
    const doubling = prose(
      [
        seen('river-plan', '企业数⟦翻一番⟧', "role: target, period: '2025'"),
        seen('river-plan', '企业数为⟦320家⟧', "role: actual, period: '2020'"),
      ],
      ['2020年,河区企业数为320家。', '到2025年,河区企业数翻一番。'],
    );
    expect(doubling[0]?.values.slice(0, 2)).toEqual(['320家 家 2020', '翻一番 倍 2025']);
  });

  test('a target that a table prints too is no promise of its own', () => {
    const promises = promisesOf({
      prose: ['到2025年,河区产值达到250亿元。'],
      targets: ['1 | 产值 | 亿元 | 160.5 | 250 | 9 | 预期性'],
      indicators: {
        output: `产值 | 亿元 | 1-2/1\n${YAML}\n${seen('river-plan', '产值达到⟦250亿元⟧', "role: target, period: '2025'")}`,
      },
    });
    expect(promises.map(({ id }) => id)).toEqual(['1-2/1']);
  });
});
