import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { testCases } from '../kind/fixtures/test-cases.ts';
import { CASES } from './cases.ts';
import { layoutPromiseTimeline } from './layout.ts';
import { yearPosition } from './year-position.ts';

testCases(CASES, fileURLToPath(new URL('snapshots', import.meta.url)), layoutPromiseTimeline);

test('the grey band begins with the last document and is left out where all is reported', () => {
  const some = CASES['one-line'];
  const all = CASES['everything-reported'];
  if (!some || !all) throw new Error('Unexpected absence of a case, expected it in cases.ts');
  expect(layoutPromiseTimeline(some, 'wide', 'en').bands).toHaveLength(1);
  expect(layoutPromiseTimeline(all, 'wide', 'en').bands).toEqual([]);
});

test('a promise without a due date is dashed and has no bar', () => {
  const open = CASES['no-due-date'];
  if (!open) throw new Error('Unexpected absence of a case, expected it in cases.ts');
  const { lines, marks } = layoutPromiseTimeline(open, 'wide', 'en');
  expect(lines.filter(({ style }) => style === 'promise')).toHaveLength(1);
  expect(marks.filter(({ shape }) => shape === 'beam')).toEqual([]);
});

describe('yearPosition: a tick is the end of its year', () => {
  test.each([
    ['2020', 2020],
    ['2016/2020', 2020],
    ['2021-12', 2021],
    ['2021-12-31', 2021],
    ['2023-01/2023-06', 2022 + 182 / 366],
    ['2021-07-01', 2020 + 183 / 366],
  ])('%s', (period, position) => {
    expect(yearPosition(period)).toBeCloseTo(position, 6);
  });
});
