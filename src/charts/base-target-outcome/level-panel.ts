import type { Scale } from '../../i18n/convert-number.ts';
import { CHART_WORDS } from '../../wording/chart-words.ts';
import type { IndicatorSeries } from '../../wording/printed-value.ts';
import type { PlacedLine, PlacedMark, TextRun } from '../layout-types.ts';
import { BEAM_LENGTH, markBox } from '../marks/draw-mark.ts';
import type { Side } from '../labels/label-candidates.ts';
import { valueAxis, yearTicks } from '../ticks.ts';
import { PANEL_FOOT, clearTicks, drawValueAxis, drawYears, valueScale, yearScale } from './panel.ts';
import type { PanelFrame, PanelParts, PendingLabel } from './panel.ts';
import { isWide, openSide } from './sort-values.ts';
import type { PlottedValue, SortedValues } from './sort-values.ts';
import { valueText } from './value-text.ts';

/** Under this width labels are kept short: what else is printed stands below. */
const NARROW = 400;

/** Room of a dashed square beside its neighbour. */
const GAP_ROOM = 20;

/** Scales of a panel. */
interface Scales {
  x: (year: number) => number;
  y: (value: number) => number;
  /** English scale of the value axis. */
  scale: Scale;
}

/** Values of single years: rings, beams and discs over the years, the promised path dashed, printed values joined. */
export function layoutLevels(
  sorted: SortedValues,
  series: IndicatorSeries,
  room: PanelFrame,
): PanelParts & { axisFrom: number } {
  const { levels } = sorted;
  const missing = sorted.missing
    .filter(({ period }) => /^\d{4}$/.test(period))
    .map(({ period, role }) => ({ year: Number(period), role }));
  const years = [...levels.map(({ to }) => to), ...missing.map(({ year }) => year)];
  const axis = valueAxis(
    levels.flatMap(({ amount, amountHigh }) => (amountHigh === null ? [amount] : [amount, amountHigh])),
    series.unit,
    room.language,
    { count: room.plotHeight > 220 ? 4 : 2 },
  );
  const frame = clearTicks(axis, room);
  const scales: Scales = { x: yearScale(years, frame), y: valueScale(axis, frame), scale: axis.scale };
  const grid = drawValueAxis(axis, scales.y, frame);
  const yearAxis = drawYears(yearTicks(years, scales.x, 40), scales.x, frame);
  const outcomeLines = joinOutcomes(levels, scales);
  const marks = levels.flatMap((value) => markValue(value, scales));
  const gaps = missing.map(({ year, role }) => markMissing(year, role, frame, scales, sorted));
  return {
    lines: [
      ...grid.lines,
      ...yearAxis.lines,
      ...promisedPaths(levels, scales),
      ...rangeLines(levels, scales),
      ...outcomeLines,
    ],
    bars: [],
    marks: [...marks, ...gaps.map(({ mark }) => mark)],
    fixed: [...grid.fixed, ...yearAxis.fixed],
    pending: [
      ...levels.map((value) => labelValue(value, levels, scales, series, frame)),
      ...gaps.map(({ label }) => label),
    ],
    bottom: frame.plotTop + frame.plotHeight + PANEL_FOOT,
    axisFrom: axis.from,
  };
}

/** Outcomes and baselines of one scope in the order of their years; one a year, the outcome before the baseline. */
function printedLevels(levels: readonly PlottedValue[], wide: boolean): PlottedValue[] {
  const byYear = new Map<number, PlottedValue>();
  for (const value of levels) {
    if (value.source.role === 'target' || isWide(value) !== wide) continue;
    const held = byYear.get(value.to);
    if (!held || held.source.role === 'baseline') byYear.set(value.to, value);
  }
  return [...byYear.values()].sort((a, b) => a.to - b.to);
}

/** Straight lines between printed values of one scope. */
function joinOutcomes(levels: readonly PlottedValue[], { x, y }: Scales): PlacedLine[] {
  return [false, true].flatMap((wide) => {
    const printed = printedLevels(levels, wide);
    return printed.slice(1).map((value, index): PlacedLine => {
      const before = printed[index] ?? value;
      return {
        style: 'outcome',
        from: { x: x(before.to), y: y(before.amount) },
        to: { x: x(value.to), y: y(value.amount) },
      };
    });
  });
}

