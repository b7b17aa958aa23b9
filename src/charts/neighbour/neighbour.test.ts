import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { testCases } from '../kind/fixtures/test-cases.ts';
import { CASES } from './cases.ts';
import { layoutNeighbour } from './layout.ts';

testCases(CASES, fileURLToPath(new URL('snapshots', import.meta.url)), layoutNeighbour);

test('equal values of the two districts stand at one place', () => {
  const { marks } = layoutNeighbour(CASES['all-equal'] ?? [], 'wide', 'en');
  expect(marks[0]?.at.x).toBe(marks[1]?.at.x);
});

test('aims are beams and bounds are open to their side', () => {
  const { marks } = layoutNeighbour(CASES['bounds'] ?? [], 'wide', 'en');
  expect(marks.map(({ shape, open }) => [shape, open])).toEqual([
    ['ring', undefined],
    ['beam', 'down'],
    ['beam', 'down'],
    ['disc', undefined],
    ['beam', 'up'],
  ]);
});
