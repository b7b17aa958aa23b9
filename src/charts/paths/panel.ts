import type { Scale } from '../../i18n/convert-number.ts';
import type { Language } from '../../model/vocabulary.ts';
import { CHART_WORDS } from '../../wording/chart-words.ts';
import { PATH_WORDS } from '../../wording/charts/path-words.ts';
import {
  clearTicks,
  drawValueAxis,
  drawYears,
  PANEL_FOOT,
  valueScale,
  yearScale,
} from '../base-target-outcome/panel.ts';
import type { PanelFrame } from '../base-target-outcome/panel.ts';
import { isWide, openSide } from '../base-target-outcome/sort-values.ts';
import type { PlottedValue } from '../base-target-outcome/sort-values.ts';
import { describeRow } from '../base-target-outcome/value-rows.ts';
import type { TextRow } from '../base-target-outcome/value-rows.ts';
import { valueText } from '../base-target-outcome/value-text.ts';
import type { Box, Point } from '../geometry.ts';
import { boxAround } from '../geometry.ts';
import { labelSize, setLabel } from '../kind/set-label.ts';
import { placeLabels } from '../labels/place-labels.ts';
import type { Side } from '../labels/label-candidates.ts';
import type { MarkShape, PlacedLabel, PlacedLine, PlacedMark, TextRun } from '../layout-types.ts';
import { markBox } from '../marks/draw-mark.ts';
import { valueAxis, yearTicks } from '../ticks.ts';
import type { ValueAxis } from '../ticks.ts';
import { keyOf } from './data.ts';
import type { ImpliedEnd, PathPanel, PathSeries } from './data.ts';
import { outcomeLines, promisedPaths } from './path-lines.ts';

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

/** Places of a panel. */
export interface Scales {
  x: (year: number) => number;
  y: (value: number) => number;
  /** English scale of the axis. */
  scale: Scale;
}

/** A label that wants a place. */
interface Pending {
  mark: Box;
  lines: TextRun[][];
  sides: readonly Side[];
  weight: number;
  figure: string | undefined;
  /** What stands below where no place is found. */
  row: TextRow;
}

const HEAD_ROOM = 46;
const HEADING = 26;
/** Under this width target labels stand over their marks and the plot takes all the room. */
const SLIM = 420;

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
  const marks = [...marked.map(({ mark }) => mark), ...worked.map(({ mark }) => mark)];
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
        implied.map((end) => [end.key, impliedBox(end, scales)] as const),
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

function markSeries(series: PathSeries, { x, y }: Scales): { key: string; mark: PlacedMark }[] {
  return series.values.flatMap((value) => {
    const shape = shapeOf(value);
    const open = value.source.role === 'target' ? openSide(value.source.qualifier) : undefined;
    const amounts = [value.amount, ...(value.amountHigh === null ? [] : [value.amountHigh])];
    return amounts.map((amount) => {
      const at = { x: x(value.to), y: y(amount) };
      const mark: PlacedMark = {
        shape,
        at,
        box: markBox(shape, at, open ? { open } : {}),
        ...(open && { open }),
        ...(value.source.figure !== undefined && { figure: value.source.figure }),
      };
      return { key: keyOf(series.indicator, value), mark };
    });
  });
}

function shapeOf(value: PlottedValue): MarkShape {
  const { role } = value.source;
  if (role === 'target') return 'beam';
  if (role === 'forecast') return 'half-disc';
  if (isWide(value)) return 'disc-in-ring';
  return role === 'baseline' ? 'ring' : 'disc';
}

function boxOf(value: PlottedValue, { x, y }: Scales): Box {
  const at: Point = { x: x(value.to), y: y(value.amount) };
  const open = value.source.role === 'target' ? openSide(value.source.qualifier) : undefined;
  return markBox(shapeOf(value), at, open ? { open } : {});
}

/** The end of a path that gives no level: room for a label, no mark. */
function impliedBox({ to }: ImpliedEnd, { x, y }: Scales): Box {
  return boxAround({ x: x(to.year), y: y(to.amount) }, 4);
}

function labelValue(
  value: PlottedValue,
  series: PathSeries,
  panel: PathPanel,
  scales: Scales,
  frame: PanelFrame,
): Pending {
  const { language } = frame;
  const { source, to } = value;
  const words = CHART_WORDS[language];
  const text = valueText(source, panel.unit, language, scales.scale);
  const isTarget = source.role === 'target';
  const isLast = value === lastPrinted(series);
  const colon = words.colon.trimEnd();
  const lines: TextRun[][] = isTarget
    ? [
        [{ text: `${words.targetFor(to)}${colon}`, voice: 'plan', bold: true }],
        [{ text, voice: 'plan', bold: true }],
      ]
    : series.name !== '' && isLast
      ? frame.width < SLIM
        ? [[{ text: `${series.name}${colon}`, bold: true }], [{ text, bold: true }]]
        : [[{ text: `${series.name}${words.colon}${text}`, bold: true }]]
      : [[{ text, bold: true }]];
  if (source.role === 'forecast') lines.push([{ text: words.estimate }]);
  return {
    mark: boxOf(value, scales),
    lines,
    sides: isTarget ? targetSides(value, panel, frame) : outcomeSides(value, series, panel, frame.width),
    weight: isTarget ? 1 : source.role === 'baseline' ? 0.75 : 1.5,
    figure: source.figure,
    row: nameRow(series.name, describeRow(source, undefined, language), language),
  };
}