/** From the last known value before a target to the target. A later target may start from an earlier one. */
function promisedPaths(levels: readonly PlottedValue[], { x, y }: Scales): PlacedLine[] {
  return levels
    .filter(({ source }) => source.role === 'target')
    .flatMap((target) => {
      const earlier = levels.filter((value) => value.to < target.to && isWide(value) === isWide(target));
      const lastYear = Math.max(...earlier.map(({ to }) => to));
      const candidates = earlier.filter(({ to }) => to === lastYear);
      const start =
        candidates.find(({ source }) => source.role === 'baseline') ??
        candidates.find(({ source }) => source.role !== 'target') ??
        candidates[0];
      return start && !isKept(start, target)
        ? [
            {
              style: 'promise',
              from: { x: x(start.to), y: y(start.amount) },
              to: { x: x(target.to), y: y(target.amount) },
            } satisfies PlacedLine,
          ]
        : [];
    });
}

/** Whether a bound holds from the start: no way leads to a ceiling that lies above, to a floor that lies below, or from a ceiling. */
function isKept(start: PlottedValue, target: PlottedValue): boolean {
  const side = openSide(target.source.qualifier);
  if (start.source.role === 'target' && openSide(start.source.qualifier) === 'down') return true;
  return (
    (side === 'down' && start.amount <= target.amount) || (side === 'up' && start.amount >= target.amount)
  );
}

/** The two ends of a target that is a range, tied together. */
function rangeLines(levels: readonly PlottedValue[], { x, y }: Scales): PlacedLine[] {
  return levels.flatMap(({ to, amount, amountHigh }) =>
    amountHigh === null
      ? []
      : [
          {
            style: 'range',
            from: { x: x(to), y: y(amount) },
            to: { x: x(to), y: y(amountHigh) },
          } satisfies PlacedLine,
        ],
  );
}

/** The marks of one value: two beams for a range. */
function markValue(value: PlottedValue, { x, y }: Scales): PlacedMark[] {
  const { source, to, amount, amountHigh } = value;
  const shape = shapeOf(value);
  const open = source.role === 'target' ? openSide(source.qualifier) : undefined;
  return [amount, ...(amountHigh === null ? [] : [amountHigh])].map((each) => {
    const at = { x: x(to), y: y(each) };
    return {
      shape,
      at,
      box: markBox(shape, at, { length: BEAM_LENGTH, ...(open && { open }) }),
      ...(shape === 'beam' && { length: BEAM_LENGTH }),
      ...(open && { open }),
      ...(source.figure !== undefined && { figure: source.figure }),
    };
  });
}

/** Which mark a value has. */
function shapeOf(value: PlottedValue): PlacedMark['shape'] {
  const { role } = value.source;
  if (role === 'target') return 'beam';
  if (role === 'forecast') return 'half-disc';
  if (isWide(value)) return 'disc-in-ring';
  return role === 'baseline' ? 'ring' : 'disc';
}

/** A dashed square on the axis where a number is owed. */
function markMissing(
  year: number,
  role: 'target' | 'actual',
  frame: PanelFrame,
  { x, y }: Scales,
  { missing, levels }: SortedValues,
): { mark: PlacedMark; label: PendingLabel } {
  const words = CHART_WORDS[frame.language];
  const level = frame.plotTop + frame.plotHeight - 16;
  // Beside a value that lies as low, and beside the other gap of its year.
  const isTaken = levels.some(({ to, amount }) => to === year && Math.abs(y(amount) - level) < GAP_ROOM);
  const hasTwin = missing.some((other) => other.role !== role && other.period === String(year));
  const shift = isTaken ? GAP_ROOM : hasTwin ? GAP_ROOM / 2 : 0;
  const at = { x: x(year) + (role === 'target' ? -shift : shift), y: level };
  const box = markBox('dashed-square', at);
  const lines: TextRun[][] =
    role === 'target'
      ? [
          [{ text: `${words.targetFor(year)}${words.colon.trimEnd()}`, voice: 'plan', bold: true }],
          [{ text: words.noNumber }],
        ]
      : [[{ text: words.noOutcome }]];
  return {
    mark: { shape: 'dashed-square', at, box, ...(role === 'target' && { voice: 'plan' }) },
    label: { mark: box, lines, sides: ['right', 'left', 'above', 'above-right', 'above-left'] },
  };
}

