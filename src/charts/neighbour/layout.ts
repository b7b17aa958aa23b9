import { scaleLinear } from 'd3';
import type { Language } from '../../model/vocabulary.ts';
import { NEIGHBOUR_WORDS } from '../../wording/charts/neighbour-words.ts';
import type { Box } from '../geometry.ts';
import type { DraftLayout } from '../kind/chart-kind.ts';
import { besideMark, labelSize, setLabel } from '../kind/set-label.ts';
import { dodge } from '../labels/dodge.ts';
import { CHART_WIDTHS } from '../layout-types.ts';
import type { ChartWidth, MarkShape, PlacedLabel, PlacedLine, PlacedMark, TextRun } from '../layout-types.ts';
import { markBox } from '../marks/draw-mark.ts';
import { lineHeight, wrapRuns } from '../measure-text.ts';
import { valueAxis } from '../ticks.ts';
import type { NeighbourLane, NeighbourMeasure, NeighbourValue } from './select.ts';

const SHAPES = {
  baseline: 'ring',
  target: 'beam',
  actual: 'disc',
  forecast: 'half-disc',
} as const satisfies Record<NeighbourValue['role'], MarkShape>;
const BEAM = 20;
/** Heights: head of a measure, labels of a lane, from lane to lane, ticks, between measures. */
const HEIGHT = { head: 6, toLane: 18, lanes: 36, ticks: 24, gap: 22 } as const;
const LABEL_GAP = 12;
const SIDE = 22;
/** Closing marks may hang over the end of a line by their width. */
const HANGING = 17;

interface Frame {
  pixels: number;
  left: number;
  language: Language;
  isNarrow: boolean;
  x: (value: number) => number;
}

interface Parts {
  lines: PlacedLine[];
  marks: PlacedMark[];
  labels: PlacedLabel[];
  anchors: Record<string, Box>;
}

/** Two lanes a measure on one scale: our district over its neighbour, year and kind in every label. */
export function layoutNeighbour(
  measures: readonly NeighbourMeasure[],
  width: ChartWidth,
  language: Language,
): DraftLayout {
  const pixels = CHART_WIDTHS[width];
  const parts: Parts = { lines: [], marks: [], labels: [], anchors: {} };
  let y = 0;
  measures.forEach((measure, index) => {
    if (index > 0) y += HEIGHT.gap;
    y = layoutMeasure(measure, y, parts, { pixels, isNarrow: width === 'narrow', language });
  });
  return { ...parts, bars: [], size: { width: pixels, height: Math.ceil(y) } };
}

function layoutMeasure(
  { id, name, unit, lanes }: NeighbourMeasure,
  top: number,
  parts: Parts,
  { pixels, isNarrow, language }: Omit<Frame, 'x' | 'left'>,
): number {
  const names = Math.max(...lanes.map(({ place }) => labelSize('row', [[{ text: place }]], language).width));
  const left = isNarrow ? 0 : Math.ceil(names) + 14;
  const axis = valueAxis(
    lanes.flatMap(({ values }) => values.map(({ value }) => value)),
    unit,
    language,
    { count: isNarrow ? 3 : 4 },
  );
  const x = scaleLinear([axis.from, axis.to], [left + SIDE, pixels - SIDE - 8]);
  const frame = { pixels, isNarrow, language, left, x };
  const head = wrapRuns([{ text: name, bold: true }], pixels - HANGING, 15.5, language);
  const rule = top + 24 + (head.length - 1) * lineHeight(15.5, language);
  parts.labels.push(setLabel('head', head, { x: 0, y: top + 15, language }));
  parts.lines.push({ style: 'axis', from: { x: 0, y: rule }, to: { x: pixels, y: rule } });
  const first = layoutLane(lanes[0], id, rule + HEIGHT.head, 'above', parts, frame);
  const second = layoutLane(lanes[1], id, first.bottom, 'below', parts, frame);
  parts.lines.push(
    ...axis.ticks.map(({ value }): PlacedLine => ({
      style: 'grid',
      from: { x: x(value), y: first.y - 8 },
      to: { x: x(value), y: second.y + 8 },
    })),
  );
  const ticks = second.bottom + 16;
  parts.labels.push(...tickLabels(axis, ticks, frame));
  return ticks + 6;
}

