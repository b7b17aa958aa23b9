import { scaleLinear, tickStep } from 'd3';
import type { Language } from '../../model/vocabulary.ts';
import { formatDecimal } from '../../wording/assessments/value-text.ts';
import type { DraftLayout } from '../kind/chart-kind.ts';
import { breakRowName, placeRowName, type NameColumn } from '../kind/row-name.ts';
import { besideMark, labelSize, setLabel } from '../kind/set-label.ts';
import type { Box } from '../geometry.ts';
import { dodge } from '../labels/dodge.ts';
import { CHART_WIDTHS } from '../layout-types.ts';
import type { ChartWidth, PlacedLabel, PlacedLine, PlacedMark } from '../layout-types.ts';
import { markBox } from '../marks/draw-mark.ts';
import type { DumbbellEnd, DumbbellPanel, DumbbellRow } from './data.ts';

/** Room of a value beside its mark, and of the mark itself. */
const GAP = 11;
const PLACES = {
  full: { names: 260, pitch: 40 },
  wide: { names: 230, pitch: 40 },
  medium: { names: 200, pitch: 40 },
  narrow: { names: 0, pitch: 56 },
} as const satisfies Record<ChartWidth, object>;
/** Heights: heading of a panel, words over the first row, ticks under the rows, between panels. */
const HEIGHT = { heading: 24, heads: 30, ticks: 30, panelGap: 26, agreement: 30 } as const;
const BEAM = 20;

/** What a panel needs to be set. */
interface Frame {
  width: ChartWidth;
  pixels: number;
  language: Language;
  top: number;
}

type Parts = Omit<DraftLayout, 'size'> & { bottom: number };

/** Rows of two values on common scales, one scale a panel; the narrow drawing sets each name over its row. */
export function layoutDumbbell(
  panels: readonly DumbbellPanel[],
  width: ChartWidth,
  language: Language,
): DraftLayout {
  const pixels = CHART_WIDTHS[width];
  const parts: Parts[] = [];
  let top = 4;
  for (const panel of panels) {
    const laid = layoutPanel(panel, { width, pixels, language, top });
    parts.push(laid);
    top = laid.bottom + HEIGHT.panelGap;
  }
  return {
    size: { width: pixels, height: Math.ceil(top - HEIGHT.panelGap + 4) },
    lines: parts.flatMap(({ lines }) => lines),
    bars: [],
    marks: parts.flatMap(({ marks }) => marks),
    labels: parts.flatMap(({ labels }) => labels),
    anchors: Object.assign({}, ...parts.map(({ anchors }) => anchors)) as Record<string, Box>,
  };
}

function layoutPanel(panel: DumbbellPanel, frame: Frame): Parts {
  const { language, top } = frame;
  const heading =
    panel.heading === null
      ? []
      : [setLabel('unit', [[{ text: panel.heading }]], { x: 0, y: top + 14, language })];
  const rowsTop = top + (heading.length > 0 ? HEIGHT.heading : 0) + HEIGHT.heads;
  const scale = scaleOf(panel, frame);
  const parted = panel.rows.findIndex(({ second }) => second === null);
  const gapFrom = panel.agreement === null || parted <= 0 ? Infinity : parted;
  const column = columnOf(frame);
  const agreement: PlacedLabel[] = [];
  let y = rowsTop;
  const rows = panel.rows.map((row, index) => {
    if (index === gapFrom && panel.agreement !== null) {
      agreement.push(layoutAgreement(panel.agreement, y, frame));
      y += HEIGHT.agreement;
    }
    const name = breakRowName(row.name, column);
    const height = column.pitch + name.extra;
    const middle = y + (column.isOver ? name.extra + 40 : height / 2);
    y += height;
    return layoutRow(row, placeRowName(name, middle, column), middle, scale.x, frame);
  });
  const floor = y + 4;
  const ticks = layoutTicks(panel, scale, { top: rowsTop - 4, floor }, frame, rows);
  const heads = layoutHeads(panel, rows[0], rowsTop - 12, scale.x, frame);
  return {
    lines: [...ticks.lines, ...rows.flatMap(({ lines }) => lines), ...heads.lines],
    bars: [],
    marks: rows.flatMap(({ marks }) => marks),
    labels: [
      ...heading,
      ...heads.labels,
      ...agreement,
      ...rows.flatMap(({ labels }) => labels),
      ...ticks.labels,
    ],
    anchors: Object.fromEntries(rows.map(({ key, anchor }) => [key, anchor])),
    bottom: floor + HEIGHT.ticks,
  };
}

