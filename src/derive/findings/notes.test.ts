import { describe, expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule as definitionChanged } from './definition-changed.ts';
import { rule as estimateAsResult } from './estimate-as-result.ts';
import { rule as noteNamesOther } from './note-names-other.ts';
import { rule as outcomeWithheld } from './outcome-withheld.ts';

describe('definition-changed', () => {
  const district = (notes: string) => ({
    results: ['1 | 受教育年限 | 年 | 13.2 | 13.9 | — | 10.4 | — | 没有完成'],
    notes,
    indicators: { schooling: '受教育年限 | 年 | 1-1/1' },
  });

  test('a note tells of another definition at one end', () => {
    const [finding] = findIn(definitionChanged, district('1.受教育年限两年统计口径不同。'));
    expect(finding).toMatchObject({
      id: 'definition-changed-schooling',
      severity: 'medium',
      params: { verdict: { zh: '没有完成' } },
    });
    expect(finding?.evidence.map(({ quote }) => quote)).toContain('受教育年限两年统计口径不同');
  });

  test('names a related line that starts from the same number', () => {
    const twin = (start: string, related: string) =>
      findIn(definitionChanged, {
        ...district('1.受教育年限两年统计口径不同。'),
        targets: [`1 | 劳动者受教育年限 | 年 | ${start} | 11.0 | — | 预期性`],
        indicators: {
          schooling: `受教育年限 | 年 | 1-1/1${related}`,
          workers: '劳动者受教育年限 | 年 | 1-2/1',
        },
      })[0];
    const found = twin('10.4', '\nrelated: [workers]');
    expect(found).toMatchObject({
      params: { twin: { id: 'workers' } },
      indicators: ['schooling', 'workers'],
    });
    expect(found?.evidence.at(-1)?.quote).toContain('劳动者受教育年限');
    expect(twin('10.5', '\nrelated: [workers]')?.params).not.toHaveProperty('twin');
    expect(twin('10.4', '')?.params).not.toHaveProperty('twin');
    expect(twin('—', '\nrelated: [workers]')?.params).not.toHaveProperty('twin');
  });

  test('silent where the note is about another line', () => {
    expect(findIn(definitionChanged, district('1.森林覆盖率两年统计口径不同。'))).toEqual([]);
  });
});

describe('estimate-as-result', () => {
  const district = (verdict: string, notes: string, prose: string[] = []) => ({
    prose,
    results: [`1 | 城镇化率 | % | 55 | 63 | — | 66 | — | ${verdict}`],
    notes,
    indicators: {
      urban: `城镇化率 | % | 1-1/1${prose.length === 0 ? '' : "\nobservations:\n  - { source: river-plan, quote: '城镇化率提高至⟦66%⟧', role: actual, period: '2020' }"}`,
    },
  });
  const note = '1.城镇化率2020年完成情况为预计值。';

  test('a success that rests on an estimate', () => {
    expect(findIn(estimateAsResult, district('可以完成', note))).toMatchObject([
      { id: 'estimate-as-result-1-1', variant: 'judged', severity: 'low', rows: ['1-1/1'] },
    ]);
  });

  test('an estimate stated as a fact', () => {
    expect(
      findIn(estimateAsResult, district('没有完成', note, ['2020年,河区城镇化率提高至66%。'])),
    ).toMatchObject([{ id: 'estimate-as-result-urban', variant: 'stated-as-fact' }]);
  });

  test('silent where failure is printed, and where no note says so', () => {
    expect(findIn(estimateAsResult, district('没有完成', note))).toEqual([]);
    expect(findIn(estimateAsResult, district('可以完成', '1.资料由河区统计局提供。'))).toEqual([]);
  });
});

const withheld = (name: string, notes: string, outcome = '— | 12') => ({
  results: [
    `1 | ${name} | 亿元 | 210.5 | 380 | 12 | ${outcome} | 可以完成`,
    '2 | 生产总值 | 亿元 | 100 | 150 | 8 | — | 8 | 可以完成',
  ],
  notes,
  indicators: { funds: `${name} | 亿元 | 1-1/1`, gdp: '生产总值 | 亿元 | 1-1/2' },
});

describe('outcome-withheld', () => {
  test('a line judged although its figures are no longer published', () => {
    expect(findIn(outcomeWithheld, withheld('固定资产投资', '1.2019年起停止发布投资数据。'))).toMatchObject([
      {
        ...{ id: 'outcome-withheld-funds', variant: 'growth-printed', severity: 'medium', innocent: null },
        params: { since: { value: '2019' } },
      },
    ]);
  });

  test('a note without a year, and one that uses a near name', () => {
    const [finding] = findIn(
      outcomeWithheld,
      withheld('六个重点行业增加值', '1.2020年六个优势行业增加值数据未公布。'),
    );
    expect(finding).toMatchObject({ id: 'outcome-withheld-funds', innocent: 'note-other-name' });
    expect(finding?.params).not.toHaveProperty('since');
  });

  test('silent where the outcome is printed, where the note means no line, and where it could mean two', () => {
    expect(
      findIn(outcomeWithheld, withheld('固定资产投资', '1.2019年起停止发布投资数据。', '450 | 12')),
    ).toEqual([]);
    expect(findIn(outcomeWithheld, withheld('固定资产投资', '1.水质数据未公布。'))).toEqual([]);
    expect(findIn(outcomeWithheld, withheld('农业生产投资', '1.生产数据未公布。'))).toEqual([]);
  });
});

describe('note-names-other', () => {
  test('a note with a name that is close to a line and stands in none', () => {
    const [finding] = findIn(
      noteNamesOther,
      withheld('六个重点行业增加值', '1.六个优势行业增加值数据未公布。'),
    );
    expect(finding).toMatchObject({
      id: 'note-names-other-funds',
      severity: 'low',
      params: { noteName: { zh: '六个优势行业增加值' }, rowName: { zh: '六个重点行业增加值' } },
    });
  });

  test('silent: the name as printed, and a name further off', () => {
    expect(
      findIn(noteNamesOther, withheld('六个重点行业增加值', '1.六个重点行业增加值数据未公布。')),
    ).toEqual([]);
    expect(
      findIn(noteNamesOther, withheld('六个重点行业增加值', '1.规模以上工业增加值数据未公布。')),
    ).toEqual([]);
    expect(
      findIn(noteNamesOther, withheld('常住人口城市化率情况', '1.常住人口城镇化率情况为预计值。')),
    ).toEqual([]);
  });
});
