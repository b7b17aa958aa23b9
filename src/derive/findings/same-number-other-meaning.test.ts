import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './same-number-other-meaning.ts';

const pair = (first: string, second: string, more = 'related: [second]') =>
  findIn(rule, {
    results: [first],
    targets: [second],
    indicators: {
      first: `甲失业率 | % | 1-1/1\ndirection: lower\n${more}`,
      second: '乙失业率 | % | 1-2/1\ndirection: lower',
    },
  });

test('two related indicators with the very same number', () => {
  const [finding] = pair(
    '1 | 甲失业率 | % | 2.9 | 4 | — | 1.74 | — | 提前完成',
    '1 | 乙失业率 | % | 1.74 | 3.5 | — | 预期性',
  );
  expect(finding).toMatchObject({
    id: 'same-number-other-meaning-first-second',
    variant: 'two-definitions',
    severity: 'medium',
    innocent: 'one-count',
  });
});

test.each([
  [
    'not related, names unlike',
    '1 | 甲失业率 | % | 2.9 | 4 | — | 1.74 | — | 提前完成',
    '1 | 乙失业率 | % | 1.74 | 3.5 | — | 预期性',
    '',
  ],
  [
    'another number',
    '1 | 甲失业率 | % | 2.9 | 4 | — | 1.75 | — | 提前完成',
    '1 | 乙失业率 | % | 1.74 | 3.5 | — | 预期性',
    'related: [second]',
  ],
  [
    'a round number',
    '1 | 甲失业率 | % | 2.9 | 4 | — | 2 | — | 提前完成',
    '1 | 乙失业率 | % | 2 | 3.5 | — | 预期性',
    'related: [second]',
  ],
  [
    'targets',
    '1 | 甲失业率 | % | 2.9 | 1.74 | — | 1.8 | — | 没有完成',
    '1 | 乙失业率 | % | 1.74 | 3.5 | — | 预期性',
    'related: [second]',
  ],
])('silent: %s', (_, first, second, more) => {
  expect(pair(first, second, more)).toEqual([]);
});

test('one number as a level and as a cut of it', () => {
  const district = {
    results: ['1 | 用水量 | 立方米 | 52.3 | 30 | — | 27.4 | — | 提前完成'],
    targets: ['1 | 用水量降低 | % | 27.4 | 30 | — | 约束性'],
    indicators: {
      level: '用水量 | 立方米 | 1-1/1\ndirection: lower\nrelated: [cut]',
      cut: '用水量降低 | % | 1-2/1',
    },
  };
  for (const each of [district, { ...district, notes: '1.用水量统计口径有变化' }]) {
    const [finding] = findIn(rule, each);
    expect(finding).toMatchObject({ variant: 'two-things', severity: 'medium', innocent: 'name-or-unit' });
    expect(finding?.evidence).toHaveLength(2);
  }
});

test.each([
  ['one of the two lines', '1.产值为预计值;2.甲失业率2015年为抽样调查结果,统计口径不同', 'note-defines', 3],
  ['the later line', '1.乙失业率统计口径有变化', 'note-defines', 3],
  ['another line', '1.产值2015年为抽样调查结果,统计口径不同', 'one-count', 2],
  ['no change of definition', '1.甲失业率为预计值', 'one-count', 2],
])('a note that speaks of %s', (_, notes, innocent, passages) => {
  const [finding] = findIn(rule, {
    results: ['1 | 甲失业率 | % | 2.9 | 4 | — | 1.74 | — | 提前完成'],
    notes,
    targets: ['1 | 乙失业率 | % | 1.74 | 3.5 | — | 预期性'],
    indicators: {
      first: '甲失业率 | % | 1-1/1\ndirection: lower\nrelated: [second]',
      second: '乙失业率 | % | 1-2/1\ndirection: lower',
    },
  });
  expect(finding).toMatchObject({ variant: 'two-definitions', innocent });
  expect(finding?.evidence).toHaveLength(passages);
});

test('one indicator in two units', () => {
  const plans = (unit: string) =>
    findIn(rule, {
      results: [`1 | 生产率 | ${unit} | 11.3 | 15.5 | — | 14.9 | — | 没有完成`],
      targets: ['1 | 生产率 | 万元/人 | 14.9 | 20 | — | 预期性'],
      indicators: { rate: '生产率 | 万元/人 | 1-1/1, 1-2/1' },
    });
  expect(plans('%')).toMatchObject([{ variant: 'two-units', severity: 'medium', innocent: 'misprint' }]);
  expect(plans('万元/人')).toEqual([]);
});
