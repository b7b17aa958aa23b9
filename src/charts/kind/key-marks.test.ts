import { describe, expect, test } from 'vitest';
import { boxAround } from '../geometry.ts';
import type { PlacedBar, PlacedMark } from '../layout-types.ts';
import type { ChartTable } from './chart-kind.ts';
import { keyMarks } from './key-marks.ts';

const mark = (x: number, figure?: string): PlacedMark => ({
  shape: 'disc',
  at: { x, y: 0 },
  box: boxAround({ x, y: 0 }, 5),
  ...(figure !== undefined && { figure }),
});

const table: ChartTable = {
  columns: [{ key: 'name', name: 'Name', isNumber: false }],
  rows: [
    { key: 'a', cells: [{ text: 'A', value: 1, figure: 'plan-1' }] },
    { key: 'b', cells: [{ text: 'B', value: 2 }] },
  ],
};
const anchors = { a: boxAround({ x: 0, y: 0 }, 10), b: boxAround({ x: 50, y: 0 }, 10) };
const rowsOf = (marks: readonly PlacedMark[]): (string | undefined)[] =>
  keyMarks({ marks, bars: [], anchors }, table).marks.map(({ row }) => row);

describe('keyMarks', () => {
  test('a mark takes the key of the row whose room holds it', () => {
    expect(rowsOf([mark(3), mark(47)])).toEqual(['a', 'b']);
  });

  test('a mark whose figure stands in the table is found by its figure', () => {
    expect(rowsOf([mark(50, 'plan-1')])).toEqual([undefined]);
  });

  test('a figure that the table does not hold leaves the mark to its room', () => {
    expect(rowsOf([mark(50, 'plan-2')])).toEqual(['b']);
  });

  test('a mark outside every room stays without a key', () => {
    expect(rowsOf([mark(200)])).toEqual([undefined]);
  });

  test('bars are keyed like marks', () => {
    const bars: PlacedBar[] = [{ box: boxAround({ x: 50, y: 0 }, 4), style: 'outcome' }];
    expect(keyMarks({ marks: [], bars, anchors }, table).bars.map(({ row }) => row)).toEqual(['b']);
  });
});
