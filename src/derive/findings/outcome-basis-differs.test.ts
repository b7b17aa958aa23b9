import { describe, expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './outcome-basis-differs.ts';

const line = (row: string) =>
  findIn(rule, { results: [row], indicators: { funds: '外资 | 亿美元 | 1-1/1' } });

test('a sum as the target and one year as the outcome', () => {
  const [finding] = line('1 | 外资 | 亿美元 | [6.4] | [6]以上 | — | 1.2 | — | 提前完成');
  expect(finding).toMatchObject({
    id: 'outcome-basis-differs-funds',
    variant: 'sum-against-year',
    severity: 'high',
    innocent: 'yearly-average',
  });
  expect(finding?.steps).toMatchObject([{ expression: '1.2 × 5', result: 6 }]);
});

test('less severe where failure is printed; no innocent reading where five such years fall short', () => {
  expect(line('1 | 外资 | 亿美元 | [6.4] | [6] | — | 0.8 | — | 没有完成')).toMatchObject([
    { severity: 'medium', innocent: null },
  ]);
});

test('a start that is a sum, where no target number is printed', () => {
  expect(line('1 | 外资 | 亿美元 | [6.4] | 完成市下达指标 | — | 1.2 | — | 可以完成')).toMatchObject([
    { variant: 'start-sum', severity: 'low', steps: [], innocent: null },
  ]);
});

test.each([
  ['one year that reaches the sum', '1 | 外资 | 亿美元 | [6.5] | [6] | — | 6.2 | — | 提前完成'],
  ['sum against sum', '1 | 外资 | 亿美元 | [6.4] | [6] | — | [6.6] | — | 提前完成'],
  ['year against year', '1 | 外资 | 亿美元 | 1.5 | 2.0 | — | 1.8 | — | 没有完成'],
])('silent: %s', (_, row) => {
  expect(line(row)).toEqual([]);
});

describe('the start of the next plan', () => {
  const next = (start: string, more = '') =>
    findIn(rule, {
      results: ['1 | 外资 | 亿美元 | [6.4] | [6]以上 | — | 1.2 | — | 提前完成'],
      targets: [`1 | 外资 | 亿美元 | ${start} | [8] | — | 预期性`],
      indicators: { funds: `外资 | 亿美元 | 1-1/1, 1-2/1${more}` },
    })[0];

  test('bears out that the outcome is that of one year', () => {
    expect(next('1.2')).toMatchObject({
      params: { nextStart: { printed: '1.2' }, nextYear: { value: '2020' } },
    });
    expect(next('1.2')?.evidence).toHaveLength(2);
  });

  test.each(['1.3', '[1.2]', '—'])('does not where it is %s', (start) => {
    expect(next(start)?.params).not.toHaveProperty('nextStart');
    expect(next(start)?.params).not.toHaveProperty('nextYear');
  });

  test('is not asked for where the start is the sum', () => {
    const [finding] = findIn(rule, {
      results: ['1 | 外资 | 亿美元 | [6.4] | 完成市下达指标 | — | 1.2 | — | 可以完成'],
      targets: ['1 | 外资 | 亿美元 | 1.2 | [8] | — | 预期性'],
      indicators: { funds: '外资 | 亿美元 | 1-1/1, 1-2/1' },
    });
    expect(finding).toMatchObject({ variant: 'start-sum' });
    expect(finding?.params).not.toHaveProperty('nextStart');
    expect(finding?.params).not.toHaveProperty('total');
  });
});
