import type { Language } from '../../model/vocabulary.ts';
import type { Box } from '../geometry.ts';
import type { DraftLayout } from '../kind/chart-kind.ts';
import { besideMark, labelSize, setLabel } from '../kind/set-label.ts';
import { CHART_WIDTHS } from '../layout-types.ts';
import type { ChartWidth, PlacedBar, PlacedLabel, PlacedLine, PlacedMark, TextRun } from '../layout-types.ts';
import { markBox } from '../marks/draw-mark.ts';
import { lineHeight, wrapRuns } from '../measure-text.ts';
import type { BarGroup, BarRow, BarStretch } from './data.ts';

/** Widest column of names, from a name to its bar, and from a bar to its value. */
const NAMES = { full: 330, wide: 250, medium: 220, narrow: 0 } as const satisfies Record<ChartWidth, number>;
const GAP = { name: 16, value: 9 } as const;
/** Heights: a bar, the air under it, a heading, the words of a reading, between groups. */
const HEIGHT = { bar: 20, air: 12, heading: 34, reading: 24, group: 18, text: 15 } as const;
/** A value so small that it would not show still has this much of a bar. */
const LEAST_BAR = 1.5;

/** Closing marks may hang over the end of a line by their width. */
const HANGING = { en: 6, zh: 17 } as const;

/** Between a name and its value on one line, where bold type does not set them apart. */
const SEPARATOR = { en: ': ', zh: '：' } as const;

interface Frame {
  width: ChartWidth;
  pixels: number;
  language: Language;
  left: number;
  x: (value: number) => number;
}

interface Parts {
  lines: PlacedLine[];
  bars: PlacedBar[];
  marks: PlacedMark[];
  labels: PlacedLabel[];
  anchors: Record<string, Box>;
}

/** Bars from zero on one scale; names at the left of the wide drawings, over their bars on the narrow one. */
export function layoutBarRows(
  groups: readonly BarGroup[],
  width: ChartWidth,
  language: Language,
): DraftLayout {
  const frame = frameOf(groups, width, language);
  const parts: Parts = { lines: [], bars: [], marks: [], labels: [], anchors: {} };
  let y = 4;
  groups.forEach((group, index) => {
    if (index > 0) y += HEIGHT.group;
    y = layoutGroup(group, y, parts, frame);
  });
  return { ...parts, size: { width: frame.pixels, height: Math.ceil(y) } };
}

/** The scale on which every bar and the words behind it fit. */
function frameOf(groups: readonly BarGroup[], width: ChartWidth, language: Language): Frame {
  const pixels = CHART_WIDTHS[width];
  const rows = groups.flatMap((group) => group.rows);
  const isNarrow = width === 'narrow';
  const names = rows
    .flatMap((row) => nameLines(row, width, language))
    .map((line) => labelSize('row', [line], language).width);
  const left = isNarrow ? 1 : Math.ceil(Math.max(0, ...names)) + GAP.name;
  const room = pixels - left - 2;
  const limits = groups.flatMap(({ limit }) => (limit === null ? [] : [room / limit.value]));
  const scales = rows.map((row) => {
    const words = isNarrow ? 0 : labelSize('value', [row.value], language).width + GAP.value;
    return (room - words) / Math.max(endOf(row), Number.MIN_VALUE);
  });
  const scale = Math.min(...limits, ...scales.filter((each) => each > 0 && Number.isFinite(each)));
  return { width, pixels, language, left, x: (value) => left + value * scale };
}

const endOf = ({ stretches, reading }: BarRow): number =>
  Math.max(0, ...stretches.map(({ to }) => to), reading?.value ?? 0);

function nameLines({ name, voice }: BarRow, width: ChartWidth, language: Language): TextRun[][] {
  return wrapRuns([{ text: name, voice }], NAMES[width], 15.5, language);
}

/** Adds a group and gives its end. */
function layoutGroup({ heading, limit, rows }: BarGroup, top: number, parts: Parts, frame: Frame): number {
  let y = top;
  if (heading !== null) {
    parts.labels.push(
      setLabel('head', [[{ text: heading, bold: true }]], { x: 0, y: y + 15, language: frame.language }),
    );
    parts.lines.push({ style: 'axis', from: { x: 0, y: y + 25 }, to: { x: frame.pixels, y: y + 25 } });
    y += HEIGHT.heading + 2;
  }
  const boxes: Box[] = [];
  for (const row of rows) {
    const laid = layoutRow(row, y, parts, frame);
    boxes.push(laid.bar);
    y = laid.bottom;
  }
  parts.lines.push(...guides(rows, boxes, limit, frame));
  return y;
}

