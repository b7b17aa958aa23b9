import { describe, expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './silence.ts';

const district = (daily: readonly string[]) => ({
  prose: ['到2025年,河区企业数达到500家。'],
  targets: ['1 | 产值 | 亿元 | 160.0 | 300 | — | 预期性', '2 | 优良率 | % | 86 | 90 | — | 约束性'],
  daily,
  indicators: {
    output: `产值 | 亿元 | 1-2/1${daily.some((line) => line.includes('产值')) ? "\nobservations:\n  - { source: river-daily, quote: '产值实现⟦170亿元⟧', role: actual, period: '2021' }" : ''}`,
    air: '优良率 | % | 1-2/2',
    firms:
      "企业数 | 家\nobservations:\n  - { source: river-plan, quote: '企业数达到⟦500家⟧', role: target, period: '2025' }",
  },
});

test('targets for which no later document reports a figure, by table, binding and prose', () => {
  expect(findIn(rule, district(['2021年,河区产值实现170亿元。']))).toMatchObject([
    {
      id: 'silence-river-plan-table',
      severity: 'low',
      innocent: 'running',
      params: { silent: { value: 1 }, of: { value: 2 } },
      rows: ['1-2/2'],
    },
    { id: 'silence-river-plan-binding', severity: 'medium', rows: ['1-2/2'] },
    {
      id: 'silence-river-plan-prose',
      params: { silent: { value: 1 }, of: { value: 1 } },
      indicators: ['firms'],
    },
  ]);
});

test('silent where no document follows that could speak of them', () => {
  const { prose, targets, indicators } = district([]);
  const alone = {
    prose: prose.slice(0, 0),
    targets: targets.slice(0, 1),
    indicators: { output: indicators.output },
  };
  const [table, ...others] = findIn(rule, alone);
  expect(table).toMatchObject({ id: 'silence-river-plan-table', params: { silent: { value: 1 } } });
  expect(others).toEqual([]);
  const reported = {
    ...alone,
    daily: ['2021年,河区产值实现170亿元。'],
    indicators: { output: district(['产值']).indicators.output },
  };
  expect(findIn(rule, reported)).toEqual([]);
});

describe('counts', () => {
  const firms = (due: string) =>
    `企业数 | 家 | 1-2/1\nobservations:\n  - { source: river-plan, quote: '企业数达到⟦500家⟧', role: target, period: '${due}' }`;
  const both = (due: string) => ({
    prose: [`到${due}年,河区企业数达到500家。`],
    targets: ['1 | 企业数 | 家 | 300 | 450 | — | 预期性'],
    daily: ['2021年,河区面貌一新。'],
    indicators: { firms: firms(due) },
  });
  const variants = (district: Parameters<typeof findIn>[1]) =>
    findIn(rule, district).map(({ variant, params }) => [variant, params['of']]);

  test('a target in the text counts with the table where that has one for the same year', () => {
    expect(variants(both('2025'))).toEqual([['table', { kind: 'count', value: 1 }]]);
    expect(variants(both('2035'))).toEqual([
      ['table', { kind: 'count', value: 1 }],
      ['prose', { kind: 'count', value: 1 }],
    ]);
  });

  test('binding lines without a number are told apart', () => {
    const lines = (target: string, growth: string) => ({
      targets: [
        '1 | 优良率 | % | 86 | 90 | — | 约束性',
        `2 | 降耗 | % | 3.0 | ${target} | ${growth} | 约束性`,
      ],
      daily: ['2021年,河区面貌一新。'],
      indicators: { air: '优良率 | % | 1-2/1', energy: '降耗 | % | 1-2/2' },
    });
    const binding = (target: string, growth: string) =>
      findIn(rule, lines(target, growth)).find(({ variant }) => variant === 'binding')?.params;
    expect(binding('完成市下达指标', '—')).toMatchObject({ of: { value: 1 }, bare: { value: 1 } });
    expect(binding('—', '4.0')).toMatchObject({ of: { value: 2 } });
    expect(binding('3.5', '—')).not.toHaveProperty('bare');
    const table = findIn(rule, lines('完成市下达指标', '—')).find(({ variant }) => variant === 'table');
    expect(table?.params).not.toHaveProperty('bare');
  });

  test('bare lines of another attribute do not count', () => {
    const params = findIn(rule, {
      targets: ['1 | 优良率 | % | 86 | 90 | — | 约束性', '2 | 降耗 | % | 3.0 | 完成市下达指标 | — | 预期性'],
      daily: ['2021年,河区面貌一新。'],
      indicators: { air: '优良率 | % | 1-2/1', energy: '降耗 | % | 1-2/2' },
    }).find(({ variant }) => variant === 'binding')?.params;
    expect(params).toMatchObject({ of: { value: 1 } });
    expect(params).not.toHaveProperty('bare');
  });
});

describe('the date of the plan', () => {
  const dated = (heading: string) =>
    findIn(rule, {
      heading,
      targets: ['1 | 优良率 | % | 86 | 90 | — | 预期性'],
      daily: ['2021年,河区面貌一新。'],
      indicators: { air: '优良率 | % | 1-2/1' },
    })[0]?.params;

  test('documents that came out before an update are counted', () => {
    expect(dated('河区规划(2022年更新)')).toMatchObject({
      made: { value: '2021' },
      revised: { value: '2022' },
      before: { value: 1 },
    });
  });

  test.each(['河区规划', '河区规划(2021年更新)', '河区2022年规划'])('nothing to say of %s', (heading) => {
    expect(dated(heading)).toMatchObject({ made: { value: '2021' } });
    expect(dated(heading)).not.toHaveProperty('revised');
    expect(dated(heading)).not.toHaveProperty('before');
  });
});
