import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './verdict-against-trend.ts';

const line = (row: string, more = '') =>
  findIn(rule, { results: [row], indicators: { forest: `覆盖率 | % | 1-1/1${more}` } });

test('success on a line that went the wrong way', () => {
  const [finding] = line('1 | 覆盖率 | % | 41.2 | 完成市下达指标 | — | 40.05 | — | 可以完成');
  expect(finding).toMatchObject({
    variant: 'no-target',
    severity: 'medium',
    innocent: 'assigned',
    params: { change: { value: -1.15 } },
  });
});

test('high where a target number was missed too', () => {
  expect(line('1 | 覆盖率 | % | 41.2 | 42.0 | — | 40.05 | — | 可以完成')).toMatchObject([
    { variant: 'with-target', severity: 'high' },
  ]);
});

test.each([
  ['the right way', '1 | 覆盖率 | % | 41.2 | 42.0 | — | 41.6 | — | 可以完成', ''],
  ['within rounding', '1 | 覆盖率 | % | 41.2 | 42.0 | — | 41.18 | — | 可以完成', ''],
  ['failure printed', '1 | 覆盖率 | % | 41.2 | 42.0 | — | 40.05 | — | 没有完成', ''],
  ['less is better', '1 | 覆盖率 | % | 41.2 | 42.0 | — | 40.05 | — | 可以完成', '\ndirection: lower'],
  ['a ceiling that held', '1 | 覆盖率 | % | 2.1 | ≤4 | — | 2.6 | — | 可以完成', '\ndirection: lower'],
])('silent: %s', (_, row, more) => {
  expect(line(row, more)).toEqual([]);
});
