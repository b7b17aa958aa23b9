import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { testCases } from '../kind/fixtures/test-cases.ts';
import { CASES } from './cases.ts';
import { layoutProjectAmounts } from './layout.ts';

testCases(CASES, fileURLToPath(new URL('snapshots', import.meta.url)), layoutProjectAmounts);

test('promises are open bars, reports solid, sums of ours in the third voice', () => {
  const { bars, marks } = layoutProjectAmounts(CASES['promised-reported-computed'] ?? [], 'wide', 'en');
  expect(bars.map(({ style }) => style)).toEqual(['promise', 'outcome', 'dispute']);
  expect(marks.map(({ shape }) => shape)).toEqual(['lozenge']);
});
