import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { testCases } from '../kind/fixtures/test-cases.ts';
import { CASES } from './cases.ts';
import { layoutMilestones } from './layout.ts';

testCases(CASES, fileURLToPath(new URL('snapshots', import.meta.url)), (rows, width, language) =>
  layoutMilestones(rows, 2023, width, language),
);

test('years after the last report stand on a band, promises are beams', () => {
  const { bands, marks } = layoutMilestones(CASES['reported-and-promised'] ?? [], 2023, 'wide', 'en');
  expect(bands).toHaveLength(1);
  expect(marks.filter(({ shape }) => shape === 'beam')).toHaveLength(35);
  const left = bands?.[0]?.box.left ?? NaN;
  expect(marks.every(({ shape, at }) => (shape === 'beam') === at.x > left)).toBe(true);
});

test('what has no date stands before the years and off the band', () => {
  const { anchors, labels, bands } = layoutMilestones(CASES['some-without-date'] ?? [], 2023, 'wide', 'en');
  const undated = anchors['designation@undated']?.left ?? NaN;
  expect(undated).toBeLessThan(anchors['designation@2020']?.left ?? NaN);
  expect(anchors['plan@undated']?.right ?? NaN).toBeLessThan(bands?.[0]?.box.left ?? NaN);
  expect(JSON.stringify(labels)).toContain('"no date"');
});

test('no band where every year is reported on', () => {
  expect(layoutMilestones(CASES['one-milestone'] ?? [], 2023, 'wide', 'en').bands).toEqual([]);
});
