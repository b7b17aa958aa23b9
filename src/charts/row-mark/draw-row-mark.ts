import type { Element } from 'hast';
import { s } from 'hastscript';
import { formatCoordinate as n } from '../format-coordinate.ts';
import type { PlacedMark } from '../layout-types.ts';
import { drawMark, markBox } from '../marks/draw-mark.ts';

/** One line of a plan in numbers of one unit; null where none is printed. */
export interface RowValues {
  baseline: number | null;
  target: number | null;
  actual: number | null;
  /** The outcome is marked as an estimate (预计). */
  estimate?: boolean;
}

/** Size of the drawing and the places of baseline and target, the same in every row. */
const ROW = { width: 150, height: 22, baseline: 34, target: 70, least: 9, most: 138 } as const;

/**
 * The small drawing of a plan row on the scale all rows share: baseline left, target at a fixed distance, outcome where
 * its share of the promised change puts it; beyond the edge it becomes an arrow. Null where no such scale exists:
 * a number is missing, or the target is the baseline itself. The table's cells say the same, so it is hidden from readers.
 */
export function drawRowMark(values: RowValues): Element | null {
  const share = shareDelivered(values);
  if (share === null) return null;
  const wished = ROW.baseline + share * (ROW.target - ROW.baseline);
  const x = Math.min(Math.max(wished, ROW.least), ROW.most);
  const isBeyond = Math.abs(wished - x) > 0.5;
  const y = ROW.height / 2;
  const marks: PlacedMark[] = [
    mark('ring', ROW.baseline, y),
    ...(isBeyond ? [] : [mark(values.estimate ? 'half-disc' : 'disc', x, y)]),
  ];
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['row-mark'],
      viewBox: `0 0 ${n(ROW.width)} ${n(ROW.height)}`,
      width: n(ROW.width),
      height: n(ROW.height),
      ariaHidden: 'true',
    },
    ...(share < 1 ? [line(Math.max(x, ROW.baseline), ROW.target, y, 'l-gap')] : []),
    line(ROW.baseline, x, y, 'l-ink'),
    drawUpright(ROW.target, y),
    ...marks.map(drawMark),
    ...(isBeyond ? [drawArrow(x, y, Math.sign(wished - x))] : []),
  );
}

/** Share of the promised change that was delivered; the sign carries the direction. */
function shareDelivered({ baseline, target, actual }: RowValues): number | null {
  if (baseline === null || target === null || actual === null || target === baseline) return null;
  return (actual - baseline) / (target - baseline);
}

/** A mark on the row's line. */
function mark(shape: PlacedMark['shape'], x: number, y: number): PlacedMark {
  return { shape, at: { x, y }, box: markBox(shape, { x, y }) };
}

/** A stretch of the row's line. */
function line(from: number, to: number, y: number, className: string): Element {
  return s('line', { className: [className], x1: n(from), y1: n(y), x2: n(to), y2: n(y) });
}

/** The target: an I-beam standing across the row, since here values run from left to right. */
function drawUpright(x: number, y: number): Element {
  return s('path', {
    className: ['m-target'],
    d: `M${n(x - 4.5)} ${n(y - 9)}h9v2.2h-3v13.6h3v2.2h-9v-2.2h3v-13.6h-3z`,
  });
}

/** An outcome past the edge of the drawing. */
function drawArrow(x: number, y: number, way: number): Element {
  return s('path', {
    className: ['m-bound-ink'],
    d: `M${n(x)} ${n(y - 4.5)}l${n(way * 5)} 4.5l${n(way * -5)} 4.5`,
  });
}
