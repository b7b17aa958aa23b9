import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box, Point } from '../geometry.ts';
import { boxAround } from '../geometry.ts';
import type { MarkShape, PlacedMark } from '../layout-types.ts';
import { formatCoordinate as n } from '../format-coordinate.ts';

/** Radii and half-widths in pixels. */
const SIZE = {
  ring: 5.25,
  disc: 6.5,
  wideDisc: 5.2,
  wideRing: 9.2,
  lozenge: 5.6,
  cross: 5,
  beamDepth: 4.5,
  square: 6,
} as const;
/** Length of a beam where nothing else is asked for. */
export const BEAM_LENGTH = 28;
const ARROW = 8;

/** The room a mark takes, strokes included. */
export function markBox(
  shape: MarkShape,
  at: Point,
  {
    length = BEAM_LENGTH,
    open,
    upright = false,
  }: { length?: number; open?: 'up' | 'down'; upright?: boolean } = {},
): Box {
  if (shape !== 'beam')
    return boxAround(
      at,
      {
        ring: 6.5,
        disc: 6.5,
        'half-disc': 6.8,
        'disc-in-ring': 10,
        lozenge: 6,
        cross: 6.5,
        'not-equal': 8,
        'dashed-square': 7,
        dot: 4,
        'arrow-left': 6,
        'arrow-right': 6,
      }[shape],
    );
  if (upright) return uprightBox(at, length, open);
  const box = boxAround(at, length / 2, SIZE.beamDepth);
  if (open === 'up') box.top -= ARROW;
  if (open === 'down') box.bottom += ARROW;
  return box;
}

/** Box of a beam that stands upright; its arrow points along the values. */
function uprightBox(at: Point, length: number, open: 'up' | 'down' | undefined): Box {
  const box = boxAround(at, SIZE.beamDepth, length / 2);
  if (open === 'up') box.right += ARROW;
  if (open === 'down') box.left -= ARROW;
  return box;
}

/** Baseline: open ring. */
export const drawRing = ({ x, y }: Point): Element =>
  s('circle', { className: ['m-base'], cx: n(x), cy: n(y), r: SIZE.ring });

/** Printed outcome: solid disc. */
export const drawDisc = ({ x, y }: Point): Element =>
  s('circle', { className: ['m-ink'], cx: n(x), cy: n(y), r: SIZE.disc });

/** Estimate or forecast: a disc with its left half open. */
export function drawHalfDisc({ x, y }: Point): Element[] {
  const r = SIZE.disc - 0.5;
  return [
    s('circle', { className: ['m-base'], cx: n(x), cy: n(y), r }),
    s('path', { className: ['m-ink'], d: `M${n(x)} ${n(y - r)}a${n(r)} ${n(r)} 0 0 1 0 ${n(2 * r)}z` }),
  ];
}

/** Outcome in the wider territorial scope: a disc in a ring. */
export function drawDiscInRing({ x, y }: Point): Element[] {
  return [
    s('circle', { className: ['a-paper'], cx: n(x), cy: n(y), r: SIZE.wideRing }),
    s('circle', { className: ['m-ink'], cx: n(x), cy: n(y), r: SIZE.wideDisc }),
    s('circle', { className: ['m-ring'], cx: n(x), cy: n(y), r: SIZE.wideRing }),
  ];
}

/** Worked out by us, against a printed value: lozenge. */
export function drawLozenge({ x, y }: Point): Element {
  const r = SIZE.lozenge;
  return s('path', {
    className: ['m-calc'],
    d: `M${n(x)} ${n(y - r)}l${n(r)} ${n(r)}l${n(-r)} ${n(r)}l${n(-r)} ${n(-r)}z`,
  });
}

/** Missed: cross. */
export function drawCross({ x, y }: Point): Element {
  const r = SIZE.cross;
  return s('path', {
    className: ['m-x'],
    d: `M${n(x - r)} ${n(y - r)}l${n(2 * r)} ${n(2 * r)}M${n(x + r)} ${n(y - r)}l${n(-2 * r)} ${n(2 * r)}`,
  });
}

/** Not comparable: ≠; in seal where the plan claims success all the same. */
export function drawNotEqual({ x, y }: Point, voice: PlacedMark['voice']): Element {
  const d = `M${n(x - 7)} ${n(y - 2.8)}h14M${n(x - 7)} ${n(y + 2.8)}h14M${n(x - 3.5)} ${n(y + 7)}l7 -14`;
  return s('path', { className: voice === 'seal' ? ['m-ne', 'is-seal'] : ['m-ne'], d });
}

