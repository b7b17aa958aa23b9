import type { Language } from '../../model/vocabulary.ts';
import { CHART_WORDS } from '../../wording/chart-words.ts';
import type { IndicatorSeries, PrintedValue } from '../../wording/printed-value.ts';
import { placeLabels } from '../labels/place-labels.ts';
import type { Placement } from '../labels/place-labels.ts';
import { CHART_WIDTHS } from '../layout-types.ts';
import type { ChartLayout, ChartWidth, PlacedLabel, TextRun } from '../layout-types.ts';
import { blockSize, lineHeight } from '../measure-text.ts';
import { layoutLevels } from './level-panel.ts';
import { fixLabel, TYPE_SIZE } from './panel.ts';
import type { PanelFrame, PanelParts, PendingLabel } from './panel.ts';
import { sortValues } from './sort-values.ts';
import type { SortedValues } from './sort-values.ts';
import { layoutSums } from './sum-panel.ts';
import { describeRow, describeRows, layoutRows, numberLabel } from './value-rows.ts';
import type { TextRow } from './value-rows.ts';

/** How a chart is to be laid out. */
export interface LayoutOptions {
  language: Language;
  width: ChartWidth;
  title: string;
  description: string;
}

/** What the subtitle of the chart must tell its reader. */
export interface LayoutRemarks {
  /** Where the value axis starts, as printed in the reader's language; null where it starts at zero. */
  axisStart: string | null;
  /** Years of the only two printed values that a line joins; null where there are more or none. */
  joinsOnly: [number, number] | null;
}

/** Places, in pixels, that differ between the drawings. */
const PLACES = {
  full: { firstX: 60, rightRoom: 190, plotHeight: 360 },
  wide: { firstX: 60, rightRoom: 172, plotHeight: 320 },
  medium: { firstX: 56, rightRoom: 152, plotHeight: 310 },
  narrow: { firstX: 44, rightRoom: 52, plotHeight: 260 },
} as const satisfies Record<ChartWidth, object>;
const HEAD_ROOM = 50;
const PANEL_GAP = 26;

/**
 * Lays out baseline, targets and outcomes of one indicator.
 * Gives null where nothing has a place on an axis: the page then shows the table alone.
 */
export function layoutBaseTargetOutcome(
  series: IndicatorSeries,
  options: LayoutOptions,
): (ChartLayout & { remarks: LayoutRemarks }) | null {
  const sorted = freeLoneLevel(sortValues(series));
  if (sorted.levels.length + sorted.sums.length === 0) return null;
  const panels = layoutPanels(sorted, series, options);
  const placed = placeAllLabels(panels, series, options.language);
  const rows = [
    ...placed.flatMap((panel) => panel.rows),
    ...describeRows([...sorted.rows, ...looser(sorted, options.width)], series.scopeNames, options.language),
  ];
  const below = Math.max(...panels.map(({ parts }) => parts.bottom));
  const width = CHART_WIDTHS[options.width];
  const notes = layoutRows(rows, below + 12, width, options.language);
  return {
    width: options.width,
    size: { width, height: Math.ceil(rows.length === 0 ? below : notes.bottom) },
    language: options.language,
    title: options.title,
    description: options.description,
    lines: panels.flatMap(({ parts }) => parts.lines),
    bars: panels.flatMap(({ parts }) => parts.bars),
    marks: [...panels.flatMap(({ parts }) => parts.marks), ...notes.marks],
    labels: [
      ...panels.flatMap(({ parts }) => parts.fixed),
      ...placed.flatMap(({ labels }) => labels),
      ...notes.labels,
    ],
    remarks: remark(panels, sorted),
  };
}

/** One value of one year beside sums needs no axis of its own: it is told below. */
function freeLoneLevel(sorted: SortedValues): SortedValues {
  const { levels, sums, rows, missing } = sorted;
  const [only] = levels;
  const isOwed = missing.some(({ period }) => /^\d{4}$/u.test(period));
  if (only === undefined || levels.length > 1 || sums.length === 0 || isOwed) return sorted;
  return { levels: [], sums, rows: [only.source, ...only.also, ...rows], missing };
}

