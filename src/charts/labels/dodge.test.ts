import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dodge } from './dodge.ts';

test('what does not collide stays', () => {
  expect(
    dodge(
      [
        { wish: 10, size: 4 },
        { wish: 30, size: 4 },
      ],
      0,
      100,
    ),
  ).toEqual([10, 30]);
});

test('two at one place part evenly', () => {
  expect(
    dodge(
      [
        { wish: 50, size: 10 },
        { wish: 50, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([45, 55]);
});

test('the frame holds them in', () => {
  expect(
    dodge(
      [
        { wish: -20, size: 10 },
        { wish: 0, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([5, 15]);
  expect(
    dodge(
      [
        { wish: 99, size: 10 },
        { wish: 120, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([85, 95]);
});

test('too many for the frame is null', () => {
  expect(
    dodge(
      [
        { wish: 1, size: 60 },
        { wish: 2, size: 60 },
      ],
      0,
      100,
    ),
  ).toBeNull();
});

const items = fc.array(
  fc.record({ wish: fc.integer({ min: -50, max: 650 }), size: fc.integer({ min: 1, max: 40 }) }),
  { maxLength: 14 },
);

test('nothing overlaps, nothing leaves the frame, the order of the wishes holds', () => {
  fc.assert(
    fc.property(items, (dodgers) => {
      const centres = dodge(dodgers, 0, 600);
      if (!centres) return;
      const placed = dodgers
        .map(({ wish, size }, index) => ({
          wish,
          from: (centres[index] ?? NaN) - size / 2,
          to: (centres[index] ?? NaN) + size / 2,
        }))
        .sort((a, b) => a.from - b.from);
      placed.forEach(({ from, to, wish }, index) => {
        expect(from).toBeGreaterThanOrEqual(-1e-6);
        expect(to).toBeLessThanOrEqual(600 + 1e-6);
        const next = placed[index + 1];
        if (next) {
          expect(to).toBeLessThanOrEqual(next.from + 1e-6);
          expect(wish).toBeLessThanOrEqual(next.wish);
        }
      });
    }),
  );
});

test('no shift of the whole makes the sum of squares smaller', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: -5, max: 5 }), (dodgers, shift) => {
      const centres = dodge(dodgers, -2000, 3000);
      const cost = (by: number): number =>
        dodgers.reduce((sum, { wish }, index) => sum + ((centres?.[index] ?? 0) + by - wish) ** 2, 0);
      expect(cost(0)).toBeLessThanOrEqual(cost(shift) + 1e-6);
    }),
  );
});
