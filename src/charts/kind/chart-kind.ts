import type { Conclusions } from '../../derive/conclude.ts';
import type { Dataset } from '../../model/schema/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { BoundContext } from '../../wording/bound/bound-context.ts';
import type { Box } from '../geometry.ts';
import type {
  ChartWidth,
  PlacedBand,
  PlacedBar,
  PlacedLabel,
  PlacedLine,
  PlacedMark,
} from '../layout-types.ts';

/** Everything a chart may ask for. */
export interface ChartWorld {
  dataset: Dataset;
  conclusions: Conclusions;
}

/** What a kind is given beside its data. */
export interface ChartContext {
  world: ChartWorld;
  language: Language;
  /** What bound numbers may name. */
  bound: BoundContext;
}

/** A drawing before its annotations are placed. */
export interface DraftLayout {
  size: { width: number; height: number };
  lines: readonly PlacedLine[];
  bars: readonly PlacedBar[];
  marks: readonly PlacedMark[];
  labels: readonly PlacedLabel[];
  bands?: readonly PlacedBand[];
  /** Marks that annotations may name, by key. */
  anchors: Readonly<Record<string, Box>>;
  /** Room under the drawing where annotations may stand, in pixels; cut off where none does. */
  roomBelow?: number;
}

/** A cell of the table beside a chart. */
export interface TableCell {
  text: string;
  /** Value as a number for files; text where there is none. */
  value: number | string | null;
  /** Figure it comes from, linked to its sentence. */
  figure?: string | null;
}

/** The data of a chart as a table: the first column names the row. */
export interface ChartTable {
  columns: readonly { key: string; name: string; isNumber: boolean }[];
  rows: readonly { key: string; cells: readonly TableCell[]; indicator?: string }[];
}

/** A chart made ready by its kind; nothing in it depends on the width but `layout`. */
export interface KindDrawing {
  widths: readonly ChartWidth[];
  /** `numbered`: keys of marks whose numbers a page explains in call-outs of its own; only some kinds have room for them. */
  layout: (width: ChartWidth, numbered?: readonly string[]) => DraftLayout;
  table: ChartTable;
  /** The values and the gaps as sentences. */
  sentences: readonly string[];
  /** Indicators that it shows. */
  indicators: readonly string[];
  /** What the subtitle has to add: where the axis starts, that only two values are printed. */
  remarks: readonly string[];
}
