import type { Language } from '../../model/vocabulary.ts';
import { CHART_WORDS } from '../../wording/chart-words.ts';
import { PATH_WORDS } from '../../wording/charts/path-words.ts';
import type { PanelFrame } from '../base-target-outcome/panel.ts';
import type { PlottedValue } from '../base-target-outcome/sort-values.ts';
import { describeRow } from '../base-target-outcome/value-rows.ts';
import type { TextRow } from '../base-target-outcome/value-rows.ts';
import { valueText } from '../base-target-outcome/value-text.ts';
import type { Box } from '../geometry.ts';
import { labelSize, setLabel } from '../kind/set-label.ts';
import { placeLabels } from '../labels/place-labels.ts';
import type { Side } from '../labels/label-candidates.ts';
import type { PlacedLabel, PlacedLine, PlacedMark, TextRun } from '../layout-types.ts';
import type { ImpliedEnd, PathPanel, PathSeries, Scales } from './data.ts';
import { boxOf, impliedMark, isEstimate } from './path-marks.ts';

/** Under this width target labels stand over their marks and the plot takes all the room. */
export const SLIM = 420;

/** A label that wants a place. */
export interface Pending {
  mark: Box;
  lines: TextRun[][];
  sides: readonly Side[];
  weight: number;
  figure: string | undefined;
  /** What stands below where no place is found. */
  row: TextRow;
}

export function labelValue(
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
  if (isEstimate(value)) lines.push([{ text: words.estimate }]);
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

export function labelImplied(end: ImpliedEnd, scales: Scales, language: Language): Pending {
  const lines: TextRun[][] = [
    [{ text: end.promise, voice: 'plan', bold: true }],
    [{ text: PATH_WORDS[language].comesTo(end.level) }],
  ];
  return {
    mark: impliedMark(end, scales).box,
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
export function placeAll(
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
