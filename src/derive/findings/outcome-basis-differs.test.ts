import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './outcome-basis-differs.ts';

const line = (row: string) =>
  findIn(rule, { results: [row], indicators: { funds: '外资 | 亿美元 | 1-1/1' } });

test('a sum as the target and one year as the outcome', () => {
  const [finding] = line('1 | 外资 | 亿美元 | [9.2] | [9]以上 | — | 1.8 | — | 提前完成');
  expect(finding).toMatchObject({
    id: 'outcome-basis-differs-funds',
    variant: 'sum-against-year',
    severity: 'high',
    innocent: 'yearly-average',
  });
  expect(finding?.steps).toMatchObject([{ expression: '1.8 × 5', result: 9 }]);
});

test('less severe where failure is printed; no innocent reading where five such years fall short', () => {
  expect(line('1 | 外资 | 亿美元 | [9.2] | [9] | — | 1.2 | — | 没有完成')).toMatchObject([
    { severity: 'medium', innocent: null },
  ]);
});

test('a start that is a sum, where no target number is printed', () => {
  expect(line('1 | 外资 | 亿美元 | [9.2] | 完成市下达指标 | — | 1.8 | — | 可以完成')).toMatchObject([
    { variant: 'start-sum', severity: 'low' },
  ]);
});

test.each([
  ['one year that reaches the sum', '1 | 外资 | 亿美元 | [5.5] | [5] | — | 5.1 | — | 提前完成'],
  ['sum against sum', '1 | 外资 | 亿美元 | [9.2] | [9] | — | [9.5] | — | 提前完成'],
  ['year against year', '1 | 外资 | 亿美元 | 1.5 | 2.0 | — | 1.8 | — | 没有完成'],
])('silent: %s', (_, row) => {
  expect(line(row)).toEqual([]);
});
