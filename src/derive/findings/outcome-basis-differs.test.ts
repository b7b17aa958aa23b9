import { expect, test } from 'vitest';
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
    { variant: 'start-sum', severity: 'low' },
  ]);
});

test.each([
  ['one year that reaches the sum', '1 | 外资 | 亿美元 | [6.5] | [6] | — | 6.2 | — | 提前完成'],
  ['sum against sum', '1 | 外资 | 亿美元 | [6.4] | [6] | — | [6.6] | — | 提前完成'],
  ['year against year', '1 | 外资 | 亿美元 | 1.5 | 2.0 | — | 1.8 | — | 没有完成'],
])('silent: %s', (_, row) => {
  expect(line(row)).toEqual([]);
});