/** The zero line, what ties a part to the one before it, and the limit that all should stay within. */
function guides(
  rows: readonly BarRow[],
  boxes: readonly Box[],
  limit: BarGroup['limit'],
  { width, left, x }: Frame,
): PlacedLine[] {
  const first = boxes[0];
  const last = boxes.at(-1);
  if (!first || !last) return [];
  const through = (at: number, style: PlacedLine['style']): PlacedLine[] =>
    width === 'narrow'
      ? boxes.map(({ top, bottom }) => ({ style, from: { x: at, y: top - 3 }, to: { x: at, y: bottom + 3 } }))
      : [{ style, from: { x: at, y: first.top - 5 }, to: { x: at, y: last.bottom + 5 } }];
  const ties = rows.flatMap((row, index): PlacedLine[] => {
    const start = row.stretches[0]?.from ?? 0;
    const [before, own] = [boxes[index - 1], boxes[index]];
    if (start === 0 || !before || !own || width === 'narrow') return [];
    return [{ style: 'grid', from: { x: x(start), y: before.bottom }, to: { x: x(start), y: own.top } }];
  });
  return [...through(left, 'axis'), ...ties, ...(limit === null ? [] : through(x(limit.value), limit.style))];
}

function layoutRow(row: BarRow, top: number, parts: Parts, frame: Frame): { bar: Box; bottom: number } {
  const { width, language, left, x } = frame;
  const isNarrow = width === 'narrow';
  const size = 15.5;
  const lines = isNarrow ? narrowWords(row, frame) : nameLines(row, width, language);
  const leading = lineHeight(isNarrow ? HEIGHT.text : size, language);
  const words = (lines.length - 1) * leading;
  const barTop = isNarrow ? top + words + 21 : top + Math.max(0, (words - 2) / 2);
  const middle = barTop + HEIGHT.bar / 2;
  const bars = row.stretches.map((stretch) => barOf(stretch, barTop, x));
  const bar: Box = { left, right: x(endOf(row)), top: barTop, bottom: barTop + HEIGHT.bar };
  parts.bars.push(...bars);
  parts.labels.push(
    isNarrow
      ? setLabel('value', lines, { x: 0, y: top + 13, language })
      : setLabel('row', lines, { x: 0, y: besideMark(middle, 'row') - words / 2, language }),
  );
  if (!isNarrow) {
    const figure = row.stretches[0]?.figure;
    const at = {
      x: Math.max(...bars.map(({ box }) => box.right), left) + GAP.value,
      y: besideMark(middle, 'value'),
      language,
      figure,
    };
    parts.labels.push(setLabel('value', [row.value], at));
  }
  parts.anchors[row.key] = bar;
  const below = row.reading ? layoutReading(row.reading, bar, parts, frame) : bar.bottom;
  const bottom = Math.max(below, top + words + (isNarrow ? 0 : size)) + HEIGHT.air;
  return { bar, bottom };
}

/** On the narrow drawing the value follows the name. */
function narrowWords({ name, voice, value }: BarRow, { language, pixels }: Frame): TextRun[][] {
  return wrapRuns(
    [{ text: name, voice }, { text: value[0]?.bold ? ' ' : SEPARATOR[language] }, ...value],
    pixels - HANGING[language],
    HEIGHT.text,
    language,
  );
}

function barOf(
  { from, to, style, figure }: BarStretch,
  top: number,
  x: (value: number) => number,
): PlacedBar {
  const [left, right] = [x(from), Math.max(x(to), x(from) + LEAST_BAR)];
  return {
    style,
    box: { left, right, top, bottom: top + HEIGHT.bar },
    ...(figure !== undefined && { figure }),
  };
}

/** A lozenge on the bar and its words under it, tied by a leader. */
function layoutReading(
  { value, text }: NonNullable<BarRow['reading']>,
  bar: Box,
  parts: Parts,
  { x, language, pixels }: Frame,
): number {
  const at = { x: x(value), y: (bar.top + bar.bottom) / 2 };
  parts.marks.push({ shape: 'lozenge', voice: 'seal', at, box: markBox('lozenge', at) });
  const runs: TextRun[] = [{ text, bold: true, voice: 'seal' }];
  const size = labelSize('value', [runs], language);
  const isLeft = at.x + 8 + size.width > pixels;
  const label = setLabel('value', [runs], {
    x: isLeft ? Math.max(at.x - 6, size.width) : at.x + 6,
    y: bar.bottom + 19,
    anchor: isLeft ? 'end' : 'start',
    language,
  });
  parts.labels.push(label);
  parts.lines.push({
    style: 'dispute-lead',
    from: { x: at.x, y: at.y + 6 },
    to: { x: at.x, y: bar.bottom + 19 },
  });
  return bar.bottom + HEIGHT.reading;
}
