import { scaleLinear } from 'd3';
import type { Language } from '../../model/vocabulary.ts';
import { PROMISE_WORDS } from '../../wording/charts/promise-words.ts';
import type { Box } from '../geometry.ts';
import type { DraftLayout } from '../kind/chart-kind.ts';
import { besideMark, labelSize, setLabel } from '../kind/set-label.ts';
import { CHART_WIDTHS } from '../layout-types.ts';
import type { ChartWidth, PlacedLabel, PlacedLine, PlacedMark, TextRun } from '../layout-types.ts';
import { markBox } from '../marks/draw-mark.ts';
import { lineHeight, wrapRuns } from '../measure-text.ts';
import type { PromiseChart, PromiseLine } from './data.ts';

/** Column of names, room behind the last year, height of a row. */
const PLACES = {
  full: { names: 300, right: 96, pitch: 34 },
  wide: { names: 226, right: 84, pitch: 36 },
  medium: { names: 200, right: 84, pitch: 36 },
  narrow: { names: 0, right: 6, pitch: 0 },
} as const satisfies Record<ChartWidth, object>;
const HEIGHT = { axis: 40, band: 26, heads: 20, group: 16 } as const;
const BEAM = 20;
/** From the due date to the words behind it, and from the due date to the verdict before it. */
const GAP = { words: 14, verdict: 16 } as const;
/** A promise without a due date is drawn this many years long, dashed and without a bar. */
const OPEN_YEARS = 5;

/** Closing marks may hang over the end of a line by their width. */
const HANGING = { en: 6, zh: 17 } as const;

/** Between a promise and its report, where they share a line. */
const SEPARATOR = { en: '; ', zh: '；' } as const;

interface Frame {
  width: ChartWidth;
  pixels: number;
  language: Language;
  x: (year: number) => number;
  until: number;
}

interface Parts {
  lines: PlacedLine[];
  marks: PlacedMark[];
  labels: PlacedLabel[];
  anchors: Record<string, Box>;
}

/** A line for each promise, from its making to the bar at its due date; the grey band is the time after the last document. */
export function layoutPromiseTimeline(
  chart: PromiseChart,
  width: ChartWidth,
  language: Language,
): DraftLayout {
  const pixels = CHART_WIDTHS[width];
  const { names, right } = PLACES[width];
  const x = scaleLinear([chart.from, chart.until], [names + 6, pixels - right]);
  const frame = { width, pixels, language, x, until: chart.until };
  const parts: Parts = { lines: [], marks: [], labels: [], anchors: {} };
  const top = HEIGHT.axis + HEIGHT.band;
  let y: number = top + (width === 'narrow' ? 4 : HEIGHT.heads);
  chart.groups.forEach((group, index) => {
    if (index > 0) y += HEIGHT.group;
    for (const line of group) y = layoutLine(line, y, parts, frame);
  });
  const bandLeft = x(Math.min(chart.lastReport, chart.until));
  const hasBand = chart.lastReport < chart.until;
  const axis = axisOf(chart, y, frame);
  const first = chart.groups[0]?.[0];
  return {
    ...parts,
    bars: [],
    bands: hasBand ? [{ box: { left: bandLeft, right: x(chart.until), top: HEIGHT.axis, bottom: y } }] : [],
    lines: [...axis.lines, ...parts.lines],
    labels: [
      ...axis.labels,
      ...(hasBand ? [bandLabel(chart.lastReportText, bandLeft, frame)] : []),
      ...(first && width !== 'narrow' ? headsOf(first, top, frame) : []),
      ...parts.labels,
    ],
    size: { width: pixels, height: Math.ceil(y) },
  };
}

/** A ruler over the lines: a tick a year, every fifth one long and named. */
function axisOf(
  { from, until }: PromiseChart,
  bottom: number,
  { x, language, pixels }: Frame,
): { lines: PlacedLine[]; labels: PlacedLabel[] } {
  const years = Array.from({ length: until - from + 1 }, (_, index) => from + index);
  const named = years.filter((year) => year % 5 === 0);
  const y = HEIGHT.axis;
  return {
    lines: [
      ...named.map((year): PlacedLine => ({
        style: 'grid',
        from: { x: x(year), y },
        to: { x: x(year), y: bottom },
      })),
      { style: 'axis', from: { x: x(from), y }, to: { x: x(until), y } },
      ...years.map((year): PlacedLine => ({
        style: 'axis',
        from: { x: x(year), y: y - (year % 5 === 0 ? 14 : 8) },
        to: { x: x(year), y },
      })),
    ],
    labels: named.map((year) => {
      const half = labelSize('year', [[{ text: String(year) }]], language).width / 2;
      const at = Math.min(Math.max(x(year), half), pixels - half);
      return setLabel('year', [[{ text: String(year) }]], { x: at, y: 18, anchor: 'middle', language });
    }),
  };
}

