import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAround, boxesOverlap, distanceToBox, segmentMeetsBox, segmentsCross } from './geometry.ts';

const box = { left: 10, top: 10, right: 20, bottom: 20 };
const segment = (x1: number, y1: number, x2: number, y2: number) => ({
  from: { x: x1, y: y1 },
  to: { x: x2, y: y2 },
});

test('boxes that only touch do not overlap', () => {
  expect(boxesOverlap(box, { left: 20, top: 10, right: 30, bottom: 20 })).toBe(false);
  expect(boxesOverlap(box, { left: 19, top: 19, right: 30, bottom: 30 })).toBe(true);
});

test.each([
  [segment(0, 15, 30, 15), true],
  [segment(15, 0, 15, 30), true],
  [segment(0, 0, 30, 30), true],
  [segment(0, 0, 9, 30), false],
  [segment(0, 15, 5, 15), false],
  [segment(12, 12, 13, 13), true],
  [segment(0, 12, 12, 0), false],
])('%o meets the box: %s', (line, meets) => {
  expect(segmentMeetsBox(line, box)).toBe(meets);
});

test('lines cross inside their lengths only', () => {
  expect(segmentsCross(segment(0, 0, 10, 10), segment(0, 10, 10, 0))).toBe(true);
  expect(segmentsCross(segment(0, 0, 4, 4), segment(0, 10, 10, 0))).toBe(false);
});

test('distance is nought inside and straight outside', () => {
  expect(distanceToBox({ x: 15, y: 15 }, box)).toBe(0);
  expect(distanceToBox({ x: 23, y: 24 }, box)).toBe(5);
});

test('a line meets a box exactly where some point of it lies inside', () => {
  const place = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(place, place, place, place, (x1, y1, x2, y2) => {
      const inside = Array.from({ length: 201 }, (_, step) => step / 200).some(
        (share) => distanceToBox({ x: x1 + (x2 - x1) * share, y: y1 + (y2 - y1) * share }, box) === 0,
      );
      if (inside) expect(segmentMeetsBox(segment(x1, y1, x2, y2), box)).toBe(true);
      if (!segmentMeetsBox(segment(x1, y1, x2, y2), boxAround({ x: 15, y: 15 }, 5.3)))
        expect(inside).toBe(false);
    }),
  );
});