/** Values under the lanes; the last says the unit. */
function tickLabels(
  axis: ReturnType<typeof valueAxis>,
  y: number,
  { x, language, pixels }: Frame,
): PlacedLabel[] {
  return axis.ticks.map(({ value, text }, index) => {
    const isLast = index === axis.ticks.length - 1;
    const isJoined = /^[%％]?$/u.test(axis.unit);
    const words = isLast ? `${text}${isJoined ? '' : ' '}${axis.unit}` : text;
    const { width } = labelSize('tick', [[{ text: words }]], language);
    const isOut = x(value) + width / 2 > pixels;
    return setLabel('tick', [[{ text: words }]], {
      x: isOut ? pixels : x(value),
      y,
      anchor: isOut ? 'end' : 'middle',
      language,
    });
  });
}

/** One district: its name, a rule, marks, and the labels on the far side of the other lane. */
function layoutLane(
  lane: NeighbourLane,
  measure: string,
  top: number,
  side: 'above' | 'below',
  parts: Parts,
  frame: Frame,
): { y: number; bottom: number } {
  const { language, pixels, left, x, isNarrow } = frame;
  const blocks = lane.values.map((value) => linesOf(value, language));
  const leading = lineHeight(15, language);
  const texts = placeTexts(lane, blocks, frame);
  const room = 15 + ((texts?.lines ?? 2) - 1) * leading;
  const nameRoom = isNarrow ? 20 : 0;
  const y = side === 'above' ? top + nameRoom + room + HEIGHT.toLane : top + HEIGHT.lanes + nameRoom;
  const first = side === 'above' ? top + nameRoom + 13 : y + HEIGHT.toLane + 12;
  const nameY = isNarrow ? (side === 'above' ? top + 15 : y - 18) : besideMark(y, 'row');
  parts.labels.push(setLabel('row', [[{ text: lane.place }]], { x: 0, y: nameY, language }));
  parts.lines.push({ style: 'tick', from: { x: left, y }, to: { x: pixels, y } });
  for (const value of lane.values) {
    const mark = markOf(value, x(value.value), y);
    parts.marks.push(mark);
    parts.anchors[`${measure}@${lane.indicator}:${value.role}`] = mark.box;
  }
  parts.labels.push(...(texts?.set(first) ?? []));
  return { y, bottom: side === 'above' ? y : first + room - 8 };
}

/** The labels in a line, moved apart; where they find no room, one under the other. */
function placeTexts(
  { values }: NeighbourLane,
  blocks: readonly TextRun[][][],
  { pixels, x, language }: Frame,
): { lines: number; set: (first: number) => PlacedLabel[] } | null {
  if (values.length === 0) return null;
  const widths = blocks.map((lines) => labelSize('value', lines, language).width);
  const items = values.map(({ value }, index) => ({
    wish: x(value),
    size: (widths[index] ?? 0) + LABEL_GAP,
  }));
  const centres = dodge(items, -LABEL_GAP / 2, pixels + LABEL_GAP / 2);
  if (centres === null) {
    const lines = wrapRuns(
      blocks.flatMap((block, index) => [
        ...(index > 0 ? [{ text: language === 'en' ? '; ' : '；' }] : []),
        ...block.flatMap((runs, line) => (line > 0 && language === 'en' ? [{ text: ' ' }, ...runs] : runs)),
      ]),
      pixels - HANGING,
      15,
      language,
    );
    return { lines: lines.length, set: (y) => [setLabel('value', lines, { x: 0, y, language })] };
  }
  return {
    lines: 2,
    set: (y) =>
      values.map(({ figure }, index) =>
        setLabel('value', blocks[index] ?? [], {
          x: centres[index] ?? 0,
          y,
          anchor: 'middle',
          language,
          figure,
        }),
      ),
  };
}

function linesOf({ role, period, text }: NeighbourValue, language: Language): TextRun[][] {
  const voice = role === 'target' ? ('plan' as const) : ('ink' as const);
  return [[{ text, bold: true, voice }], [{ text: NEIGHBOUR_WORDS[language].label(role, period) }]];
}

function markOf({ role, open, figure }: NeighbourValue, x: number, y: number): PlacedMark {
  const shape = SHAPES[role];
  const at = { x, y };
  if (shape !== 'beam') return { shape, at, box: markBox(shape, at), figure };
  const options = { length: BEAM, upright: true, ...(open !== null && { open }) };
  return { shape, at, box: markBox(shape, at, options), figure, ...options };
}
