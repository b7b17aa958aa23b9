import type { BarStyle, TextRun, Voice } from '../layout-types.ts';

/** A stretch of a bar, in the unit of the chart. */
export interface BarStretch {
  from: number;
  to: number;
  style: BarStyle;
  figure?: string;
}

/** A row: its name, its bar, and the value in words. */
export interface BarRow {
  /** By which annotations name it. */
  key: string;
  name: string;
  voice: Voice;
  stretches: readonly BarStretch[];
  /** A number of ours on the bar, set against what is printed: a lozenge. */
  reading?: { value: number; text: string };
  value: readonly TextRun[];
}

/** Rows under one heading; the limit is what they should stay within, a line through all of them. */
export interface BarGroup {
  heading: string | null;
  limit: { value: number; style: 'range' | 'axis' } | null;
  rows: readonly BarRow[];
}
