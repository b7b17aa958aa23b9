import { expect, test } from 'vitest';
import { findIn } from './fixtures/invent-district.ts';
import { rule } from './overshoot.ts';

const line = (row: string) => findIn(rule, { results: [row], indicators: { share: '产值占比 | % | 1-1/1' } });

test('three times the promised change', () => {
  const [finding] = line('1 | 产值占比 | % | 30.5 | 38 | — | 66.02 | — | 提前完成');
  expect(finding).toMatchObject({
    id: 'overshoot-share',
    severity: 'medium',
    innocent: 'low-target-or-definition',
    params: { share: { value: 4.7 } },
  });
  expect(finding?.steps).toMatchObject([{ expression: '(66.02 − 30.5) ÷ (38 − 30.5)' }]);
});

test.each([
  ['less than three times', '1 | 产值占比 | % | 30.5 | 38 | — | 52.0 | — | 提前完成'],
  ['a floor', '1 | 产值占比 | % | 30.5 | 38以上 | — | 66.02 | — | 提前完成'],
])('silent: %s', (_, row) => {
  expect(line(row)).toEqual([]);
});
