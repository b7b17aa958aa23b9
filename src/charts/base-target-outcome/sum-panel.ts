import type { Scale } from '../../i18n/convert-number.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { CHART_WORDS } from '../../wording/chart-words.ts';
import type { IndicatorSeries } from '../../wording/printed-value.ts';
import type { PlacedBar, PlacedLabel, PlacedMark, TextRun } from '../layout-types.ts';
import { markBox } from '../marks/draw-mark.ts';
import { valueAxis } from '../ticks.ts';
import { PANEL_FOOT, YEARS_BELOW, clearTicks, drawValueAxis, fixLabel, valueScale } from './panel.ts';
import type { PanelFrame, PanelParts, PendingLabel } from './panel.ts';
import { openSide } from './sort-values.ts';
import type { PlottedValue } from './sort-values.ts';
import { valueText } from './value-text.ts';

/** The years one bar stands for, with its place. */
interface Span {
  from: number;
  to: number;
  left: number;
  right: number;
}

/** Share of a span's width that its bar takes; the target's beam takes all of it. */
const BAR_SHARE = 0.6;
/** Free room between two spans, and the widest a span gets, in pixels. */
const SPAN_GAP = 18;
const MAX_SPAN = 132;

/** Sums over the years of a plan: a bar for what was printed, a beam across the whole span for what was promised. */
export function layoutSums(
  sums: readonly PlottedValue[],
  series: IndicatorSeries,
  room: PanelFrame,
): PanelParts & { axisFrom: number } {
  const axis = valueAxis(
    sums.flatMap(({ amount, amountHigh }) => (amountHigh === null ? [amount] : [amount, amountHigh])),
    series.unit,
    room.language,
    { count: 3, fromZero: true },
  );
  const frame = clearTicks(axis, room);
  const y = valueScale(axis, frame);
  const spans = placeSpans(sums, frame);
  const grid = drawValueAxis(axis, y, frame);
  const names = nameSpans(spans, frame);
  const bars = sums
    .filter(({ source }) => source.role !== 'target')
    .map((value) => drawSum(value, sums, spans, y));
  const marks = sums
    .filter(({ source }) => source.role === 'target')
    .map((value) => markTarget(value, spanOf(value, spans), y));
  return {
    lines: grid.lines,
    bars,
    marks,
    fixed: [...grid.fixed, ...names],
    pending: sums.map((value) => labelSum(value, sums, spans, series, frame, { y, scale: axis.scale })),
    bottom: Math.max(
      frame.plotTop + frame.plotHeight + PANEL_FOOT,
      ...names.map(({ box }) => box.bottom + 6),
    ),
    axisFrom: axis.from,
  };
}

/** Every span of years once, side by side in the order of time. */
function placeSpans(sums: readonly PlottedValue[], frame: PanelFrame): Span[] {
  const keys = [
    ...new Map(sums.map(({ from, to }) => [`${String(from)}/${String(to)}`, { from, to }])).values(),
  ].sort((a, b) => a.to - b.to || a.from - b.from);
  const left = frame.firstX + 8;
  const pitch = Math.min((frame.lastX + 40 - left) / keys.length, MAX_SPAN * 1.9);
  const width = Math.min(pitch - SPAN_GAP, MAX_SPAN);
  return keys.map((key, index) => ({
    ...key,
    left: left + index * pitch,
    right: left + index * pitch + width,
  }));
}

/** The place of a value's span. */
function spanOf({ from, to }: PlottedValue, spans: readonly Span[]): Span {
  return spans.find((span) => span.from === from && span.to === to) ?? { from, to, left: 0, right: 0 };
}

