import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './target-easier-than-baseline.ts';

const target = (row: string, short = '参保率 | % | 1-2/1') =>
  findIn(rule, { targets: [row], indicators: { cover: short } });

test('a target below its own start', () => {
  const [finding] = target('1 | 参保率 | % | 94.5 | 93 | — | 预期性');
  expect(finding).toMatchObject({
    id: 'target-easier-than-baseline-cover',
    variant: 'below-start',
    severity: 'high',
    innocent: 'floor-or-coverage',
    params: { distance: { value: 1.5 } },
  });
});

test('a ceiling above its start is a bound', () => {
  expect(
    target('1 | 失业率 | % | 1.7 | ≤3.2 | — | 预期性', '失业率 | % | 1-2/1\ndirection: lower'),
  ).toMatchObject([{ severity: 'medium', innocent: 'bound' }]);
});

test.each([
  ['a target that asks for more', '1 | 参保率 | % | 94.5 | 96 | — | 预期性'],
  ['a start that may equal the target', '1 | 参保率 | % | 93 | 93.0 | — | 预期性'],
  ['a target to be kept', '1 | 参保率 | % | 100 | 100 | — | 预期性'],
])('silent: %s', (_, row) => {
  expect(target(row)).toEqual([]);
});

test('a sum below the sum of the years before; not a sum against one year', () => {
  const sums = (row: string) =>
    findIn(rule, { results: [row], indicators: { jobs: '就业人数 | 万人 | 1-1/1' } });
  expect(sums('1 | 就业人数 | 万人 | [6.5] | [6] | — | [6.2] | — | 提前完成')).toMatchObject([
    { variant: 'sum-below-sum', severity: 'medium', innocent: 'floor-or-coverage' },
  ]);
  expect(sums('1 | 就业人数 | 万人 | 6.5 | [6] | — | [6.2] | — | 提前完成')).toEqual([]);
});

test('a target above its start and below the start of the plan before', () => {
  const plans = (last: string) =>
    findIn(rule, {
      results: ['1 | 覆盖率 | % | 41.2 | 42.0 | — | 40.05 | — | 没有完成'],
      targets: [`1 | 覆盖率 | % | 40.05 | ${last} | — | 预期性`],
      indicators: { forest: '覆盖率 | % | 1-1/1, 1-2/1' },
    });
  expect(plans('40.07')).toMatchObject([
    { variant: 'below-earlier-start', innocent: 'recount', rows: ['1-2/1', '1-1/1'] },
  ]);
  expect(plans('41.3')).toEqual([]);
});

test('a quotient easier than the earlier targets imply', () => {
  const ratio = (goal: string, start = '1.70') =>
    findIn(rule, {
      results: [
        '1 | 甲收入 | 元 | 43000 | 66000 | — | 63000 | — | 没有完成',
        '2 | 乙收入 | 元 | 25000 | 40000 | — | 37000 | — | 没有完成',
      ],
      prose: [`2020年,河区收入比缩小至${start}:1。`, `到2025年,河区收入比缩小至${goal}:1。`],
      indicators: {
        town: '甲收入 | 元 | 1-1/1',
        village: '乙收入 | 元 | 1-1/2',
        ratio: `收入比 | ∶1\ndirection: lower\nquotient: { numerator: town, denominator: village }\nobservations:\n  - { source: river-plan, quote: '2020年,河区收入比缩小至⟦${start}:1⟧', role: actual, period: '2020' }\n  - { source: river-plan, quote: '到2025年,河区收入比缩小至⟦${goal}:1⟧', role: target, period: '2025' }`,
      },
    });
  expect(ratio('1.68')).toMatchObject([
    {
      variant: 'earlier-targets',
      innocent: null,
      params: { implied: { value: 1.65 }, start: { printed: '1.70:1' } },
    },
  ]);
  expect(ratio('1.68', '1.68')[0]?.params).not.toHaveProperty('start');
  expect(ratio('1.64')).toEqual([]);
});
