import type { Box, Segment } from './geometry.ts';
import { boxContains, boxesOverlap, growBox, segmentMeetsBox } from './geometry.ts';
import { CHART_WIDTHS, SMALLEST_SHOWN } from './layout-types.ts';
import type { ChartLayout, PlacedLabel, PlacedMark } from './layout-types.ts';

/** Something a reader would see as a fault, in words that name the label. */
export interface LayoutFault {
  kind: 'outside' | 'labels-overlap' | 'covers-mark' | 'covers-bar' | 'leader-touches' | 'too-small';
  message: string;
}

/** The least size of type on the screen, in pixels. */
const LEAST_TYPE = 12.5;
/** Rounding of coordinates: two boxes may share this much. */
const TOLERANCE = 0.02;

/** Every label of a chart against every other, the marks, the bars, the leaders and the frame; empty where all is well. */
export function checkLayout(layout: ChartLayout): LayoutFault[] {
  const frame = growBox({ left: 0, top: 0, right: layout.size.width, bottom: layout.size.height }, TOLERANCE);
  const shown = SMALLEST_SHOWN[layout.width] / CHART_WIDTHS[layout.width];
  return layout.labels.flatMap((label, index) => [
    ...checkFrame(label, frame),
    ...checkSize(label, shown),
    ...layout.labels.slice(index + 1).flatMap((other) => checkPair(label, other)),
    ...layout.marks.flatMap((mark) => checkMark(label, mark)),
    ...layout.bars.flatMap(({ box }) =>
      boxesOverlap(growBox(label.box, -TOLERANCE), box)
        ? [fault('covers-bar', `“${textOf(label)}” covers a bar`)]
        : [],
    ),
    ...checkLeader(label, layout.labels),
  ]);
}

/** A label or its leader outside the drawing. */
function checkFrame(label: PlacedLabel, frame: Box): LayoutFault[] {
  return boxContains(frame, label.box)
    ? []
    : [fault('outside', `“${textOf(label)}” stands outside the drawing`)];
}

/** Type that would be too small at the least size the drawing is shown at. */
function checkSize(label: PlacedLabel, shown: number): LayoutFault[] {
  return label.size * shown >= LEAST_TYPE - TOLERANCE
    ? []
    : [fault('too-small', `“${textOf(label)}” is ${(label.size * shown).toFixed(1)} px on a small screen`)];
}

/** Two labels that share area. */
function checkPair(a: PlacedLabel, b: PlacedLabel): LayoutFault[] {
  return boxesOverlap(growBox(a.box, -TOLERANCE), b.box)
    ? [fault('labels-overlap', `“${textOf(a)}” and “${textOf(b)}” overlap`)]
    : [];
}

/** A label over a mark. */
function checkMark(label: PlacedLabel, mark: PlacedMark): LayoutFault[] {
  return boxesOverlap(growBox(label.box, -TOLERANCE), mark.box)
    ? [fault('covers-mark', `“${textOf(label)}” covers a ${mark.shape}`)]
    : [];
}

/** A leader that runs through the text of another label. */
function checkLeader({ leader, ...label }: PlacedLabel, labels: readonly PlacedLabel[]): LayoutFault[] {
  if (!leader) return [];
  const touched = labels.filter((other) => other.box !== label.box && touches(leader, other.box));
  return touched.map((other) =>
    fault('leader-touches', `the leader of “${textOf(label)}” touches “${textOf(other)}”`),
  );
}

/** Whether a leader runs through a box. */
function touches(leader: Segment, box: Box): boolean {
  return segmentMeetsBox(leader, growBox(box, -TOLERANCE));
}

/** A fault with its message. */
function fault(kind: LayoutFault['kind'], message: string): LayoutFault {
  return { kind, message };
}

/** All text of a label, for messages. */
function textOf({ lines }: Pick<PlacedLabel, 'lines'>): string {
  return lines.map((runs) => runs.map(({ text }) => text).join('')).join(' / ');
}
