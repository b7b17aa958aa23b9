import type { Element } from 'hast';
import { s } from 'hastscript';
import { formatCoordinate as n } from '../format-coordinate.ts';
import { drawMark } from '../marks/draw-mark.ts';
import { STRIP, type StripLayout, placeShare } from './layout.ts';

const LINE_CLASSES = { way: 'g-line', gone: 'l-ink', missing: 'l-gap' } as const;

/** The strip as SVG. The cells beside it say the same in words, so it is hidden from readers. */
export function drawShareStrip({ lines, target, marks, arrow, label }: StripLayout): Element {
  const text = s(
    'text',
    { className: label.bold ? ['b', 'halo'] : ['t3'], x: n(label.x), y: n(label.y) },
    label.text,
  );
  if (label.anchor === 'end') text.properties.textAnchor = 'end';
  return strip(STRIP.height, [
    ...lines.map(({ from, to, style }) =>
      s('path', { className: [LINE_CLASSES[style]], d: `M${n(from)} ${STRIP.y}H${n(to)}` }),
    ),
    ...(target === null ? [] : [drawUpright(target)]),
    ...marks.map(drawMark),
    ...(arrow ? [drawArrow(arrow.x, arrow.way)] : []),
    text,
  ]);
}

/** The scale over a group of strips: where they start, the target, and its double and treble. */
export function drawShareAxis(words: { start: string; target: string }): Element {
  const ticks = [0, 1, 2, 3];
  const names = [words.start, words.target, '200%', '300%'];
  return strip(30, [
    s('path', { className: ['g-axis'], d: ticks.map((share) => `M${n(placeShare(share))} 24v6`).join('') }),
    ...names.map((name, share) =>
      s(
        'text',
        { className: [share === 1 ? 'v-plan' : 't3'], x: n(placeShare(share)), y: 18, textAnchor: 'middle' },
        name,
      ),
    ),
  ]);
}

function strip(height: number, children: Element[]): Element {
  return s(
    'svg',
    {
      className: ['strip'],
      viewBox: `0 0 ${STRIP.width} ${height}`,
      width: STRIP.width,
      height,
      ariaHidden: 'true',
    },
    children,
  );
}

/** The target: an I-beam standing across the strip, since here values run from left to right. */
function drawUpright(x: number): Element {
  return s('path', {
    className: ['m-target'],
    d: `M${n(x - 4.5)} ${STRIP.y - 10}h9v2.2h-3v15.6h3v2.2h-9v-2.2h3v-15.6h-3z`,
  });
}

/** An outcome beyond the scale. */
function drawArrow(x: number, way: 1 | -1): Element {
  return s('path', { className: ['m-bound-ink'], d: `M${n(x)} ${STRIP.y - 5}l${6 * way} 5l${-6 * way} 5` });
}
