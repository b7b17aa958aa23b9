import { describe, expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './indicator-dropped.ts';

const results = [
  '1 | 产值 | 亿元 | 100.0 | 150 | — | 160.0 | — | 提前完成',
  '2 | 服务业占比 | % | 48.2 | 50.0 | — | 48.9 | — | 没有完成',
  '3 | 城镇收入 | 元 | 40000 | 60000 | — | 55000 | — | 没有完成',
  '4 | 排放量 | 万吨 | — | 完成市下达指标 | — | 完成市下达指标 | — | 可以完成',
];
const targets = ['1 | 产值 | 亿元 | 160.0 | 300 | — | 预期性', '2 | 收入增长 | % | 6.1 | 7.0 | — | 预期性'];
const indicators = {
  output: '产值 | 亿元 | 1-1/1, 1-2/1',
  services: '服务业占比 | % | 1-1/2',
  income: '城镇收入 | 元 | 1-1/3\nrelated: [growth]',
  waste: '排放量 | 万吨 | 1-1/4',
  growth: '收入增长 | % | 1-2/2',
};

test('dropped lines: missed ones alone, the others in a summary', () => {
  expect(findIn(rule, { results, targets, indicators })).toMatchObject([
    { id: 'indicator-dropped-services', variant: 'missed', severity: 'medium' },
    {
      id: 'indicator-dropped-income',
      variant: 'replaced',
      severity: 'low',
      params: { instead: { id: 'growth' } },
    },
    { id: 'indicator-dropped-1-1-unjudged', rows: ['1-1/4'] },
    {
      id: 'indicator-dropped-1-1-all-dropped',
      params: { lines: { value: 3 }, of: { value: 4 }, related: { value: 1 } },
    },
    { id: 'indicator-dropped-1-2-all-new', rows: ['1-2/2'] },
  ]);
});

test('silent where every indicator goes on', () => {
  expect(
    findIn(rule, {
      results: results.slice(0, 1),
      targets: targets.slice(0, 1),
      indicators: { output: indicators.output },
    }),
  ).toEqual([]);
});

test('silent where no plan follows', () => {
  const { services, income, waste } = indicators;
  expect(
    findIn(rule, {
      results,
      indicators: {
        output: '产值 | 亿元 | 1-1/1',
        services,
        income: income.replace('\nrelated: [growth]', ''),
        waste,
      },
    }),
  ).toEqual([]);
});

describe('what the text of the new plan still sets', () => {
  const farmers = (quote: string, period: string) =>
    `农民增收 | 元\nrelated: [income]\nobservations:\n  - { source: river-plan, quote: '${quote}', role: target, period: '${period}' }`;
  const district = (more: Record<string, string>, prose: readonly string[]) => ({
    ...{ results, targets, prose },
    indicators: { ...indicators, ...more },
  });

  test('for a measure related to a dropped line', () => {
    const found = findIn(
      rule,
      district({ farmers: farmers('农民增收⟦8000元⟧', '2025') }, ['到2025年,河区农民增收8000元。']),
    );
    expect(found[1]).toMatchObject({
      id: 'indicator-dropped-income',
      params: { text: { printed: '8000元' }, textName: { id: 'farmers' }, textYear: { value: '2025' } },
      indicators: ['income', 'growth', 'farmers'],
    });
    expect(found[1]?.evidence.map(({ quote }) => quote)).toContain('到2025年,河区农民增收8000元。');
    expect(found[0]?.params).not.toHaveProperty('text');
    expect(found.find(({ variant }) => variant === 'all-dropped')?.params).toMatchObject({
      inText: { value: 1 },
    });
    expect(found.find(({ variant }) => variant === 'unjudged')?.params).not.toHaveProperty('inText');
    expect(found.find(({ variant }) => variant === 'all-new')?.params).not.toHaveProperty('inText');
  });

  test('for the line itself before any relative, and the next due first', () => {
    const own =
      "城镇收入 | 元 | 1-1/3\nrelated: [growth]\nobservations:\n  - { source: river-plan, quote: '城镇收入⟦90000元⟧', role: target, period: '2035' }\n  - { source: river-plan, quote: '城镇收入⟦70000元⟧', role: target, period: '2030' }";
    const prose = [
      '到2025年,河区农民增收8000元。',
      '到2035年,河区城镇收入90000元。',
      '到2030年,河区城镇收入70000元。',
    ];
    const [, income] = findIn(
      rule,
      district({ income: own, farmers: farmers('农民增收⟦8000元⟧', '2025') }, prose),
    );
    expect(income?.params).toMatchObject({ textName: { id: 'income' }, textYear: { value: '2030' } });
  });

  test('not of a measure that has a line in the new table', () => {
    const growth =
      "收入增长 | % | 1-2/2\nobservations:\n  - { source: river-plan, quote: '收入增长⟦8.0%⟧', role: target, period: '2035', basis: growth }";
    const [, income] = findIn(rule, district({ growth }, ['到2035年,河区收入增长8.0%。']));
    expect(income?.id).toBe('indicator-dropped-income');
    expect(income?.params).not.toHaveProperty('text');
  });

  test('not of another document', () => {
    const daily =
      "农民增收 | 元\nrelated: [income]\nobservations:\n  - { source: river-daily, quote: '农民增收⟦8000元⟧', role: target, period: '2025' }";
    const [, income] = findIn(rule, {
      ...district({ farmers: daily }, []),
      daily: ['到2025年,河区农民增收8000元。'],
    });
    expect(income?.params).not.toHaveProperty('text');
  });
});

test('a line whose growth could be judged is not called unjudged', () => {
  const line = (growth: string, outcome: string) => [
    ...results.slice(0, 1),
    `2 | 投资额 | 亿元 | 210.5 | 380 | ${growth} | — | ${outcome} | 可以完成`,
  ];
  const variants = (growth: string, outcome: string) =>
    findIn(rule, {
      results: line(growth, outcome),
      targets: targets.slice(0, 1),
      indicators: { output: indicators.output, funds: '投资额 | 亿元 | 1-1/2' },
    }).map(({ variant }) => variant);
  expect(variants('12', '12')).toEqual(['all-dropped']);
  expect(variants('—', '—')).toEqual(['unjudged', 'all-dropped']);
});

test('a line whose change could be judged is not called unjudged', () => {
  const variants = (delivered: string) =>
    findIn(rule, {
      results: [
        ...results.slice(0, 1),
        `2 | 绿地率 | % | 40 | — | [5]个百分点 | — | ${delivered} | 可以完成`,
      ],
      targets: targets.slice(0, 1),
      indicators: { output: indicators.output, green: '绿地率 | % | 1-1/2' },
    }).map(({ variant }) => variant);
  expect(variants('[6]个百分点')).not.toContain('unjudged');
  expect(variants('—')).toContain('unjudged');
});

test('no word of relatives or of the text where there are none', () => {
  const found = findIn(rule, {
    results: results.slice(0, 2),
    targets,
    indicators: {
      output: indicators.output,
      services: indicators.services,
      growth: indicators.growth,
    },
  });
  for (const { params } of found) {
    expect(params).not.toHaveProperty('related');
    expect(params).not.toHaveProperty('inText');
  }
});