/** Looser prints of a value stand in its label on the wide drawings, in a row below on the narrow one. */
function looser({ levels }: SortedValues, width: ChartWidth): PrintedValue[] {
  return width === 'narrow' ? levels.flatMap(({ also }) => also) : [];
}

/** A panel with the room it was given. */
interface Panel {
  frame: PanelFrame;
  parts: PanelParts & { axisFrom: number };
}

/** Levels over sums, each with a heading where there are both. */
function layoutPanels(sorted: SortedValues, series: IndicatorSeries, options: LayoutOptions): Panel[] {
  const words = CHART_WORDS[options.language];
  const both = sorted.levels.length > 0 && sorted.sums.length > 0;
  const panels: Panel[] = [];
  let top = 0;
  const add = (heading: string, share: number, layout: (frame: PanelFrame) => Panel['parts']): void => {
    const frame = frameOf(options, top, both, share);
    const parts = layout(frame);
    if (both)
      parts.fixed.push(
        fixLabel(
          'unit',
          [[{ text: heading, voice: 'ink' }]],
          { x: 0, y: top + 14 },
          'start',
          options.language,
        ),
      );
    panels.push({ frame, parts });
    top = parts.bottom + PANEL_GAP;
  };
  const alone = new Set(sorted.levels.map(({ to }) => to)).size === 1;
  if (sorted.levels.length > 0)
    add(words.inOneYear, alone ? 0.6 : both ? 0.75 : 1, (frame) => layoutLevels(sorted, series, frame));
  if (sorted.sums.length > 0) add(words.overYears, 0.75, (frame) => layoutSums(sorted.sums, series, frame));
  return panels;
}

/** The room of one panel. */
function frameOf(
  { width, language }: LayoutOptions,
  top: number,
  headed: boolean,
  share: number,
): PanelFrame {
  const places = PLACES[width];
  const pixels = CHART_WIDTHS[width];
  return {
    width: pixels,
    top,
    language,
    plotTop: top + HEAD_ROOM + (headed ? 26 : 0),
    plotHeight: Math.round(places.plotHeight * share),
    firstX: places.firstX,
    lastX: pixels - places.rightRoom,
  };
}

/** Labels of a panel with their places, and the rows below for those that found none. */
interface PlacedPanel {
  labels: PlacedLabel[];
  rows: TextRow[];
}

/** Places the labels of all panels; the numbers of notes run through. */
function placeAllLabels(
  panels: readonly Panel[],
  series: IndicatorSeries,
  language: Language,
): PlacedPanel[] {
  let next = 1;
  return panels.map(({ parts, frame }) => {
    const placed = placePanelLabels(parts, frame, next, series.scopeNames, language);
    next += placed.rows.filter(({ number }) => number !== undefined).length;
    return placed;
  });
}

/** Puts the labels of one panel beside their marks; what finds no place gets a number there and a note below. */
function placePanelLabels(
  parts: PanelParts,
  frame: PanelFrame,
  firstNumber: number,
  scopeNames: IndicatorSeries['scopeNames'],
  language: Language,
): PlacedPanel {
  const surroundings = {
    frame: { left: 0, top: frame.top, right: frame.width, bottom: frame.plotTop + frame.plotHeight - 2 },
    obstacles: [
      ...parts.marks.map(({ box }) => box),
      ...parts.bars.map(({ box }) => box),
      ...parts.fixed.map(({ box }) => box),
    ],
    lines: parts.lines.filter(
      ({ style }) => style === 'outcome' || style === 'promise' || style === 'range' || style === 'axis',
    ),
  };
  const requests = parts.pending.map(({ mark, lines, sides, value }, index) => ({
    id: String(index),
    mark,
    sides,
    weight: weightOf(value),
    size: blockSize(lines, TYPE_SIZE.value, language),
  }));
  const placements = placeLabels(requests, surroundings);
  const labels = parts.pending.flatMap((label, index) =>
    setLabel(label, placements[index] ?? null, language),
  );
  const left = parts.pending.filter((_, index) => placements[index] === null);
  const obstacles = [...surroundings.obstacles, ...labels.map(({ box }) => box)];
  const numbers = numberMarks(left, { ...surroundings, obstacles }, firstNumber, language);
  return {
    labels: [...labels, ...numbers.flatMap((number) => number ?? [])],
    rows: left.map((label, index) => noteRow(label, numbers[index] ?? null, scopeNames, language)),
  };
}

