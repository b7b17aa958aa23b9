import { scaleLinear } from 'd3';
import type { Box, Point } from '../geometry.ts';
import type { LabelRole, PlacedBar, PlacedLabel, PlacedLine, PlacedMark, TextRun } from '../layout-types.ts';
import { blockSize, lineHeight, runsWidth } from '../measure-text.ts';
import type { Side } from '../labels/label-candidates.ts';
import type { ValueAxis } from '../ticks.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { PrintedValue } from '../../wording/printed-value.ts';

/** Sizes of type in both drawings. */
export const TYPE_SIZE = {
  tick: 14.5,
  year: 14.5,
  unit: 14.5,
  value: 15,
  note: 15,
  number: 14.5,
  row: 15.5,
  head: 15.5,
  big: 40,
  count: 26,
} as const satisfies Record<LabelRole, number>;

/** From a long unit's baseline to the top of the plot: over the highest mark. */
const UNIT_ABOVE = 26;
/** Half a beam, the widest mark, and a little air. */
const MARK_ROOM = 18;
/** From the floor of a plot to the baseline of its years: clear of a bound's arrow; and to the panel's end. */
export const YEARS_BELOW = 26;
export const PANEL_FOOT = 34;

/** Where the panels of a drawing stand, in pixels. */
export interface PanelFrame {
  width: number;
  /** Top of the panel and of its plot, and height of the plot. */
  top: number;
  plotTop: number;
  plotHeight: number;
  /** Places of the first and the last year. */
  firstX: number;
  lastX: number;
  language: Language;
}

/** A label that still wants a place. */
export interface PendingLabel {
  mark: Box;
  lines: TextRun[][];
  sides: readonly Side[];
  figure?: string;
  /** What it labels, for the note below where no place is found. */
  value?: PrintedValue;
}

/** What a panel draws before its labels are placed. */
export interface PanelParts {
  lines: PlacedLine[];
  bars: PlacedBar[];
  marks: PlacedMark[];
  /** Texts with a fixed place: ticks, years, unit. */
  fixed: PlacedLabel[];
  pending: PendingLabel[];
  bottom: number;
}

/** Scale of the values: larger ones stand higher. */
export function valueScale(axis: ValueAxis, frame: PanelFrame): (value: number) => number {
  return scaleLinear([axis.from, axis.to], [frame.plotTop + frame.plotHeight, frame.plotTop]);
}

/** Scale of the years. One year alone stands in the middle. */
export function yearScale(years: readonly number[], frame: PanelFrame): (year: number) => number {
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (first === last) return () => (frame.firstX + frame.lastX) / 2;
  return scaleLinear([first, last], [frame.firstX, frame.lastX]);
}

/** A text with a fixed place; its box follows from the metrics. */
export function fixLabel(
  role: LabelRole,
  lines: readonly (readonly TextRun[])[],
  { x, y }: Point,
  anchor: PlacedLabel['anchor'],
  language: Language,
  figure?: string,
): PlacedLabel {
  const size = TYPE_SIZE[role];
  const block = blockSize(lines, size, language);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - block.width : x - block.width / 2;
  const top = y - size * 0.82;
  return {
    role,
    x,
    y,
    anchor,
    lines,
    size,
    lineHeight: lineHeight(size, language),
    box: { left, top, right: left + block.width, bottom: top + block.height },
    ...(figure !== undefined && { figure }),
  };
}

/** The frame with its first year clear of the value ticks, which stand at the left edge. */
export function clearTicks(axis: ValueAxis, frame: PanelFrame): PanelFrame {
  const widest = Math.max(
    0,
    ...axis.ticks.map(({ text }) => runsWidth([{ text: `${text}%` }], TYPE_SIZE.tick, frame.language)),
  );
  return { ...frame, firstX: Math.max(frame.firstX, Math.ceil(widest) + MARK_ROOM) };
}

/** Grid lines, value ticks at the left edge above them, the unit beside the top one, and the zero line. */
export function drawValueAxis(
  axis: ValueAxis,
  y: (value: number) => number,
  frame: PanelFrame,
): { lines: PlacedLine[]; fixed: PlacedLabel[] } {
  const lines: PlacedLine[] = [];
  const fixed: PlacedLabel[] = [];
  const { language, width } = frame;
  axis.ticks.forEach(({ value, text }, index) => {
    const style = index === 0 || value === 0 ? 'axis' : 'grid';
    lines.push({ style, from: { x: 0, y: y(value) }, to: { x: width, y: y(value) } });
    const isTop = index === axis.ticks.length - 1;
    const tick = isTop && /^[%％]?$/.test(axis.unit) ? `${text}${axis.unit}` : text;
    fixed.push(fixLabel('tick', [[{ text: tick }]], { x: 0, y: y(value) - 6 }, 'start', language));
    if (isTop && !/^[%％]?$/.test(axis.unit)) fixed.push(nameAxis(axis.unit, y(value), frame));
  });
  return { lines, fixed };
}

/** The unit over the top tick, or, where it is long and could meet a mark, at the head of the panel. */
function nameAxis(unit: string, topTick: number, { firstX, plotTop, language }: PanelFrame): PlacedLabel {
  const isLong = runsWidth([{ text: unit }], TYPE_SIZE.unit, language) > firstX - MARK_ROOM;
  const y = isLong ? plotTop - UNIT_ABOVE : topTick - 6 - lineHeight(TYPE_SIZE.unit, language);
  return fixLabel('unit', [[{ text: unit }]], { x: 0, y }, 'start', language);
}

/** Years under the plot with their tick marks. */
export function drawYears(
  years: readonly number[],
  x: (year: number) => number,
  frame: PanelFrame,
): { lines: PlacedLine[]; fixed: PlacedLabel[] } {
  const floor = frame.plotTop + frame.plotHeight;
  return {
    lines: years.map((year) => ({
      style: 'tick',
      from: { x: x(year), y: floor },
      to: { x: x(year), y: floor + 6 },
    })),
    fixed: years.map((year) =>
      fixLabel(
        'year',
        [[{ text: String(year) }]],
        { x: x(year), y: floor + YEARS_BELOW },
        'middle',
        frame.language,
      ),
    ),
  };
}
