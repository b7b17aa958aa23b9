import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './impossible-value.ts';

const line = (row: string, name: string) =>
  findIn(rule, { results: [row], indicators: { share: `${name} | % | 1-1/1` } });

test('a share of a whole above all of it', () => {
  const [finding] = line('1 | 普及率 | % | 70 | 88 | — | 104.3 | — | 可以完成', '普及率');
  expect(finding).toMatchObject({
    id: 'impossible-value-share',
    variant: 'above-whole',
    severity: 'high',
    innocent: 'counted-otherwise',
    params: { excess: { value: 4.3 } },
  });
});

test.each([
  ['all of it', '1 | 普及率 | % | 65 | 85 | — | 100 | — | 可以完成', '普及率'],
  ['above by rounding only', '1 | 普及率 | % | 65 | 85 | — | 100.0 | — | 可以完成', '普及率'],
  ['a ratio that may pass the whole', '1 | 产销率 | % | 95 | 98 | — | 101.2 | — | 可以完成', '产销率'],
])('silent: %s', (_, row, name) => {
  expect(line(row, name)).toEqual([]);
});
