import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { testCases } from '../kind/fixtures/test-cases.ts';
import { CASES } from './cases.ts';
import { layoutComposition } from './layout.ts';

testCases(CASES, fileURLToPath(new URL('snapshots', import.meta.url)), layoutComposition);

const styles = (name: string): string[] =>
  layoutComposition(CASES[name] ?? [], 'wide', 'en').bars.map(({ style }) => style);

test('what lies beyond the whole is set apart, and only that', () => {
  expect(styles('parts-beyond')).toEqual(['promise', 'promise', 'promise', 'dispute', 'dispute']);
  expect(styles('parts-fit')).toEqual(['outcome', 'outcome', 'outcome']);
});

test('a sum that rounding explains is no excess', () => {
  expect(styles('within-rounding')).toEqual(['promise', 'promise']);
});