/** A printed sum: a bar from zero; several in one span share its width. */
function drawSum(
  value: PlottedValue,
  sums: readonly PlottedValue[],
  spans: readonly Span[],
  y: (value: number) => number,
): PlacedBar {
  const span = spanOf(value, spans);
  const siblings = sums.filter(
    (other) => other.source.role !== 'target' && other.from === value.from && other.to === value.to,
  );
  const room = ((span.right - span.left) * BAR_SHARE) / siblings.length;
  const left = span.left + (span.right - span.left) * ((1 - BAR_SHARE) / 2) + room * siblings.indexOf(value);
  const ends = [y(0), y(value.amount)];
  const style =
    value.source.role === 'baseline' ? 'baseline' : value.source.role === 'forecast' ? 'estimate' : 'outcome';
  return {
    box: { left, right: left + room, top: Math.min(...ends), bottom: Math.max(...ends) },
    style,
    ...(value.source.figure !== undefined && { figure: value.source.figure }),
  };
}

/** A promised sum: a beam over the whole span. */
function markTarget({ source, amount }: PlottedValue, span: Span, y: (value: number) => number): PlacedMark {
  const at = { x: (span.left + span.right) / 2, y: y(amount) };
  const length = span.right - span.left;
  const open = openSide(source.qualifier);
  return {
    shape: 'beam',
    at,
    length,
    box: markBox('beam', at, { length, ...(open && { open }) }),
    ...(open && { open }),
    ...(source.figure !== undefined && { figure: source.figure }),
  };
}

/** The years under the spans: on one line where all fit, else on two; where even that is too wide, every second one is left out. */
function nameSpans(spans: readonly Span[], frame: PanelFrame): PlacedLabel[] {
  const whole = spans.map((span) => nameSpan(span, frame, false));
  const names = isCrowded(whole) ? spans.map((span) => nameSpan(span, frame, true)) : whole;
  return names.reduce<PlacedLabel[]>(
    (kept, name) => (isCrowded([...kept.slice(-1), name]) ? kept : [...kept, name]),
    [],
  );
}

/** Whether a label stands nearer to the one before it than a word space. */
function isCrowded(labels: readonly PlacedLabel[]): boolean {
  return labels.some((label, index) => index > 0 && label.box.left < (labels[index - 1]?.box.right ?? 0) + 4);
}

/** The years of one span. */
function nameSpan({ from, to, left, right }: Span, frame: PanelFrame, broken: boolean): PlacedLabel {
  const { language, plotTop, plotHeight } = frame;
  const text = formatPeriod(language, from === to ? String(to) : `${String(from)}/${String(to)}`).replace(
    /年$/u,
    '',
  );
  const lines = broken ? (text.match(/^\d+[–—]?|\d+$/gu) ?? [text]) : [text];
  return fixLabel(
    'year',
    lines.map((line) => [{ text: line }]),
    { x: (left + right) / 2, y: plotTop + plotHeight + YEARS_BELOW },
    'middle',
    language,
  );
}

/** The label of a sum: over its bar, or beside its beam. */
function labelSum(
  value: PlottedValue,
  sums: readonly PlottedValue[],
  spans: readonly Span[],
  series: IndicatorSeries,
  frame: PanelFrame,
  { y, scale }: { y: (value: number) => number; scale: Scale },
): PendingLabel {
  const { source } = value;
  const words = CHART_WORDS[frame.language];
  const text = valueText(source, series.unit, frame.language, scale);
  const figure = source.figure === undefined ? {} : { figure: source.figure };
  if (source.role === 'target') {
    const lines: TextRun[][] = [
      [{ text: `${words.targetFor(value.to)}${words.colon.trimEnd()}`, voice: 'plan', bold: true }],
      [{ text, voice: 'plan', bold: true }],
    ];
    return {
      mark: markTarget(value, spanOf(value, spans), y).box,
      lines,
      sides: ['above', 'right', 'left', 'above-right'],
      value: source,
      ...figure,
    };
  }
  const { box } = drawSum(value, sums, spans, y);
  const top = { left: box.left, right: box.right, top: box.top - 1, bottom: box.top + 1 };
  const lines: TextRun[][] =
    source.role === 'forecast'
      ? [[{ text, bold: true }], [{ text: words.estimate }]]
      : [[{ text, bold: true }]];
  return { mark: top, lines, sides: ['above', 'right', 'left'], value: source, ...figure };
}
