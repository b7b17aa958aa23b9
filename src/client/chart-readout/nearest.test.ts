import { describe, expect, test } from 'vitest';
import { distanceTo, nearestIndex, type Room } from './nearest.ts';

const room = (x: number, y: number, half = 5): Room => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

describe('distanceTo', () => {
  test('is 0 inside and on the edge', () => {
    expect(distanceTo(room(0, 0), 4, -5)).toBe(0);
  });

  test('is measured to the nearest edge or corner', () => {
    expect(distanceTo(room(0, 0), 9, 0)).toBe(4);
    expect(distanceTo(room(0, 0), 8, -9)).toBe(5);
  });
});

describe('nearestIndex', () => {
  test('finds the nearest mark', () => {
    expect(nearestIndex([room(0, 0), room(100, 0)], 60, 0, 50)).toBe(1);
  });

  test('a small mark on a large one can be reached', () => {
    expect(nearestIndex([room(0, 0, 50), room(0, 0, 5)], 2, 2, 20)).toBe(1);
  });

  test('nothing is near where every mark is out of reach', () => {
    expect(nearestIndex([room(0, 0)], 60, 0, 50)).toBeNull();
    expect(nearestIndex([], 0, 0, 50)).toBeNull();
  });
});
