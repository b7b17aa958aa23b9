import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { testCases } from '../kind/fixtures/test-cases.ts';
import { CASES } from './cases.ts';
import { layoutBarRows } from './layout.ts';

testCases(CASES, fileURLToPath(new URL('snapshots', import.meta.url)), layoutBarRows);

test('all bars start at one zero and share one scale', () => {
  const { bars } = layoutBarRows(CASES['two-groups'] ?? [], 'wide', 'en');
  expect(new Set(bars.map(({ box }) => box.left)).size).toBe(1);
  const [first, , third] = bars.map(({ box }) => box.right - box.left);
  expect((third ?? 0) / (first ?? 1)).toBeCloseTo(45 / 30, 6);
});

test('a part begins where the one before it ends', () => {
  const { bars } = layoutBarRows(CASES['parts-beyond-the-whole'] ?? [], 'wide', 'en');
  expect(bars[2]?.box.left).toBeCloseTo(bars[1]?.box.right ?? NaN, 6);
});
