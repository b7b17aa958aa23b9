import type { Language } from '../model/vocabulary.ts';
import type { Box, Point, Segment } from './geometry.ts';

/** The drawings of a chart; the narrow one is laid out anew, not scaled. Not every chart has all. */
export const CHART_WIDTHS = { full: 1168, wide: 770, medium: 672, narrow: 340 } as const;
export type ChartWidth = keyof typeof CHART_WIDTHS;

/** The smallest size each drawing is shown at; type must still measure 12.5 px there. */
export const SMALLEST_SHOWN = { full: 1016, wide: 664, medium: 600, narrow: 320 } as const satisfies Record<
  ChartWidth,
  number
>;

/** Whose voice a text or mark has. */
export type Voice = 'ink' | 'plan' | 'seal';

/** A stretch of text in one style. */
export interface TextRun {
  text: string;
  voice?: Voice;
  bold?: boolean;
}

/** What a label is for: sizes and colours follow from it. */
export type LabelRole =
  | 'tick'
  | 'year'
  | 'unit'
  | 'value'
  | 'note'
  | 'number'
  /** Name of a row. */
  | 'row'
  /** Heading of a group of rows. */
  | 'head'
  /** A count in figures, set in the serif. */
  | 'big'
  /** A smaller one under it. */
  | 'count';

/** Text with its final place. `x` is where the lines are anchored, `y` the baseline of the first. */
export interface PlacedLabel {
  role: LabelRole;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: readonly (readonly TextRun[])[];
  size: number;
  lineHeight: number;
  box: Box;
  /** Figure the value comes from. */
  figure?: string;
  leader?: Segment;
}

export type MarkShape =
  | 'ring'
  | 'beam'
  | 'disc'
  | 'half-disc'
  | 'disc-in-ring'
  | 'lozenge'
  | 'cross'
  | 'not-equal'
  | 'dashed-square'
  /** Where a promise begins. */
  | 'dot'
  | 'arrow-left'
  | 'arrow-right';

/** A mark with its final place. */
export interface PlacedMark {
  shape: MarkShape;
  at: Point;
  box: Box;
  voice?: Voice;
  /** Length of a beam across the value axis. */
  length?: number;
  /** A bound open to one side: the beam carries an arrow. */
  open?: 'up' | 'down';
  /** Paper behind it: it stands on a line and is open. */
  cleared?: boolean;
  /** Values run from left to right: the beam stands upright. */
  upright?: boolean;
  /** Size against the usual one, where a mark stands alone. */
  scale?: number;
  /** What it stands for, shown by the browser where the pointer rests on it. */
  name?: string;
  figure?: string;
  /** Row of the table that it stands for, where its figure does not say. */
  row?: string;
}

/** Classes of straight lines and bars; the style sheet gives them their looks. */
export type LineStyle =
  | 'grid'
  | 'axis'
  | 'tick'
  | 'outcome'
  | 'promise'
  | 'shortfall'
  | 'range'
  /** Between a printed value and ours, where they part. */
  | 'dispute'
  /** From a number of ours to its words. */
  | 'dispute-lead'
  /** A bracket around marks; `bracket-seal` where the claim is not borne out. */
  | 'bracket'
  | 'bracket-seal';

export interface PlacedLine extends Segment {
  style: LineStyle;
}

/** What a bar stands for: a printed start or outcome, an estimate, a promise, what goes beyond its whole, what is no quantity. */
export type BarStyle = 'baseline' | 'outcome' | 'estimate' | 'promise' | 'dispute' | 'quiet';

/** A band behind everything: time or room that nothing fills. Labels may stand on it. */
export interface PlacedBand {
  box: Box;
}

/** A bar of a sum over several years. */
export interface PlacedBar {
  box: Box;
  style: BarStyle;
  figure?: string;
  /** Row of the table, as with marks. */
  row?: string;
}

/** A chart ready to be drawn. */
export interface ChartLayout {
  width: ChartWidth;
  size: { width: number; height: number };
  language: Language;
  title: string;
  description: string;
  lines: readonly PlacedLine[];
  bars: readonly PlacedBar[];
  marks: readonly PlacedMark[];
  labels: readonly PlacedLabel[];
  bands?: readonly PlacedBand[];
}