/** No number set or published: dashed square. */
export function drawDashedSquare({ x, y }: Point, voice: PlacedMark['voice']): Element {
  const r = SIZE.square;
  const className = voice === undefined || voice === 'ink' ? ['m-none'] : ['m-none', `is-${voice}`];
  return s('rect', { className, x: n(x - r), y: n(y - r), width: 2 * r, height: 2 * r });
}

/** Target: an I-beam across the value axis; an open bound carries an arrow to its side. */
export function drawBeam({ x, y }: Point, length = BEAM_LENGTH, open?: 'up' | 'down'): Element[] {
  const half = length / 2;
  const depth = SIZE.beamDepth;
  const web = n(length - 4.4);
  const d = `M${n(x - half)} ${n(y - depth)}v9h2.2v-3h${web}v3h2.2v-9h-2.2v3h-${web}v-3z`;
  const beam = s('path', { className: ['m-target'], d });
  if (!open) return [beam];
  const way = open === 'up' ? -1 : 1;
  const from = y + way * 2;
  return [
    beam,
    s('path', {
      className: ['m-bound'],
      d: `M${n(x)} ${n(from)}v${n(way * ARROW)}m-3.4 ${n(way * -3.6)}l3.4 ${n(way * 3.6)}l3.4 ${n(way * -3.6)}`,
    }),
  ];
}

/** Target on a scale that runs from left to right: an I-beam standing upright; an open bound carries an arrow. */
export function drawUprightBeam({ x, y }: Point, length = BEAM_LENGTH, open?: 'up' | 'down'): Element[] {
  const half = length / 2;
  const depth = SIZE.beamDepth;
  const web = n(length - 4.4);
  const d = `M${n(x - depth)} ${n(y - half)}h9v2.2h-3v${web}h3v2.2h-9v-2.2h3v-${web}h-3z`;
  const beam = s('path', { className: ['m-target'], d });
  if (!open) return [beam];
  const way = open === 'up' ? 1 : -1;
  const from = x + way * 2;
  return [
    beam,
    s('path', {
      className: ['m-bound'],
      d: `M${n(from)} ${n(y)}h${n(way * ARROW)}m${n(way * -3.6)} -3.4l${n(way * 3.6)} 3.4l${n(way * -3.6)} 3.4`,
    }),
  ];
}

/** A value beyond the edge of the scale. */
function drawArrow({ x, y }: Point, way: 1 | -1): Element {
  return s('path', {
    className: ['m-bound-ink'],
    d: `M${n(x - way * 3)} ${n(y - 5)}l${6 * way} 5l${-6 * way} 5`,
  });
}

/** A mark with its figure, ready to stand in a drawing. */
export function drawMark(mark: PlacedMark): Element {
  const { at, scale = 1, name, figure, row, cleared = false } = mark;
  const drawn = scale === 1 ? mark : { ...mark, at: { x: 0, y: 0 } };
  const shapes = [...(cleared ? [drawPaper(drawn.at)] : []), drawShape(drawn)].flat();
  const group = s('g', name === undefined ? shapes : [s('title', name), ...shapes]);
  if (scale !== 1) group.properties.transform = `translate(${n(at.x)} ${n(at.y)}) scale(${n(scale)})`;
  if (figure !== undefined) group.properties.dataFigure = figure;
  if (row !== undefined) group.properties.dataRow = row;
  return group;
}

/** Paper under an open mark that stands on a line. */
function drawPaper({ x, y }: Point): Element {
  return s('rect', { className: ['a-paper'], x: n(x - 8.5), y: n(y - 8.5), width: 17, height: 17 });
}

/** The shape alone, by its name. */
function drawShape({ shape, at, voice, length, open, upright }: PlacedMark): Element | Element[] {
  switch (shape) {
    case 'ring':
      return drawRing(at);
    case 'beam':
      return upright ? drawUprightBeam(at, length, open) : drawBeam(at, length, open);
    case 'disc':
      return drawDisc(at);
    case 'half-disc':
      return drawHalfDisc(at);
    case 'disc-in-ring':
      return drawDiscInRing(at);
    case 'lozenge':
      return drawLozenge(at);
    case 'cross':
      return drawCross(at);
    case 'not-equal':
      return drawNotEqual(at, voice);
    case 'dashed-square':
      return drawDashedSquare(at, voice);
    case 'dot':
      return s('circle', { className: ['m-dot'], cx: n(at.x), cy: n(at.y), r: 3.2 });
    case 'arrow-left':
      return drawArrow(at, -1);
    case 'arrow-right':
      return drawArrow(at, 1);
  }
}