/** A row below says which series it belongs to. */
function nameRow(name: string, row: TextRow, language: Language): TextRow {
  if (name === '') return row;
  return { ...row, runs: [{ text: `${name}${CHART_WORDS[language].colon}` }, ...row.runs] };
}

function lastPrinted({ values }: PathSeries): PlottedValue | undefined {
  return values.findLast(({ source }) => source.role !== 'target');
}

function labelImplied(end: ImpliedEnd, scales: Scales, language: Language): Pending {
  const lines: TextRun[][] = [
    [{ text: end.promise, voice: 'plan', bold: true }],
    [{ text: PATH_WORDS[language].comesTo(end.level) }],
  ];
  return {
    mark: impliedBox(end, scales),
    lines,
    sides: ['right', 'above-right', 'below-right', 'above', 'above-left', 'below'],
    weight: 1,
    figure: undefined,
    row: {
      runs: [
        { text: `${end.promise}${language === 'en' ? ' ' : '，'}${PATH_WORDS[language].comesTo(end.level)}` },
      ],
    },
  };
}

/** A target stands away from the value of its year that is nearest to it, in its own series or another. */
function targetSides(target: PlottedValue, panel: PathPanel, frame: PanelFrame): Side[] {
  const all = panel.series.flatMap(({ values }) => values);
  const rivals = all.filter((value) => value.to === target.to && value !== target);
  const isLast = all.every(({ to }) => to <= target.to);
  if (isLast && frame.width >= SLIM) return ['right', 'above', 'below', 'left'];
  const isUnder = rivals.some(({ amount }) => amount >= target.amount);
  const isOver = rivals.some(({ amount }) => amount < target.amount);
  if (isUnder && !isOver) return ['below', 'below-right', 'right', 'below-left', 'left'];
  return ['above', 'above-left', 'above-right', 'left', 'below', 'right'];
}

/** An outcome stands on the free side of its lines: with a higher series above it, it stands under its mark. */
function outcomeSides(value: PlottedValue, series: PathSeries, panel: PathPanel, width: number): Side[] {
  const next = series.values.find((other) => other.to > value.to);
  const rises = next ? next.amount >= value.amount : true;
  const others = panel.series.filter((other) => other !== series);
  const isUpper = others.some(({ values }) =>
    values.some(({ to, amount }) => to === value.to && amount < value.amount),
  );
  if (value.source.role === 'baseline')
    return rises && !isUpper
      ? ['below-right', 'below', 'above-left', 'above', 'right']
      : ['above', 'above-left', 'above-right', 'below', 'right'];
  if (!next) return lastSides(value, panel, width);
  return rises
    ? ['below-right', 'right', 'above-left', 'below', 'above']
    : ['above-right', 'right', 'above', 'below-left', 'below'];
}

/** The last value of a series: to its right, or where the plot ends there, away from the target of its year. */
function lastSides(value: PlottedValue, { series }: PathPanel, width: number): Side[] {
  const all = series.flatMap(({ values }) => values);
  const isAtEnd = all.every(({ to }) => to <= value.to);
  if (!isAtEnd || width >= SLIM) return ['right', 'above-right', 'below-right', 'above', 'below'];
  const isShort = all.some(
    ({ to, source, amount }) => to === value.to && source.role === 'target' && amount > value.amount,
  );
  return isShort ? ['below', 'below-left', 'left', 'above'] : ['above', 'above-left', 'left', 'below'];
}

/** Places the labels of a panel; what finds no room becomes a row below. */
function placeAll(
  pending: readonly Pending[],
  marks: readonly PlacedMark[],
  fixed: readonly PlacedLabel[],
  lines: readonly PlacedLine[],
  frame: PanelFrame,
): { labels: PlacedLabel[]; rows: TextRow[] } {
  const { language } = frame;
  const placements = placeLabels(
    pending.map(({ mark, lines: text, sides, weight }, index) => ({
      id: String(index),
      mark,
      sides,
      weight,
      size: labelSize('value', text, language),
    })),
    {
      frame: { left: 0, top: frame.top, right: frame.width, bottom: frame.plotTop + frame.plotHeight - 2 },
      obstacles: [...marks, ...fixed].map(({ box }) => box),
      lines,
    },
  );
  const labels = pending.flatMap(({ lines: text, figure }, index): PlacedLabel[] => {
    const placement = placements[index];
    if (!placement) return [];
    const { box, anchor, leader } = placement;
    const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
    const label = setLabel('value', text, { x, y: box.top + 15 * 0.82, anchor, language, figure });
    return [{ ...label, ...(leader && { leader }) }];
  });
  return { labels, rows: pending.filter((_, index) => !placements[index]).map(({ row }) => row) };
}
