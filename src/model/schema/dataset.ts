import { z } from 'zod';
import {
  AMOUNT_ROLES,
  BASES,
  CATEGORIES,
  CELL_STATUSES,
  COLUMN_ROLES,
  DATE_PRECISIONS,
  DIRECTIONS,
  EXCLUSION_REASONS,
  FIGURE_KINDS,
  MILESTONE_TYPES,
  MOVEMENTS,
  OBSERVATION_ROLES,
  PRICES,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  QUALIFIERS,
  SCOPES,
  SEGMENT_KINDS,
  SOURCE_KINDS,
} from '../vocabulary.ts';
import { BilingualSchema, IdSchema, PeriodSchema } from './record.ts';
import type { AttributeRecordSchema, PlaceRecord, TermRecord, VerdictRecord } from './record.ts';

/**
 * The dataset: what `build.ts` makes of the parsed sources and the records, and what `/data/` publishes.
 * Field names are an interface: add, never rename. Offsets count UTF-16 code units from the start of a source.
 */

const span = { start: z.int().min(0), end: z.int().min(0) };

/** A passage that something rests on. */
export const PassageSchema = z.strictObject({ source: IdSchema, ...span, quote: z.string() });
export type Passage = z.infer<typeof PassageSchema>;

export const SourceSchema = z.strictObject({
  id: IdSchema,
  title: BilingualSchema,
  short: BilingualSchema,
  publisher: BilingualSchema,
  published: z.string(),
  precision: z.enum(DATE_PRECISIONS),
  kind: z.enum(SOURCE_KINDS),
  place: IdSchema,
  rights: BilingualSchema,
  showWhole: z.boolean(),
  sha256: z.string(),
  /** Length in UTF-16 code units. */
  chars: z.int(),
  address: z.string().nullable(),
  note: BilingualSchema.optional(),
});
export type Source = z.infer<typeof SourceSchema>;

export const SegmentSchema = z.strictObject({
  /** Source id and offset: `wuxing-14th-plan-1234`. */
  id: z.string(),
  source: IdSchema,
  ...span,
  line: z.int(),
  kind: z.enum(SEGMENT_KINDS),
  depth: z.int().optional(),
  /** Id of the segment that carries on a sentence which a caption or column break cuts. */
  continuedAt: z.string().optional(),
});
export type DatasetSegment = z.infer<typeof SegmentSchema>;

export const FigureSchema = z.strictObject({
  /** Source id and offset of the first digit or numeral: `wuxing-14th-plan-812`. */
  id: z.string(),
  source: IdSchema,
  ...span,
  line: z.int(),
  token: z.string(),
  /** The sentence that holds the span; of press sources at most 120 characters, cut at clause marks. */
  quote: z.string(),
  /** Where the quote stands. A caption that cuts its sentence lies inside the span, and not in `quote`. */
  quoteStart: z.int().min(0),
  quoteEnd: z.int().min(0),
  value: z.number().nullable(),
  valueHigh: z.number().nullable(),
  unit: z.string().nullable(),
  qualifier: z.enum(QUALIFIERS),
  kind: z.enum(FIGURE_KINDS),
  basis: z.enum(BASES),
  /** Of a change: the way that the document says it goes; absent where it says none. `value` stays as printed. */
  movement: z.enum(MOVEMENTS).optional(),
  period: PeriodSchema.nullable(),
  place: IdSchema.nullable(),
  scope: z.enum(SCOPES),
  measure: BilingualSchema.nullable(),
  /** Paths of the records that rest on it: `indicators/gdp`, `projects/…`, `milestones/…`. */
  usedBy: z.array(z.string()),
});
export type DatasetFigure = z.infer<typeof FigureSchema>;

export const ExclusionSchema = z.strictObject({
  source: IdSchema,
  ...span,
  token: z.string(),
  reason: z.enum(EXCLUSION_REASONS),
});
export type DatasetExclusion = z.infer<typeof ExclusionSchema>;

export const DatasetCellSchema = z.strictObject({
  raw: z.string(),
  value: z.number().nullable(),
  valueHigh: z.number().nullable(),
  qualifier: z.enum(QUALIFIERS).nullable(),
  cumulative: z.boolean(),
  status: z.enum(CELL_STATUSES),
  /** Unit printed in the cell itself. */
  unit: z.string().nullable(),
  /** Id of the row whose merged cell this is. */
  inherited: z.string().nullable(),
  /** Id of the figure that is this cell's value. */
  figure: z.string().nullable(),
  ...span,
});
export type DatasetCell = z.infer<typeof DatasetCellSchema>;

export const PlanRowSchema = z.strictObject({
  /** `1-1/7`; a row printed on two lines: `1-1/25.1`, `1-1/25.2`. */
  id: z.string(),
  source: IdSchema,
  /** `1-1`, or the table's ordinal in the document where its caption prints no number. */
  table: z.string(),
  line: z.int(),
  row: z.string().nullable(),
  sub: z.string().nullable(),
  category: z.string().nullable(),
  name: z.string(),
  unit: z.string().nullable(),
  starred: z.boolean(),
  attribute: z.string().nullable(),
  /** By column key: role and year, as `baseline2015`, `target2020`, `targetGrowth`, `actual2020`, `verdict`. */
  cells: z.record(z.string(), DatasetCellSchema),
});
export type PlanRow = z.infer<typeof PlanRowSchema>;

