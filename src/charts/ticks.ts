import { tickStep } from 'd3';
import { convertPrinted, formatUnit, scaleOf } from '../i18n/format-number.ts';
import type { Scale } from '../i18n/convert-number.ts';
import type { Language } from '../model/vocabulary.ts';

/** A labelled place on a value axis. */
export interface ValueTick {
  value: number;
  text: string;
}

/** Ticks of a value axis with the unit they are printed in. */
export interface ValueAxis {
  from: number;
  to: number;
  ticks: ValueTick[];
  /** Unit as the reader's language prints it: `bn yuan`, `亿元`; empty where the values have none. */
  unit: string;
  /** English scale of the ticks; values at the marks follow it. */
  scale: Scale;
}

/** Below this share of the largest value the span is drawn from near its smallest value instead of from zero. */
const ZERO_SHARE = 0.55;
/** Room kept over the highest and, on an axis that starts above zero, under the lowest value. */
const HEADROOM = 0.04;

/** An axis for values in a Chinese unit: round ticks, from zero unless the values lie close together far from it. */
export function valueAxis(
  values: readonly number[],
  unit: string | null,
  language: Language,
  { count = 4, fromZero = false } = {},
): ValueAxis {
  const [low, high] = extent(values, fromZero);
  const step = tickStep(low, high, count) || 1;
  const from = floorOf(low, high, step);
  const to = high;
  const first = Math.round(from / step);
  const places = Array.from(
    { length: Math.floor(to / step + 1e-9) - first + 1 },
    (_, index) => (first + index) * step,
  );
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const printed = places.map((value) => (value === 0 ? '0' : value.toFixed(decimals)));
  const scale = scaleOf(
    printed.reduce(
      (longest, text) => (Math.abs(Number(text)) > Math.abs(Number(longest)) ? text : longest),
      '0',
    ),
    unit,
  );
  const texts =
    language === 'zh' && high >= TEN_THOUSAND && isUnscaled(unit)
      ? printed.map(inTenThousands)
      : printed.map((text) => convertPrinted(text, unit, language, scale).number);
  return {
    from,
    to,
    ticks: places.map((value, index) => ({ value, text: texts[index] ?? '' })),
    unit: formatUnit(unit, language, scale),
    scale,
  };
}

const TEN_THOUSAND = 10_000;

/** Whether a Chinese unit has no scale word of its own: 元, 人, but not 亿元. */
function isUnscaled(unit: string | null): boolean {
  return unit === null || !/^[十百千万亿]/u.test(unit);
}

/** Round numbers as Chinese says them, 20万, so that no axis counts by thousands beside 119667元. */
function inTenThousands(number: string): string {
  return Number(number) === 0 ? '0' : `${String(Number(number) / TEN_THOUSAND).replace('-', '−')}万`;
}

/** A round number under the lowest value, with room for a mark between them. */
function floorOf(low: number, high: number, step: number): number {
  if (low === 0) return 0;
  const floor = Math.floor(low / step + 1e-9) * step;
  return low - floor < (high - low) * 0.08 ? floor - step : floor;
}

/** Smallest and largest value the axis must show. */
function extent(values: readonly number[], fromZero: boolean): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (high === low) return low < 0 ? [low * 1.1, 0] : [0, low === 0 ? 1 : low * 1.05];
  const span = high - low;
  if (low < 0) return [low - span * HEADROOM, Math.max(0, high + span * HEADROOM)];
  const start = fromZero || span > ZERO_SHARE * high ? 0 : low;
  return [start, high + (high - start) * HEADROOM];
}

/** Years to label: those that hold a value, thinned from the left so that labels keep `room` pixels apart. */
export function yearTicks(years: readonly number[], place: (year: number) => number, room: number): number[] {
  const wanted = [...new Set(years)].sort((a, b) => a - b);
  const round = wanted.filter((year) => year % 5 === 0);
  const kept: number[] = [];
  for (const year of [...round, ...wanted.filter((each) => each % 5 !== 0)]) {
    if (kept.every((other) => Math.abs(place(other) - place(year)) >= room)) kept.push(year);
  }
  return kept.sort((a, b) => a - b);
}
