import type { Language } from '../../model/vocabulary.ts';
import {
  clearTicks,
  drawValueAxis,
  drawYears,
  PANEL_FOOT,
  valueScale,
  yearScale,
} from '../base-target-outcome/panel.ts';
import type { PanelFrame } from '../base-target-outcome/panel.ts';
import type { TextRow } from '../base-target-outcome/value-rows.ts';
import type { Box } from '../geometry.ts';
import { setLabel } from '../kind/set-label.ts';
import type { PlacedLabel, PlacedLine, PlacedMark } from '../layout-types.ts';
import { markBox } from '../marks/draw-mark.ts';
import { valueAxis, yearTicks } from '../ticks.ts';
import type { ValueAxis } from '../ticks.ts';
import type { PathPanel, Scales } from './data.ts';
import { labelImplied, labelValue, placeAll, SLIM } from './path-labels.ts';
import { outcomeLines, promisedPaths } from './path-lines.ts';
import { impliedMark, markSeries } from './path-marks.ts';

/** A panel with everything at its place, and the values that found no room in it. */
export interface LaidPanel {
  lines: PlacedLine[];
  marks: PlacedMark[];
  labels: PlacedLabel[];
  anchors: Record<string, Box>;
  rows: TextRow[];
  bottom: number;
}

interface Room {
  width: number;
  top: number;
  plotHeight: number;
  language: Language;
}

const HEAD_ROOM = 46;
const HEADING = 26;

/** Marks, printed and promised lines of all series of a panel, with their labels. */
export function layoutPanel(panel: PathPanel, room: Room): LaidPanel {
  const { language, top } = room;
  const axis = axisOf(panel, room);
  const frame = clearTicks(axis, frameOf(panel, room));
  const years = yearsOf(panel);
  const scales: Scales = { x: yearScale(years, frame), y: valueScale(axis, frame), scale: axis.scale };
  const grid = drawValueAxis(axis, scales.y, frame);
  const yearAxis = drawYears(yearTicks(years, scales.x, 40), scales.x, frame);
  const marked = panel.series.flatMap((series) => markSeries(series, scales));
  const worked = panel.worked.map(({ key, year, amount }) => {
    const at = { x: scales.x(year), y: scales.y(amount) };
    return { key, mark: { shape: 'lozenge' as const, at, box: markBox('lozenge', at) } };
  });
  const heading =
    panel.heading === null
      ? []
      : [setLabel('head', [[{ text: panel.heading, bold: true }]], { x: 0, y: top + 15, language })];
  const lines = panel.series.flatMap((series) => [
    ...promisedPaths(series, scales),
    ...outcomeLines(series, scales),
  ]);
  const implied = panel.series.flatMap((series) => series.implied.map((end) => impliedMark(end, scales)));
  const marks = [...marked.map(({ mark }) => mark), ...implied, ...worked.map(({ mark }) => mark)];
  const fixed = [...heading, ...grid.fixed, ...yearAxis.fixed];
  const pending = panel.series.flatMap((series) => [
    ...series.values.map((value) => labelValue(value, series, panel, scales, frame)),
    ...series.implied.map((end) => labelImplied(end, scales, language)),
  ]);
  const placed = placeAll(
    pending,
    marks,
    fixed,
    [...lines, ...grid.lines.filter(({ style }) => style === 'axis')],
    frame,
  );
  return {
    lines: [...grid.lines, ...yearAxis.lines, ...lines],
    marks,
    labels: [...fixed, ...placed.labels],
    anchors: Object.fromEntries([
      ...marked.map(({ key, mark }) => [key, mark.box] as const),
      ...worked.map(({ key, mark }) => [key, mark.box] as const),
      ...panel.series.flatMap(({ implied }) =>
        implied.map((end) => [end.key, impliedMark(end, scales).box] as const),
      ),
    ]),
    rows: placed.rows,
    bottom: frame.plotTop + frame.plotHeight + PANEL_FOOT,
  };
}

function axisOf(panel: PathPanel, { language, plotHeight }: Room): ValueAxis {
  const values = [
    ...panel.series.flatMap(({ values, implied }) => [
      ...values.flatMap(({ amount, amountHigh }) => (amountHigh === null ? [amount] : [amount, amountHigh])),
      ...implied.map(({ to }) => to.amount),
    ]),
    ...panel.worked.map(({ amount }) => amount),
  ];
  return valueAxis(values, panel.unit, language, {
    count: plotHeight > 220 ? 4 : 3,
    fromZero: panel.fromZero,
  });
}

/** Where the value axis of a panel starts, as printed; null for zero. */
export function axisStart(panel: PathPanel, language: Language): string | null {
  const { ticks, unit, from } = axisOf(panel, { width: 770, top: 0, plotHeight: 330, language });
  if (from === 0) return null;
  const [first] = ticks;
  return first ? `${first.text}${/^[%％]$/u.test(unit) ? unit : ''}` : null;
}

/** All years that a panel shows. */
export function yearsOf({ series, worked }: PathPanel): number[] {
  return [
    ...series.flatMap(({ values, implied }) => [
      ...values.map(({ to }) => to),
      ...implied.flatMap(({ from, to }) => [from.year, to.year]),
    ]),
    ...worked.map(({ year }) => year),
  ];
}

function frameOf(panel: PathPanel, { width, top, plotHeight, language }: Room): PanelFrame {
  const isSlim = width < SLIM;
  const heading = panel.heading === null ? 0 : HEADING;
  return {
    width,
    top,
    language,
    plotTop: top + HEAD_ROOM + heading + (isSlim ? 6 : 0),
    plotHeight,
    firstX: isSlim ? 44 : 60,
    lastX: width - (isSlim ? 46 : 160),
  };
}