export const TableSchema = z.strictObject({
  id: z.string(),
  source: IdSchema,
  number: z.string().nullable(),
  caption: z.string().nullable(),
  line: z.int(),
  columns: z.array(
    z.strictObject({
      key: z.string(),
      role: z.enum(COLUMN_ROLES),
      header: z.string(),
      year: z.int().optional(),
    }),
  ),
  rows: z.array(z.string()),
  notes: z.array(z.strictObject(span)),
});
export type DatasetTable = z.infer<typeof TableSchema>;

/** Where an observation is printed: a figure in prose, or a cell `1-1/1#actual2020` (which has its figure too). */
export const EvidenceSchema = z.strictObject({
  figure: z.string(),
  cell: z.string().optional(),
  source: IdSchema,
});
export type Evidence = z.infer<typeof EvidenceSchema>;

export const ObservationSchema = z.strictObject({
  period: PeriodSchema.nullable(),
  role: z.enum(OBSERVATION_ROLES),
  value: z.number().nullable(),
  valueHigh: z.number().nullable(),
  /** The number as printed, decimals kept: `39.0`, `[9]以上`. */
  printed: z.string(),
  qualifier: z.enum(QUALIFIERS),
  basis: z.enum(BASES),
  /** Of a change: the way that the document says it goes; absent where it says none. `value` stays as printed. */
  movement: z.enum(MOVEMENTS).optional(),
  unit: z.string().nullable(),
  figure: z.string(),
  source: IdSchema,
  /** Equal values from several places merge into one observation; unequal ones stay apart. */
  evidence: z.array(EvidenceSchema).min(1),
  /** Of an indicator in one territorial scope: what the text around this value leaves open. Absent where it is stated. */
  scope: z.enum(SCOPES).optional(),
  note: BilingualSchema.optional(),
});
export type Observation = z.infer<typeof ObservationSchema>;

export const IndicatorSchema = z.strictObject({
  id: IdSchema,
  name: BilingualSchema,
  short: BilingualSchema,
  category: z.enum(CATEGORIES),
  unit: z.string().nullable(),
  /** Unit of a plan row where it is not the indicator's own. */
  unitPrinted: z.string().optional(),
  direction: z.enum(DIRECTIONS),
  place: IdSchema,
  scope: z.enum(SCOPES),
  prices: z.enum(PRICES).optional(),
  definition: BilingualSchema.optional(),
  rows: z.array(z.string()),
  related: z.array(IdSchema),
  quotient: z.strictObject({ numerator: IdSchema, denominator: IdSchema }).optional(),
  /** Amount that it divides by heads which no indicator counts. */
  perHeadOf: IdSchema.optional(),
  partOf: IdSchema.optional(),
  otherScope: IdSchema.optional(),
  comparedWith: IdSchema.optional(),
  observations: z.array(ObservationSchema),
});
export type Indicator = z.infer<typeof IndicatorSchema>;

export const AmountSchema = z.strictObject({
  role: z.enum(AMOUNT_ROLES),
  label: BilingualSchema.optional(),
  value: z.number().nullable(),
  valueHigh: z.number().nullable(),
  printed: z.string(),
  unit: z.string().nullable(),
  qualifier: z.enum(QUALIFIERS),
  kind: z.enum(FIGURE_KINDS),
  /** Of a change: the way that the document says it goes; absent where it says none. `value` stays as printed. */
  movement: z.enum(MOVEMENTS).optional(),
  period: PeriodSchema.nullable(),
  figure: z.string(),
  source: IdSchema,
});
export type Amount = z.infer<typeof AmountSchema>;

export const ProjectSchema = z.strictObject({
  id: IdSchema,
  name: BilingualSchema,
  kind: z.enum(PROJECT_KINDS),
  status: z.enum(PROJECT_STATUSES),
  place: IdSchema,
  period: PeriodSchema.nullable(),
  amounts: z.array(AmountSchema),
  sources: z.array(PassageSchema).min(1),
});
export type Project = z.infer<typeof ProjectSchema>;

export const MilestoneSchema = z.strictObject({
  id: IdSchema,
  date: PeriodSchema,
  precision: z.enum(DATE_PRECISIONS),
  /** `{1}` stands for `figures[0]`, and so on. */
  title: BilingualSchema,
  figures: z.array(z.string()),
  type: z.enum(MILESTONE_TYPES),
  place: IdSchema,
  project: IdSchema.nullable(),
  sources: z.array(PassageSchema).min(1),
});
export type Milestone = z.infer<typeof MilestoneSchema>;

/** Everything the build knows, as plain data: the same bytes of `content/` give the same dataset. */
export interface Dataset {
  sources: Source[];
  segments: DatasetSegment[];
  figures: DatasetFigure[];
  exclusions: DatasetExclusion[];
  tables: DatasetTable[];
  /** Lines of the tables of plans, in print order. */
  planRows: PlanRow[];
  /** Lines of the tables of all other sources. */
  tableRows: PlanRow[];
  indicators: Indicator[];
  projects: Project[];
  milestones: Milestone[];
  places: PlaceRecord[];
  glossary: TermRecord[];
  /** Words of official verdicts and of attributes, with their classes. */
  verdicts: VerdictRecord[];
  attributes: z.infer<typeof AttributeRecordSchema>[];
  /** Text of each source by id. Only sources with `showWhole` may be shown beyond their passages. */
  texts: Record<string, string>;
}