function columnOf(frame: Frame): NameColumn {
  const { names, pitch } = PLACES[frame.width];
  const isOver = isNarrow(frame);
  return { width: isOver ? frame.pixels : names - 10, pitch, isOver, language: frame.language };
}

/** Words over the rows in which both values are the same. */
function layoutAgreement(text: string, top: number, { language }: Frame): PlacedLabel {
  return setLabel('unit', [[{ text }]], { x: 0, y: top + 21, language });
}

const isNarrow = ({ width }: Frame): boolean => width === 'narrow';

interface Scale {
  x: (value: number) => number;
  ticks: number[];
  step: number;
}

/** A scale from zero with round ticks; at both ends there is room for a value beside its mark. */
function scaleOf(panel: DumbbellPanel, frame: Frame): Scale {
  const ends = panel.rows.flatMap(({ first, second }) => (second ? [first, second] : [first]));
  const values = ends.map(({ value }) => value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  const step = tickStep(low, low + span, isNarrow(frame) ? 4 : 5) || 1;
  const from = low < 0 ? Math.floor(low / step + 1e-9) * step : 0;
  const to = Math.ceil(high / step - 1e-9) * step || step;
  const room = Math.max(...ends.map((end) => valueWidth(end, frame.language))) + GAP + 6;
  // A value close to the start of the scale needs its whole room on that side.
  const isClose = values.some((value) => value !== 0 && Math.abs(value) < span / 50);
  const left =
    PLACES[frame.width].names + (low < 0 || !isNarrow(frame) || isClose ? room : Math.min(room, 40));
  // The last tick may stand at the edge as long as the value nearest to it keeps its room.
  const right = Math.min(
    frame.pixels - 24,
    left + ((frame.pixels - room - left) * (to - from)) / (high - from || 1),
  );
  const x = scaleLinear([from, to], [left, right]);
  const count = Math.floor((to - from) / step + 1e-9);
  return { x, step, ticks: Array.from({ length: count + 1 }, (_, index) => from + index * step) };
}

function valueWidth({ text }: DumbbellEnd, language: Language): number {
  return labelSize('value', [[{ text, bold: true }]], language).width;
}

interface RowParts {
  key: string;
  lines: PlacedLine[];
  marks: PlacedMark[];
  labels: PlacedLabel[];
  /** The marks with their values. */
  anchor: Box;
  y: number;
}

function layoutRow(row: DumbbellRow, name: PlacedLabel, y: number, x: Scale['x'], frame: Frame): RowParts {
  const { first, second, join } = row;
  const ends = second ? [first, second] : [first];
  const marks = ends.map((end) => markOf(end, x(end.value), y));
  const values = labelEnds(row, marks, y, frame.language);
  const from = x(first.value);
  const to = second ? x(second.value) : from;
  const lines: PlacedLine[] =
    join === null || from === to ? [] : [{ style: join, from: { x: from, y }, to: { x: to, y } }];
  const boxes = [...marks, ...values].map(({ box }) => box);
  return {
    key: row.id,
    lines,
    marks,
    labels: [name, ...values],
    anchor: boxes.reduce(joinBoxes),
    y,
  };
}

function joinBoxes(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.max(Math.min(a.top, b.top), 0),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function markOf({ shape, voice, figure }: DumbbellEnd, x: number, y: number): PlacedMark {
  const at = { x, y };
  const beam = shape === 'beam' ? { length: BEAM, upright: true } : {};
  return {
    shape,
    at,
    box: markBox(shape, at, beam),
    ...beam,
    ...(voice !== 'ink' && { voice }),
    ...(figure !== null && { figure }),
  };
}

/** Each value outside its mark, so that the line between the two stays free. */
function labelEnds(
  { first, second }: DumbbellRow,
  marks: readonly PlacedMark[],
  y: number,
  language: Language,
): PlacedLabel[] {
  const isLeft = second !== null && first.value <= second.value;
  const ends = second ? [first, second] : [first];
  return ends.map((end, index) => {
    const toLeft = second !== null && (index === 0 ? isLeft : !isLeft);
    const at = marks[index]?.at.x ?? 0;
    return setLabel('value', [[{ text: end.text, bold: true, voice: end.voice }]], {
      x: at + (toLeft ? -GAP : GAP),
      y: besideMark(y, 'value'),
      anchor: toLeft ? 'end' : 'start',
      language,
      figure: end.figure ?? undefined,
    });
  });
}

/** Grid lines over the height of the rows, numbers under them; on the narrow drawing the grid leaves out the names. */
function layoutTicks(
  { sign }: DumbbellPanel,
  { x, ticks, step }: Scale,
  { top, floor }: { top: number; floor: number },
  { language, width }: Frame,
  rows: readonly RowParts[],
): { lines: PlacedLine[]; labels: PlacedLabel[] } {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const lines = ticks.flatMap((tick): PlacedLine[] => {
    const style = Math.abs(tick) < 1e-9 ? 'axis' : 'grid';
    const stretches: [number, number][] =
      width === 'narrow' ? rows.map(({ y }): [number, number] => [y - 12, y + 12]) : [[top, floor]];
    return stretches.map(([from, to]) => ({
      style,
      from: { x: x(tick), y: from },
      to: { x: x(tick), y: to },
    }));
  });
  const labels = ticks.map((tick, index) =>
    setLabel(
      'tick',
      [[{ text: `${formatDecimal(tick, decimals)}${index === ticks.length - 1 ? sign : ''}` }]],
      { x: x(tick), y: floor + 18, anchor: 'middle', language },
    ),
  );
  return { lines, labels: thinOut(labels) };
}

/** Ticks from the last one back, each clear of the one after it. */
function thinOut(labels: readonly PlacedLabel[]): PlacedLabel[] {
  return labels.reduceRight<PlacedLabel[]>((kept, label) => {
    const [next] = kept;
    return next && label.box.right > next.box.left - 6 ? kept : [label, ...kept];
  }, []);
}

/** What the marks are, over those of the first row and tied to them. */
function layoutHeads(
  { heads, rows }: DumbbellPanel,
  first: RowParts | undefined,
  y: number,
  x: Scale['x'],
  { language, pixels, width }: Frame,
): { lines: PlacedLine[]; labels: PlacedLabel[] } {
  const [row] = rows;
  if (!first || !row) return { lines: [], labels: [] };
  const words = [
    { text: heads.first, voice: heads.firstVoice, at: x(row.first.value) },
    ...(row.second ? [{ text: heads.second, voice: heads.secondVoice, at: x(row.second.value) }] : []),
  ];
  const sizes = words.map(({ text }) => labelSize('unit', [[{ text }]], language).width + 12);
  const from = width === 'narrow' ? 0 : PLACES[width].names - 40;
  const centres = dodge(
    words.map(({ at }, index) => ({ wish: at, size: sizes[index] ?? 0 })),
    from,
    pixels,
  );
  // On the narrow drawing the words stand under the marks of the first row's name line, so they share its height.
  const baseline = y;
  const labels = words.map(({ text, voice }, index) =>
    setLabel('unit', [[{ text, voice }]], {
      x: centres?.[index] ?? 0,
      y: baseline,
      anchor: 'middle',
      language,
    }),
  );
  if (width === 'narrow') return { lines: [], labels };
  const lines = words.flatMap(({ at }, index): PlacedLine[] => {
    const box = labels[index]?.box;
    if (!box || at < box.left || at > box.right) return [];
    return [{ style: 'tick', from: { x: at, y: box.bottom + 3 }, to: { x: at, y: first.y - 12 } }];
  });
  return { lines, labels };
}
