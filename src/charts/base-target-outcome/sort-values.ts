import { parseUnit } from '../../i18n/convert-number.ts';
import type { Qualifier } from '../../model/vocabulary.ts';
import { periodYears } from '../../wording/period-years.ts';
import { openGaps } from '../../wording/printed-value.ts';
import type { IndicatorSeries, MissingValue, PrintedValue } from '../../wording/printed-value.ts';

/** A value that has a place on a value axis, in the chart's unit. */
export interface PlottedValue {
  source: PrintedValue;
  from: number;
  to: number;
  amount: number;
  amountHigh: number | null;
  /** Looser prints of the same thing (over 1,000 beside 1,001.6), named at the same mark. */
  also: PrintedValue[];
}

/** The values of a series by the way they are shown. */
export interface SortedValues {
  /** Values of one year, on the level axis. */
  levels: PlottedValue[];
  /** Sums over several years, as bars. */
  sums: PlottedValue[];
  /** Everything that has no place on an axis: growth, other units, parts of a year, no year. */
  rows: PrintedValue[];
  missing: readonly MissingValue[];
}

const AXIS_BASES = new Set(['level', 'annual', 'share', 'count']);
/** Half a unit of the last decimal: two prints of one value may differ by it (82.81 and 82.8). */
const HALF = 0.5;

/** Splits a series into points, sums and rows. Growth implies no level: it is never turned into one. */
export function sortValues(series: IndicatorSeries): SortedValues {
  const levels: PlottedValue[] = [];
  const sums: PlottedValue[] = [];
  const rows: PrintedValue[] = [];
  for (const value of series.values) {
    const plotted = plot(value, series.unit);
    if (!plotted || isRise(value, series)) rows.push(value);
    else if (value.basis === 'cumulative') sums.push(plotted);
    else if (plotted.from === plotted.to && AXIS_BASES.has(value.basis)) levels.push(plotted);
    else rows.push(value);
  }
  return { levels: mergeLevels(levels), sums, rows, missing: openGaps(series) };
}

/** A cumulative target beside a level for the same year is the rise that leads there, not a sum of its own. */
function isRise(value: PrintedValue, { values }: IndicatorSeries): boolean {
  const end = periodYears(value.period)?.to;
  return (
    value.basis === 'cumulative' &&
    value.role === 'target' &&
    values.some(
      (other) => other.role === 'target' && AXIS_BASES.has(other.basis) && other.period === String(end),
    )
  );
}

/** A value on the axis of `unit`, or null where it has no number, no whole year or a unit of another kind. */
function plot(value: PrintedValue, unit: string | null): PlottedValue | null {
  const years = periodYears(value.period);
  const factor = unitFactor(value.unit, unit);
  if (!years || factor === null || value.value === null || value.basis === 'growth' || value.basis === 'rank')
    return null;
  return {
    source: value,
    ...years,
    amount: value.value * factor,
    amountHigh: typeof value.valueHigh === 'number' ? value.valueHigh * factor : null,
    also: [],
  };
}

/** By what a value in `unit` is multiplied to be placed on an axis in `axisUnit`; used for places, never for printing. */
function unitFactor(unit: string | null, axisUnit: string | null): number | null {
  if (unit === axisUnit || unit === null) return 1;
  if (axisUnit === null) return null;
  const own = parseUnit(unit);
  const axis = parseUnit(axisUnit);
  if (!own || !axis || own.words !== axis.words) return null;
  if (own.per !== axis.per && own.per !== null && axis.per !== null) return null;
  return 10 ** (own.power - axis.power);
}

/** One mark for one thing: a baseline that repeats an outcome, and a bound that only repeats an exact value, join it. */
function mergeLevels(levels: readonly PlottedValue[]): PlottedValue[] {
  const kept: PlottedValue[] = [];
  for (const value of [...levels].sort((a, b) => strength(a) - strength(b))) {
    const twin = kept.find((other) => isSame(other, value));
    if (!twin) kept.push(value);
    else if (addsSomething(twin, value)) twin.also.push(value.source);
  }
  return kept.sort((a, b) => a.to - b.to || a.amount - b.amount);
}

/** Whether a second print says something else about the value: another bound, or that it is an estimate. */
function addsSomething({ source, also }: PlottedValue, { source: other }: PlottedValue): boolean {
  if ([source, ...also].some((held) => held.qualifier === other.qualifier && held.role === other.role))
    return false;
  return other.qualifier !== 'exact' || other.role === 'forecast';
}

/** Order in which values claim a mark: exact ones first, outcomes before estimates and baselines, finer prints before coarser ones. */
function strength({ source }: PlottedValue): number {
  const bound = source.qualifier === 'exact' ? 0 : 100;
  const role = { actual: 0, target: 0, forecast: 10, baseline: 20 }[source.role];
  return bound + role - decimalsOf(source);
}

/** Whether `value` says no more than `held`: same year, side and scope, and the same but for rounding, or a bound that `held` keeps. */
function isSame(held: PlottedValue, value: PlottedValue): boolean {
  const isTarget = held.source.role === 'target';
  if (isTarget !== (value.source.role === 'target') || held.to !== value.to || isWide(held) !== isWide(value))
    return false;
  if (isTarget) return held.amount === value.amount && held.amountHigh === value.amountHigh;
  if (Math.abs(held.amount - value.amount) <= HALF * coarserStep(held, value) + 1e-9) return true;
  const side = openSide(value.source.qualifier);
  return (side === 'up' && held.amount >= value.amount) || (side === 'down' && held.amount <= value.amount);
}

/** One unit of the last printed decimal of the coarser of two values, in the chart's unit. */
function coarserStep(a: PlottedValue, b: PlottedValue): number {
  return Math.max(
    ...[a, b].map(({ source, amount }) => {
      const factor = source.value ? amount / source.value : 1;
      return Math.abs(factor) * 10 ** -decimalsOf(source);
    }),
  );
}

/** Decimals as printed. */
function decimalsOf({ printed }: PrintedValue): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}

/** Whether a value is of the wider territorial scope. */
export function isWide({ source }: PlottedValue): boolean {
  return source.scope === 'greater';
}

/** To which side a bound is open: ≥ up, ≤ down. */
export function openSide(qualifier: Qualifier): 'up' | 'down' | undefined {
  if (qualifier === 'at_least' || qualifier === 'over') return 'up';
  return qualifier === 'at_most' || qualifier === 'under' ? 'down' : undefined;
}
