import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAround, boxContains, boxesOverlap, growBox, segmentMeetsBox } from '../geometry.ts';
import { placeLabels } from './place-labels.ts';
import type { LabelRequest } from './place-labels.ts';

const FRAME = { left: 0, top: 0, right: 700, bottom: 400 };

/** A label of a mark at a place. */
const label = (id: string, x: number, y: number, width = 90, height = 33): LabelRequest => ({
  id,
  mark: boxAround({ x, y }, 7),
  size: { width, height },
  sides: ['right', 'above'],
});

test('the first wish is granted where it is free', () => {
  const [placed] = placeLabels([label('a', 200, 200)], {
    frame: FRAME,
    obstacles: [boxAround({ x: 200, y: 200 }, 7)],
    lines: [],
  });
  expect(placed).toMatchObject({ anchor: 'start', box: { left: 214 } });
});

test('a taken side gives way to the next', () => {
  const [placed] = placeLabels([label('a', 200, 200)], {
    frame: FRAME,
    obstacles: [boxAround({ x: 270, y: 200 }, 20, 4)],
    lines: [],
  });
  expect(placed?.anchor).toBe('middle');
});

test('a label walled in is moved away and tied by a leader', () => {
  const wall = { left: 150, top: 150, right: 340, bottom: 235 };
  const [placed] = placeLabels([label('a', 200, 200)], {
    frame: FRAME,
    obstacles: [
      { ...wall, right: 192 },
      { ...wall, left: 208 },
    ],
    lines: [],
  });
  expect(placed?.leader).toBeDefined();
});

test('a label steps off a line that runs under it, without a leader', () => {
  const request = { ...label('a', 200, 200), sides: ['below' as const] };
  const path = { from: { x: 0, y: 250 }, to: { x: 200, y: 200 } };
  const around = { frame: FRAME, obstacles: [request.mark], lines: [path] };
  const [placed] = placeLabels([request], around);
  expect(placed && segmentMeetsBox(path, placed.box)).toBe(false);
  expect(placed?.leader).toBeUndefined();
});

test('a step away is not taken where another mark stands between', () => {
  const request = { ...label('a', 200, 200), sides: ['below' as const] };
  const other = label('b', 200, 222);
  const lines = [{ from: { x: 0, y: 250 }, to: { x: 400, y: 190 } }];
  const [placed] = placeLabels([request, other], {
    frame: FRAME,
    obstacles: [request.mark, other.mark],
    lines,
  });
  expect(placed && placed.box.top > other.mark.bottom && placed.leader === undefined).toBe(false);
});

test('a label that stands apart has a leader, and two keep the clearance asked for', () => {
  const requests = [label('a', 200, 200), label('b', 230, 200)].map((each) => ({ ...each, apart: true }));
  const obstacles = requests.map(({ mark }) => mark);
  const placed = placeLabels(requests, { frame: FRAME, obstacles, lines: [], clearance: 20 });
  const [a, b] = placed.flatMap((placement) => placement ?? []);
  expect(placed.every((placement) => placement?.leader !== undefined)).toBe(true);
  expect(a && b && boxesOverlap(growBox(a.box, 19), b.box)).toBe(false);
});

test('a label with no room at all is left to the caller', () => {
  expect(placeLabels([label('a', 200, 200, 900)], { frame: FRAME, obstacles: [], lines: [] })).toEqual([
    null,
  ]);
});

test('labels never overlap one another or an obstacle, stay in the frame, and come out the same twice', () => {
  const marks = fc.array(
    fc.record({
      x: fc.integer({ min: 10, max: 690 }),
      y: fc.integer({ min: 10, max: 390 }),
      width: fc.integer({ min: 20, max: 180 }),
    }),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(marks, (points) => {
      const requests = points.map(({ x, y, width }, index) => label(String(index), x, y, width));
      const surroundings = { frame: FRAME, obstacles: requests.map(({ mark }) => mark), lines: [] };
      const placed = placeLabels(requests, surroundings);
      const boxes = placed.flatMap((placement) => placement?.box ?? []);
      boxes.forEach((box, index) => {
        expect(boxContains(FRAME, box)).toBe(true);
        expect(boxes.slice(index + 1).some((other) => boxesOverlap(box, other))).toBe(false);
        expect(surroundings.obstacles.some((obstacle) => boxesOverlap(box, obstacle))).toBe(false);
      });
      expect(placeLabels(requests, surroundings)).toEqual(placed);
    }),
    { numRuns: 200 },
  );
});
