import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { testCases } from '../kind/fixtures/test-cases.ts';
import { CASES } from './cases.ts';
import { layoutSilences } from './layout.ts';

testCases(CASES, fileURLToPath(new URL('snapshots', import.meta.url)), layoutSilences);

test('a mark stands for each target, squares for the silent ones', () => {
  const { marks } = layoutSilences(CASES['some-silent'] ?? [], 'wide', 'en');
  expect(marks).toHaveLength(12);
  expect(marks.filter(({ shape }) => shape === 'dashed-square')).toHaveLength(7);
});
