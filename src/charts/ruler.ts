import type { Element } from 'hast';
import { s } from 'hastscript';
import { formatCoordinate as n } from './format-coordinate.ts';

/** The years the site measures: from the base of the 13th plan to the goals of the long-term outline. */
export const RULER_SPAN = { from: 2015, to: 2035 } as const;

/** The two sizes of the ruler: across the page, and on the top rule of a chart, card or embed. */
const SIZES = {
  masthead: { width: 1168, height: 16, parts: 4, depths: { five: 15, year: 9, part: 4.5 }, ink: 5 },
  small: { width: 126, height: 12, parts: 1, depths: { five: 10, year: 5.5, part: 5.5 }, ink: 4 },
} as const;
export type RulerSize = keyof typeof SIZES;

/** The ruler with the years a page or chart covers inked solid; years outside it are cut off. It repeats text and is hidden from readers. */
export function drawRuler(years: { from: number; to: number } | null, size: RulerSize = 'small'): Element {
  const { width, height, ink } = SIZES[size];
  const covered = years && cutToRuler(years);
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['ruler', `ruler-${size}`],
      viewBox: `0 0 ${n(width)} ${n(height)}`,
      width: n(width),
      height: n(height),
      ariaHidden: 'true',
    },
    s('path', { className: ['g-axis'], d: drawTicks(size) }),
    ...(covered
      ? [
          s('rect', {
            className: ['m-ink'],
            x: n(placeYear(covered.from, width)),
            y: '0',
            width: n(placeYear(covered.to, width) - placeYear(covered.from, width)),
            height: n(ink),
          }),
        ]
      : []),
  );
}

/** First and last year of a chart's values, for its ruler; null where none has a year. */
export function rulerYears(periods: readonly (string | null)[]): { from: number; to: number } | null {
  const years = periods.flatMap((period) =>
    (period ?? '').split('/').flatMap((part) => (/^\d{4}/.test(part) ? [Number(part.slice(0, 4))] : [])),
  );
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** The part of a span that lies on the ruler; null where none does. */
function cutToRuler({ from, to }: { from: number; to: number }): { from: number; to: number } | null {
  const cut = { from: Math.max(from, RULER_SPAN.from), to: Math.min(to, RULER_SPAN.to) };
  return cut.from <= cut.to ? cut : null;
}

/** Place of a year in pixels; half a pixel in, so that hairlines are sharp. */
function placeYear(year: number, width: number): number {
  return 0.5 + ((year - RULER_SPAN.from) / (RULER_SPAN.to - RULER_SPAN.from)) * (width - 1);
}

/** All ticks in one path: deep at five years, shorter at the others and their quarters. */
function drawTicks(size: RulerSize): string {
  const { width, parts, depths } = SIZES[size];
  const count = (RULER_SPAN.to - RULER_SPAN.from) * parts;
  return Array.from({ length: count + 1 }, (_, index) => {
    const depth = index % (5 * parts) === 0 ? depths.five : index % parts === 0 ? depths.year : depths.part;
    return `M${n(placeYear(RULER_SPAN.from + index / parts, width))} 0V${n(depth)}`;
  }).join('');
}
