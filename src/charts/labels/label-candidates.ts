import type { Box, Segment } from '../geometry.ts';

export const SIDES = [
  'right',
  'left',
  'above',
  'below',
  'above-right',
  'above-left',
  'below-right',
  'below-left',
] as const;
export type Side = (typeof SIDES)[number];

/** One possible place of a label. */
export interface Candidate {
  box: Box;
  anchor: 'start' | 'middle' | 'end';
  /** How much worse than the best place it is. */
  drawback: number;
  leader?: Segment;
  /** Stands a step away from its mark without a leader: nothing may stand between them. */
  isNudged?: boolean;
}

/** Between mark and text beside it; a leader ends 3 px short of the mark and 4 px off the text. */
const GAP = 7;
const DIAGONAL_GAP = 3;
const LEADER = { fromMark: 3, fromText: 4 } as const;
/** Heights a label may be lifted or lowered by, with a leader. */
const LIFTS = [26, 44, 62, 84, 110, 140, 175, 215] as const;
const PLAIN_DRAWBACK = 6;
/** Steps away from the mark that need no leader yet, over or under it, and what each is worse by. */
const NUDGES = [
  { by: 7, drawback: 9 },
  { by: 14, drawback: 15 },
  { by: 21, drawback: 22 },
] as const;
const LEADER_DRAWBACK = 60;

/** Every place worth trying for a label, the wished sides first. */
export function labelCandidates(request: {
  size: { width: number; height: number };
  mark: Box;
  sides: readonly Side[];
  /** Only places with a leader: what stands by the mark is not the mark’s own. */
  apart?: boolean;
}): Candidate[] {
  const rest = SIDES.filter((side) => !request.sides.includes(side));
  const { mark, size } = request;
  const beside = [...request.sides, ...rest].map((side, rank) => ({
    ...besideMark(mark, size, side),
    drawback: rank * PLAIN_DRAWBACK,
  }));
  const nudged = NUDGES.flatMap(({ by, drawback }) =>
    beside.flatMap((place) => {
      const way = place.box.bottom <= mark.top ? -by : place.box.top >= mark.bottom ? by : null;
      return way === null
        ? []
        : [{ ...place, box: moveBox(place.box, way), drawback: place.drawback + drawback, isNudged: true }];
    }),
  );
  const lifted = LIFTS.flatMap((lift, rank) =>
    withLeader(mark, size, lift).map((place) => ({
      ...place,
      drawback: LEADER_DRAWBACK + rank * 12 + place.drawback,
    })),
  );
  return request.apart === true ? lifted : [...beside, ...nudged, ...lifted];
}

/** The place on one side of the mark. */
function besideMark(
  mark: Box,
  { width, height }: { width: number; height: number },
  side: Side,
): Omit<Candidate, 'drawback'> {
  const middleX = (mark.left + mark.right) / 2;
  const middleY = (mark.top + mark.bottom) / 2;
  const vertical = side.startsWith('above')
    ? mark.top - height - DIAGONAL_GAP
    : side.startsWith('below')
      ? mark.bottom + DIAGONAL_GAP
      : middleY - height / 2;
  if (side === 'above' || side === 'below') {
    return { box: rectangle(middleX - width / 2, vertical, width, height), anchor: 'middle' };
  }
  const gap = side.includes('-') ? -4 : GAP;
  const toLeft = side.endsWith('left');
  const left = toLeft ? mark.left - gap - width : mark.right + gap;
  return { box: rectangle(left, vertical, width, height), anchor: toLeft ? 'end' : 'start' };
}

/** Places above and below at a distance, tied to the mark by a vertical or slanted leader. */
function withLeader(
  mark: Box,
  { width, height }: { width: number; height: number },
  lift: number,
): Candidate[] {
  const middleX = (mark.left + mark.right) / 2;
  const shifts: readonly (readonly [left: number, anchor: Candidate['anchor'], drawback: number])[] = [
    [middleX - width / 2, 'middle', 0],
    [middleX - 8, 'start', 2],
    [middleX + 8 - width, 'end', 2],
    [middleX + 14, 'start', 8],
    [middleX - 14 - width, 'end', 8],
  ];
  return shifts.flatMap(([left, anchor, drawback]) =>
    (['up', 'down'] as const).map((direction) => {
      const top = direction === 'up' ? mark.top - lift - height : mark.bottom + lift;
      const box = rectangle(left, top, width, height);
      return {
        box,
        anchor,
        drawback: drawback + (direction === 'up' ? 0 : 3),
        leader: leaderTo(box, mark, direction),
      };
    }),
  );
}

/** Straight line from the label's edge to the mark's, vertical where the label hangs over it. */
function leaderTo(box: Box, mark: Box, direction: 'up' | 'down'): Segment {
  const middleX = (mark.left + mark.right) / 2;
  const x = Math.min(Math.max(middleX, box.left + 4), box.right - 4);
  return direction === 'up'
    ? { from: { x, y: box.bottom + LEADER.fromText }, to: { x: middleX, y: mark.top - LEADER.fromMark } }
    : { from: { x, y: box.top - LEADER.fromText }, to: { x: middleX, y: mark.bottom + LEADER.fromMark } };
}

/** Box moved down by so many pixels, up by less than none. */
function moveBox(box: Box, by: number): Box {
  return { ...box, top: box.top + by, bottom: box.bottom + by };
}

/** Box from its left top corner. */
function rectangle(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}