/** Outcomes keep their place beside the mark before targets, these before starting values and gaps. */
function weightOf(value: PrintedValue | undefined): number {
  if (value === undefined) return 0.5;
  return { actual: 1.5, forecast: 1.5, target: 1, baseline: 0.75 }[value.role];
}

/** The note of a label that found no place: led by its number, or by the mark and the year where the number fits nowhere. */
function noteRow(
  { lines, value, figure }: PendingLabel,
  number: PlacedLabel | null,
  scopeNames: IndicatorSeries['scopeNames'],
  language: Language,
): TextRow {
  const runs = joinLines(lines, language);
  if (number)
    return { runs, number: Number(number.lines[0]?.[0]?.text), ...(figure !== undefined && { figure }) };
  return value ? describeRow(value, scopeNames, language) : { runs };
}

/** A label at the place that was found for it. */
function setLabel(
  { lines, figure }: PendingLabel,
  placement: Placement | null,
  language: Language,
): PlacedLabel[] {
  if (!placement) return [];
  const { box, anchor, leader } = placement;
  const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
  const size = TYPE_SIZE.value;
  return [
    {
      role: 'value',
      x,
      y: box.top + size * 0.82,
      anchor,
      lines,
      size,
      lineHeight: lineHeight(size, language),
      box,
      ...(leader && { leader }),
      ...(figure !== undefined && { figure }),
    },
  ];
}

/** Numbers beside the marks whose labels stand below; null where not even a number finds room. */
function numberMarks(
  labels: readonly PendingLabel[],
  surroundings: Parameters<typeof placeLabels>[1],
  firstNumber: number,
  language: Language,
): (PlacedLabel | null)[] {
  const requests = labels.map(({ mark, sides }, index) => ({
    id: String(index),
    mark,
    sides,
    size: { width: 21, height: 21 },
  }));
  let next = firstNumber;
  return placeLabels(requests, surroundings).map((placement) => {
    if (!placement) return null;
    const { left, right, top, bottom } = placement.box;
    const label = numberLabel(next, (left + right) / 2, (top + bottom) / 2 + 4.8, language);
    next += 1;
    return { ...label, ...(placement.leader && { leader: placement.leader }) };
  });
}

/** The lines of a label as one line of a note. */
function joinLines(lines: readonly (readonly TextRun[])[], language: Language): TextRun[] {
  return lines.flatMap((runs, index) => (index === 0 || language === 'zh' ? runs : [{ text: ' ' }, ...runs]));
}

/** What the subtitle has to say. */
function remark(panels: readonly Panel[], { levels }: SortedValues): LayoutRemarks {
  const [first] = panels;
  const printed = levels.filter(({ source }) => source.role !== 'target');
  const years = [...new Set(printed.map(({ to }) => to))];
  const [from, to] = years;
  const start = first?.parts.fixed.find(({ role }) => role === 'tick')?.lines[0]?.[0]?.text ?? '';
  return {
    axisStart: first && first.parts.axisFrom !== 0 ? start : null,
    joinsOnly: years.length === 2 && from !== undefined && to !== undefined ? [from, to] : null,
  };
}
