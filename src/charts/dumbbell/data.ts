import type { LineStyle, MarkShape, Voice } from '../layout-types.ts';

/** One of the two values of a row. */
export interface DumbbellEnd {
  value: number;
  /** As it stands beside the mark. */
  text: string;
  shape: MarkShape;
  voice: Voice;
  figure: string | null;
}

/** A row with two values of the same unit; one may be absent where both are the same thing. */
export interface DumbbellRow {
  /** Line of the table: `1-1/7`. */
  id: string;
  name: string;
  indicator: string;
  /** Printed or promised. */
  first: DumbbellEnd;
  /** Null where it says the same as the first. */
  second: DumbbellEnd | null;
  /** Line between the two; null draws none. */
  join: LineStyle | null;
}

/** Rows on one scale. */
export interface DumbbellPanel {
  /** Over the rows, where there is more than one panel or the unit needs a name. */
  heading: string | null;
  /** Sign behind the last tick: `%`. */
  sign: string;
  /** What the two marks are, over the first row that has both. */
  heads: { first: string; second: string; firstVoice: Voice; secondVoice: Voice };
  /** Over the rows whose values agree; null where there is no such part. */
  agreement: string | null;
  rows: readonly DumbbellRow[];
}