/** The label of one value: targets say for which year, outcomes their scope where there are two, estimates that they are. */
function labelValue(
  value: PlottedValue,
  levels: readonly PlottedValue[],
  scales: Scales,
  series: IndicatorSeries,
  frame: PanelFrame,
): PendingLabel {
  const { source, to } = value;
  const { language } = frame;
  const words = CHART_WORDS[language];
  const text = valueText(source, series.unit, language, scales.scale);
  const [mark] = markValue(value, scales);
  const box = mark?.box ?? markBox('disc', { x: 0, y: 0 });
  const figure = source.figure === undefined ? {} : { figure: source.figure };
  const also = frame.width < NARROW ? [] : alsoPrinted(value, series, language, scales.scale);
  if (source.role === 'target') {
    const lines: TextRun[][] = [
      [{ text: `${words.targetFor(to)}${words.colon.trimEnd()}`, voice: 'plan', bold: true }],
      [{ text, voice: 'plan', bold: true }],
      ...also,
    ];
    return { mark: box, lines, sides: targetSides(value, levels), value: source, ...figure };
  }
  const scope = scopeName(value, levels, series, language);
  const narrow = frame.width < NARROW;
  const head: TextRun[][] =
    scope === ''
      ? [[{ text, bold: true }]]
      : narrow
        ? [[{ text: `${scope}${words.colon.trimEnd()}`, bold: true }], [{ text, bold: true }]]
        : [[{ text: `${scope}${words.colon}${text}`, bold: true }]];
  const lines = [...head, ...(source.role === 'forecast' ? [[{ text: words.estimate }]] : []), ...also];
  return { mark: box, lines, sides: outcomeSides(value, levels), value: source, ...figure };
}

/** Looser prints of the same value, one a line. */
function alsoPrinted(
  { also }: PlottedValue,
  { unit }: IndicatorSeries,
  language: PanelFrame['language'],
  scale: Scale,
): TextRun[][] {
  const words = CHART_WORDS[language];
  return also.map((other) => {
    const estimate =
      other.role === 'forecast' ? (language === 'zh' ? `（${words.estimate}）` : `, ${words.estimate}`) : '';
    return [
      { text: `${words.elsewhere}${words.colon}${valueText(other, unit, language, scale)}${estimate}` },
    ];
  });
}

/** The name of a value's scope, where the chart holds two. */
function scopeName(
  value: PlottedValue,
  levels: readonly PlottedValue[],
  { scopeNames }: IndicatorSeries,
  language: PanelFrame['language'],
): string {
  if (value.source.role === 'baseline' || !levels.some(isWide)) return '';
  if (isWide(value)) return scopeNames?.greater ?? CHART_WORDS[language].wider;
  return levels.every(isWide) ? '' : (scopeNames?.lesser ?? '');
}

/** A target stands away from the outcome of its year, else to its right. */
function targetSides(target: PlottedValue, levels: readonly PlottedValue[]): Side[] {
  const rival = levels.find((value) => value.to === target.to && value !== target);
  const isLast = levels.every((value) => value.to <= target.to);
  if (!rival) return isLast ? ['right', 'above', 'below', 'left'] : ['above', 'below', 'left', 'right'];
  return rival.amount >= target.amount
    ? ['below', 'below-right', 'right', 'below-left', 'left']
    : ['above', 'above-right', 'above-left', 'right', 'left'];
}

/** An outcome stands to the right of its line, the baseline under or over it. */
function outcomeSides(value: PlottedValue, levels: readonly PlottedValue[]): Side[] {
  const next = levels.find((other) => other.to > value.to);
  const rises = next ? next.amount >= value.amount : true;
  if (value.source.role === 'baseline')
    return rises ? ['below-right', 'below', 'above-left', 'above'] : ['above-right', 'above', 'below'];
  return rises
    ? ['right', 'below-right', 'above-left', 'left', 'above']
    : ['right', 'above-right', 'below-left', 'left', 'below'];
}
