import type {
  Basis,
  CellStatus,
  ColumnRole,
  ExclusionReason,
  FigureKind,
  Movement,
  Qualifier,
  Scope,
  SegmentKind,
} from './vocabulary.ts';

/** Half-open range of UTF-16 code units, counted from the first character of the document. */
export interface Span {
  start: number;
  end: number;
}

/** A heading, paragraph, table line, note, box, caption, list item or piece of page furniture. */
export interface Segment extends Span {
  kind: SegmentKind;
  /** 1-based line of `start`. */
  line: number;
  /** Level of a heading: 1 is the document's title. */
  depth?: number;
  /**
   * Offset of the segment that carries on this segment's last sentence, where a caption or a column break cuts it.
   * Offsets stay those of the file; readers join the two texts.
   */
  continuedAt?: number;
}

/** One quantity, bound to its span: the number with its unit and its qualifier words. */
export interface Figure extends Span {
  line: number;
  /** The text of the span. */
  token: string;
  /** Offset of the first digit or numeral: the figure's id is made from it and stays when the span grows. */
  anchor: number;
  /** The sentence (or table line) that holds the span. */
  quote: Span;
  /** As printed before the scale word: 150亿元 is 150. Null for a ratio of three and more parts. */
  value: number | null;
  /** Upper bound of a range. */
  valueHigh: number | null;
  /** Scale word and measure word as printed (亿元, 万家, %, 个百分点, ∶1), null where none stands. */
  unit: string | null;
  qualifier: Qualifier;
  kind: FigureKind;
  basis: Basis;
  /** Of a change: the way that its words, its sign or the heading over it say it goes. Null where none does. */
  movement: Movement | null;
  /** `2020`, `2016/2020`, `2023-01/2023-05`, `2021-12`; null where the text gives none. */
  period: string | null;
  /** Id of a place handed in by the caller. */
  place: string | null;
  scope: Scope;
  /** The Chinese words that say what is measured, as they stand in the text. */
  measure: string | null;
  /** Where the figure is the value of a table cell. */
  cell?: { table: number; row: number; column: number };
}

/** A run of digits or Chinese numerals that is no quantity. */
export interface Exclusion extends Span {
  token: string;
  reason: ExclusionReason;
}

/** One cell as printed. `start`/`end` bound its trimmed text (of the merged cell, where inherited). */
export interface Cell {
  raw: string;
  value: number | null;
  valueHigh: number | null;
  qualifier: Qualifier | null;
  /** Printed in [ ] or 〔 〕, or after 累计: a sum over the plan's years. */
  cumulative: boolean;
  status: CellStatus;
  /** Unit printed inside the cell (个百分点, 万人, 项), null where it comes from the unit column. */
  unit: string | null;
  /** Index in `rows` of the line whose merged cell this is, else null. */
  inherited: number | null;
  start: number;
  end: number;
}

export interface Column {
  role: ColumnRole;
  /** Printed header, levels joined with a space: `完成情况 2020年`. */
  header: string;
  /** Four-digit year in the header, where one stands. */
  year?: number;
}

/** One printed line of a table. */
export interface TableRow {
  line: number;
  start: number;
  end: number;
  /** Printed row number, null where the table has none. */
  row: string | null;
  /** What tells apart the lines of one numbered row (常住人口, 城镇). */
  sub: string | null;
  category: string | null;
  name: string;
  unit: string | null;
  /** Marked with * in the name. */
  starred: boolean;
  attribute: string | null;
  /** Value cells by column index; every column of a value role has one. */
  cells: Record<number, Cell>;
}

export interface Table extends Span {
  /** `表1-1 “十三五”规划主要指标完成情况` */
  caption: string | null;
  /** `1-1`, where the caption prints a number. */
  number: string | null;
  line: number;
  columns: Column[];
  rows: TableRow[];
  /** Footnotes under the table. */
  notes: Span[];
}

/** Something a person should know about the input (a row that fits no alignment, a table without a header). */
export interface ParseProblem {
  line: number;
  found: string;
  expected: string;
  hint: string;
}

/** A place the caller knows: the reader itself knows none. */
export interface PlaceWords {
  id: string;
  words: string[];
  /** Scope that the words state (a name for a wider area states the greater one). */
  scope?: Scope;
  /** A place that holds the document's own: it counts only in the clause that names it, and is never carried on. */
  outer?: boolean;
}

/** A run that only a person can tell is no quantity. */
export interface KnownExclusion {
  quote: string;
  reason: ExclusionReason;
}

export interface ParseOptions {
  /** Date of the document (ISO, any precision); relative periods resolve against it. */
  date?: string;
  /** Id of the place that the document speaks of unless it names another. */
  place?: string;
  places?: PlaceWords[];
  exclusions?: KnownExclusion[];
}

export interface ParsedDocument {
  segments: Segment[];
  tables: Table[];
  figures: Figure[];
  exclusions: Exclusion[];
  problems: ParseProblem[];
}
