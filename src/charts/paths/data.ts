import type { Scale } from '../../i18n/convert-number.ts';
import type { MissingValue } from '../../wording/printed-value.ts';
import type { PlottedValue } from '../base-target-outcome/sort-values.ts';

/** One indicator on the axis of a panel. */
export interface PathSeries {
  indicator: string;
  /** Told at its last printed value where a panel holds more than one series; empty otherwise. */
  name: string;
  values: readonly PlottedValue[];
  missing: readonly MissingValue[];
  implied: readonly ImpliedEnd[];
}

/** Where a promise leads that gives no level: a yearly rate, a doubling. */
export interface ImpliedEnd {
  /** Key by which annotations name it: `fiscal-revenue@2025:implied`. */
  key: string;
  from: { year: number; amount: number };
  to: { year: number; amount: number };
  /** The promise as printed, and the level it comes to. */
  promise: string;
  level: string;
}

/** A value of ours that contradicts a printed one. */
export interface WorkedValue {
  key: string;
  year: number;
  amount: number;
}

/** Series of one unit on one axis. */
export interface PathPanel {
  heading: string | null;
  unit: string | null;
  fromZero: boolean;
  series: readonly PathSeries[];
  worked: readonly WorkedValue[];
}

/** Places of a panel. */
export interface Scales {
  x: (year: number) => number;
  y: (value: number) => number;
  /** English scale of the axis. */
  scale: Scale;
}

/** Key of a value for annotations: `gdp@2020:actual`; the wider scope carries its own indicator's id. */
export function keyOf(indicator: string, { source, to }: PlottedValue): string {
  return `${indicator}@${String(to)}:${source.role === 'forecast' ? 'estimate' : source.role}`;
}
