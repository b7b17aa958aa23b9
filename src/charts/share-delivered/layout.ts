import { scaleLinear } from 'd3';
import type { Language } from '../../model/vocabulary.ts';
import { VERDICT_WORDS } from '../../wording/charts/verdict-words.ts';
import { TYPE_SIZE } from '../base-target-outcome/panel.ts';
import type { Box } from '../geometry.ts';
import type { DraftLayout } from '../kind/chart-kind.ts';
import { breakRowName, placeRowName } from '../kind/row-name.ts';
import type { NameColumn, RowName } from '../kind/row-name.ts';
import { besideMark, labelSize, setLabel } from '../kind/set-label.ts';
import { CHART_WIDTHS } from '../layout-types.ts';
import type { ChartWidth, MarkShape, PlacedLabel, PlacedLine, PlacedMark, TextRun } from '../layout-types.ts';
import { markBox } from '../marks/draw-mark.ts';
import { lineHeight, wrapRuns } from '../measure-text.ts';

/** A line of a table on the scale that all lines share. */
export interface ShareRow {
  id: string;
  name: string;
  indicator: string;
  /** 1 is the target; null where no start makes a share. */
  share: number | null;
  estimated: boolean;
  /** A sum over the years starts from nothing: it has no ring. */
  fromZero: boolean;
  /** Mark of a line that has no share. */
  instead: { shape: MarkShape; voice: 'ink' | 'seal' } | null;
  /** `126%`, or why there is no share. */
  label: string;
}

/** Lines under one heading. */
export interface ShareGroup {
  heading: string | null;
  rows: readonly ShareRow[];
}

/** Shares at the ends of the scale; beyond them an arrow stands. */
const RANGE = { least: -0.4, most: 3 } as const;
const TICKS = [0, 1, 2, 3] as const;
const PLACES = {
  full: { names: 300, pitch: 30 },
  wide: { names: 226, pitch: 30 },
  medium: { names: 210, pitch: 30 },
  narrow: { names: 0, pitch: 50 },
} as const satisfies Record<ChartWidth, object>;
const HEIGHT = { axis: 30, heading: 34 } as const;
const BEAM = 19;
const GAP = 12;

interface Frame {
  width: ChartWidth;
  pixels: number;
  language: Language;
  x: (share: number) => number;
  column: NameColumn;
}

interface Parts {
  lines: PlacedLine[];
  marks: PlacedMark[];
  labels: PlacedLabel[];
  anchors: Record<string, Box>;
}

/** Start, target and outcome of every line on one scale: all targets stand under each other. */
export function layoutShareDelivered(
  groups: readonly ShareGroup[],
  width: ChartWidth,
  language: Language,
): DraftLayout {
  const pixels = CHART_WIDTHS[width];
  const { names, pitch } = PLACES[width];
  const room = labelSize('value', [[{ text: '1000%', bold: true }]], language).width + GAP + 10;
  const x = scaleLinear([RANGE.least, RANGE.most], [names + 12, pixels - room]);
  const isOver = width === 'narrow';
  const column = { width: isOver ? pixels : names - 10, pitch, isOver, language };
  const frame = { width, pixels, language, x, column };
  const parts: Parts = { lines: [], marks: [], labels: [], anchors: {} };
  let y: number = HEIGHT.axis;
  groups.forEach(({ heading, rows }, index) => {
    if (heading !== null) y = layoutHeading(heading, y, index === 0, parts, frame);
    for (const row of rows) {
      const name = breakRowName(row.name, frame.column);
      const height = pitch + name.extra;
      layoutRow(row, name, y + (width === 'narrow' ? name.extra + 35 : height / 2), parts, frame);
      y += height;
    }
  });
  addAxis(y, parts, frame);
  return { ...parts, bars: [], size: { width: pixels, height: Math.ceil(y + 6) } };
}