/** At the edge of the band: up to when there are documents at all. */
function bandLabel(lastReport: string, left: number, { language }: Frame): PlacedLabel {
  return setLabel('tick', [[{ text: PROMISE_WORDS[language].beyond(lastReport) }]], {
    x: left + 6,
    y: HEIGHT.axis + 19,
    language,
  });
}

/** What the two ends of a line are, over the first one where it is long enough. */
function headsOf({ made, due }: PromiseLine, top: number, { x, language }: Frame): PlacedLabel[] {
  const words = PROMISE_WORDS[language];
  const y = top + 12;
  const start = setLabel('tick', [[{ text: words.promised, voice: 'plan' }]], {
    x: x(made) - 3,
    y,
    language,
  });
  if (due === null) return [start];
  const end = setLabel('tick', [[{ text: words.due, voice: 'plan' }]], {
    x: x(due),
    y,
    anchor: 'middle',
    language,
  });
  return end.box.left - start.box.right > 8 ? [start, end] : [start];
}

function layoutLine(line: PromiseLine, top: number, parts: Parts, frame: Frame): number {
  return frame.width === 'narrow' ? narrowLine(line, top, parts, frame) : wideLine(line, top, parts, frame);
}

/** Name at the left, line, words behind the due date. */
function wideLine(line: PromiseLine, top: number, parts: Parts, frame: Frame): number {
  const { language, width, x, pixels, until } = frame;
  const { names, pitch } = PLACES[width];
  const name = wrapRuns([{ text: line.name }], names - 14, 15.5, language);
  const end = Math.min(line.due ?? line.made + OPEN_YEARS, until);
  const from = x(end) + GAP.words;
  const report = wrapRuns(
    [reportRun(line, false)],
    Math.max(pixels - from - HANGING[language], 66),
    15,
    language,
  );
  const extra = Math.max(
    (name.length - 1) * lineHeight(15.5, language),
    (report.length - 1) * lineHeight(15, language),
  );
  const y = top + pitch / 2 + extra / 2;
  parts.labels.push(
    setLabel('row', name, {
      x: 0,
      y: besideMark(y, 'row') - ((name.length - 1) * lineHeight(15.5, language)) / 2,
      language,
    }),
    setLabel('note', report, {
      x: from,
      y: besideMark(y, 'value') - ((report.length - 1) * lineHeight(15, language)) / 2,
      language,
      figure: line.figure ?? undefined,
    }),
  );
  drawLine(line, y, parts, frame);
  return top + pitch + extra;
}

/** Name and words over the line. */
function narrowLine(line: PromiseLine, top: number, parts: Parts, frame: Frame): number {
  const { language, pixels } = frame;
  const words = wrapRuns(
    [{ text: line.name, voice: 'ink' }, { text: SEPARATOR[language] }, reportRun(line, true)],
    pixels - HANGING[language],
    15,
    language,
  );
  const height = (words.length - 1) * lineHeight(15, language);
  parts.labels.push(
    setLabel('note', words, { x: 0, y: top + 13, language, figure: line.figure ?? undefined }),
  );
  drawLine(line, top + height + 31, parts, frame);
  return top + height + 48;
}

function reportRun({ report, voice }: PromiseLine, bold: boolean): TextRun {
  return { text: report, ...(voice !== 'quiet' && { voice, ...(bold && { bold }) }) };
}

/** Start, line, bar at the due date, reports on the way; a verdict stands shortly before the bar. */
function drawLine(
  { key, made, due, marks }: PromiseLine,
  y: number,
  parts: Parts,
  { x, until }: Frame,
): void {
  const end = due ?? Math.min(made + OPEN_YEARS, until);
  const start = { x: x(made), y };
  const stop = { x: x(Math.min(end, until)), y };
  parts.lines.push({ style: due === null ? 'promise' : 'range', from: start, to: stop });
  const placed: PlacedMark[] = [{ shape: 'dot', at: start, box: markBox('dot', start) }];
  if (due !== null && due <= until)
    placed.push({
      shape: 'beam',
      at: stop,
      box: markBox('beam', stop, { length: BEAM, upright: true }),
      length: BEAM,
      upright: true,
    });
  for (const { at, shape, voice, figure } of marks) {
    const point = { x: due !== null && x(at) > x(due) - GAP.verdict ? x(due) - GAP.verdict : x(at), y };
    placed.push({
      shape,
      voice,
      at: point,
      box: markBox(shape, point),
      cleared: shape !== 'disc' && shape !== 'half-disc',
      ...(figure !== null && { figure }),
    });
  }
  parts.marks.push(...placed);
  parts.anchors[key] = { left: start.x - 4, right: stop.x + 4.5, top: y - BEAM / 2, bottom: y + BEAM / 2 };
}
