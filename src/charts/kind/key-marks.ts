import type { Box } from '../geometry.ts';
import { boxContains } from '../geometry.ts';
import type { ChartTable, DraftLayout } from './chart-kind.ts';

/** Marks and bars with the key of their row in the table; those whose figure stands in the table are found by it. */
export function keyMarks<Layout extends Pick<DraftLayout, 'marks' | 'bars' | 'anchors'>>(
  layout: Layout,
  { rows }: ChartTable,
): Layout {
  const figures = new Set(rows.flatMap(({ cells }) => cells.map(({ figure }) => figure)));
  const rooms = rows.flatMap(({ key }): [string, Box][] => {
    const box = layout.anchors[key];
    return box ? [[key, box]] : [];
  });
  const keyed = <Part extends { box: Box; figure?: string }>(part: Part): Part => {
    const isFound = part.figure !== undefined && figures.has(part.figure);
    const row = isFound ? undefined : rooms.find(([, box]) => boxContains(box, centreOf(part.box)))?.[0];
    return row === undefined ? part : { ...part, row };
  };
  return { ...layout, marks: layout.marks.map(keyed), bars: layout.bars.map(keyed) };
}

/** The middle of a box, as a box without extent. */
function centreOf({ left, top, right, bottom }: Box): Box {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { left: x, right: x, top: y, bottom: y };
}