/** Heading of a group over a rule; gives where its first row begins. */
function layoutHeading(
  heading: string,
  top: number,
  isFirst: boolean,
  parts: Parts,
  { pixels, language }: Frame,
): number {
  const above = isFirst ? 0 : 14;
  const baseline = top + above + 16;
  const lines = wrapRuns([{ text: heading, bold: true }], pixels, TYPE_SIZE.head, language);
  const more = (lines.length - 1) * lineHeight(TYPE_SIZE.head, language);
  const rule = baseline + more + 9.5;
  parts.labels.push(setLabel('head', lines, { x: 0, y: baseline, language }));
  parts.lines.push({ style: 'axis', from: { x: 0, y: rule }, to: { x: pixels, y: rule } });
  return top + above + more + HEIGHT.heading;
}

/** Names of the places on the scale, and a hairline under each. */
function addAxis(bottom: number, parts: Parts, { x, language, width }: Frame): void {
  const words = VERDICT_WORDS[language];
  const names = [words.start, words.target, '200%', '300%'];
  TICKS.forEach((share, index) => {
    parts.labels.push(
      setLabel('tick', [[{ text: names[index] ?? '', ...(share === 1 && { voice: 'plan' as const }) }]], {
        x: x(share),
        y: 14,
        anchor: 'middle',
        language,
      }),
    );
    if (width !== 'narrow')
      parts.lines.unshift({ style: 'grid', from: { x: x(share), y: 22 }, to: { x: x(share), y: bottom } });
  });
}

function layoutRow(row: ShareRow, name: RowName, y: number, parts: Parts, frame: Frame): void {
  const strip = row.share === null ? withoutShare(row, y, frame) : withShare(row, row.share, y, frame);
  parts.labels.push(placeRowName(name, y, frame.column), strip.label);
  parts.lines.push(...strip.lines);
  parts.marks.push(...strip.marks);
  const boxes = [...strip.marks.slice(-1).map(({ box }) => box), strip.label.box];
  parts.anchors[row.id] = boxes.reduce((a, b) => ({
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  }));
}

interface Strip {
  lines: PlacedLine[];
  marks: PlacedMark[];
  label: PlacedLabel;
}

/** The mark that says why there is no share, and the words that say it too. */
function withoutShare({ instead, label }: ShareRow, y: number, { x, language }: Frame): Strip {
  const at = { x: x(0), y };
  const marks = instead ? [{ ...instead, at, box: markBox(instead.shape, at) }] : [];
  return {
    lines: [],
    marks,
    label: setLabel('note', [[{ text: label }]], { x: at.x + 16, y: besideMark(y, 'note'), language }),
  };
}

function withShare(row: ShareRow, share: number, y: number, frame: Frame): Strip {
  const { x, language } = frame;
  const shown = Math.min(Math.max(share, RANGE.least), RANGE.most);
  const isBeyond = shown !== share;
  const [start, target, at] = [x(0), x(1), x(shown)];
  const ring = placeMark('ring', start, y);
  const beam: PlacedMark = {
    shape: 'beam',
    at: { x: target, y },
    box: markBox('beam', { x: target, y }, { length: BEAM, upright: true }),
    length: BEAM,
    upright: true,
  };
  const end = placeMark(
    isBeyond ? (share > shown ? 'arrow-right' : 'arrow-left') : row.estimated ? 'half-disc' : 'disc',
    at,
    y,
  );
  const lines: PlacedLine[] = [
    { style: 'outcome', from: { x: start, y }, to: { x: at, y } },
    ...(share < 1
      ? [{ style: 'shortfall' as const, from: { x: Math.max(at, start), y }, to: { x: target, y } }]
      : []),
  ];
  const right = Math.max(at, target);
  const text: TextRun[] = [{ text: row.label, bold: true }];
  return {
    lines,
    marks: [...(row.fromZero ? [] : [ring]), beam, end],
    label: setLabel('value', [text], { x: right + GAP, y: besideMark(y, 'value'), language }),
  };
}

function placeMark(shape: MarkShape, x: number, y: number): PlacedMark {
  return { shape, at: { x, y }, box: markBox(shape, { x, y }) };
}
