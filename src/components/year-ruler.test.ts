import { expect, test } from 'vitest';
import { layoutInk, layoutTicks } from './year-ruler.ts';

test('one tick a quarter, each on one path only', () => {
  const counts = layoutTicks().map(({ rank, path }) => [rank, path.split('M').length - 1]);
  expect(counts).toEqual([
    ['lustrum', 5],
    ['year', 16],
    ['quarter', 60],
  ]);
});

test('ink covers the years, cut to the ruler', () => {
  expect(layoutInk([2016, 2020])).toEqual({ x: 4, width: 16 });
  expect(layoutInk([2003, 2040])).toEqual({ x: 0, width: 80 });
});
