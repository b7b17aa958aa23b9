import { z } from 'zod';
import {
  AMOUNT_ROLES,
  ATTRIBUTES,
  BASES,
  CATEGORIES,
  DATE_PRECISIONS,
  DIRECTIONS,
  EXCLUSION_REASONS,
  MILESTONE_TYPES,
  OBSERVATION_ROLES,
  PLACE_KINDS,
  PRICES,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  SCOPES,
  SOURCE_KINDS,
  VERDICT_CLASSES,
} from '../vocabulary.ts';

/**
 * What editors write under `content/`. No record holds a quantity of a document: it names a quote and marks the
 * figure in it with ⟦ ⟧, and the reader takes the number from there.
 */

/** Wording in both languages. */
export const BilingualSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof BilingualSchema>;

/** Ids are ASCII, chosen by people and permanent. */
export const IdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case ASCII words joined with hyphens');

/** `2020`, `2021-12`, `2021-12-24`, `2016/2020`, `2023-01/2023-05`. */
export const PeriodSchema = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/,
    'expected an ISO date or period such as 2020, 2021-12 or 2016/2020',
  );

/** A passage of a source, letter for letter. `near` decides where the passage stands more than once. */
export const QuoteSchema = z.strictObject({
  source: IdSchema,
  /** The passage, with each figure meant in ⟦ ⟧. */
  quote: z.string().min(2),
  /** Words of the same paragraph or just before it that tell this occurrence from another. */
  near: z.string().min(2).optional(),
});
export type Quote = z.infer<typeof QuoteSchema>;

export const SourceRecordSchema = z.strictObject({
  id: IdSchema,
  title: BilingualSchema,
  /** Short name for source lines under charts. */
  short: BilingualSchema,
  publisher: BilingualSchema,
  /** ISO date, at the precision that is known. */
  published: z.string(),
  precision: z.enum(DATE_PRECISIONS),
  kind: z.enum(SOURCE_KINDS),
  place: IdSchema,
  rights: BilingualSchema,
  /** Whole text may be shown; otherwise only passages that carry a figure or a record. */
  showWhole: z.boolean(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Public address of a copy, null where none is known. */
  address: z.url().nullable(),
  note: BilingualSchema.optional(),
});
export type SourceRecord = z.infer<typeof SourceRecordSchema>;

export const ObservationRecordSchema = QuoteSchema.extend({
  /** Where left out, the reader's kind decides. */
  role: z.enum(OBSERVATION_ROLES).optional(),
  /** Only where the passage itself gives no period and its chapter or date does. */
  period: PeriodSchema.optional(),
  basis: z.enum(BASES).optional(),
  /** Only where the text leaves the measure word out (85万 of residents is 万人). */
  unit: z.string().optional(),
  note: BilingualSchema.optional(),
}).strict();
export type ObservationRecord = z.infer<typeof ObservationRecordSchema>;

export const IndicatorRecordSchema = z.strictObject({
  name: BilingualSchema,
  /** Name for chart labels and table rows, at most some 30 letters or 12 characters. */
  short: BilingualSchema,
  category: z.enum(CATEGORIES),
  /** Unit that the indicator is told in, in Chinese as printed (亿元, %, 万元/人). */
  unit: z.string().nullable(),
  direction: z.enum(DIRECTIONS),
  place: IdSchema,
  scope: z.enum(SCOPES),
  prices: z.enum(PRICES).optional(),
  definition: BilingualSchema.optional(),
  /** Plan rows that print this indicator: `1-1/7`, `1-1/25.1`. */
  rows: z.array(z.string()).default([]),
  observations: z.array(ObservationRecordSchema).default([]),
  /** Ids of indicators that carry a similar name and are another thing, or the same thing in another scope. */
  related: z.array(IdSchema).default([]),
  /** Two indicators whose quotient it is: GDP per resident is GDP over residents. */
  quotient: z.strictObject({ numerator: IdSchema, denominator: IdSchema }).optional(),
  /** Amount that it divides by heads which no indicator counts: labour productivity is GDP per person employed. */
  perHeadOf: IdSchema.optional(),
  /** Indicator that holds it as a part, in the same unit: local revenue is part of fiscal revenue. */
  partOf: IdSchema.optional(),
  /** The same measure in the other territorial scope. */
  otherScope: IdSchema.optional(),
  /** The same measure of the neighbour district, where both may be compared. */
  comparedWith: IdSchema.optional(),
});
export type IndicatorRecord = z.infer<typeof IndicatorRecordSchema>;

export const AmountRecordSchema = QuoteSchema.extend({
  role: z.enum(AMOUNT_ROLES),
  /** What the amount counts, where the role alone does not say it. */
  label: BilingualSchema.optional(),
  period: PeriodSchema.optional(),
}).strict();

export const ProjectRecordSchema = z.strictObject({
  name: BilingualSchema,
  kind: z.enum(PROJECT_KINDS),
  /** State in the latest document that speaks of it. */
  status: z.enum(PROJECT_STATUSES),
  place: IdSchema,
  /** Year or span of the works or of the promise, where a document gives one. */
  period: PeriodSchema.optional(),
  amounts: z.array(AmountRecordSchema).default([]),
  /** Passages that name it without an amount. */
  sources: z.array(QuoteSchema).default([]),
});
export type ProjectRecord = z.infer<typeof ProjectRecordSchema>;

export const MilestoneRecordSchema = z.strictObject({
  /** ISO date, or `start/end` with precision `range`; with `before`, the date it is known to precede. */
  date: PeriodSchema,
  precision: z.enum(DATE_PRECISIONS),
  /** `{1}` stands for the first figure marked in `sources`, `{2}` for the second, and so on. */
  title: BilingualSchema,
  type: z.enum(MILESTONE_TYPES),
  place: IdSchema,
  sources: z.array(QuoteSchema).min(1),
  /** Project that the event belongs to. */
  project: IdSchema.optional(),
});
export type MilestoneRecord = z.infer<typeof MilestoneRecordSchema>;

export const PlaceRecordSchema = z.strictObject({
  id: IdSchema,
  name: BilingualSchema,
  /** Words in the documents that mean it. */
  words: z.array(z.string()),
  kind: z.enum(PLACE_KINDS),
  parent: IdSchema.nullable(),
  /** Scope that the words state, where they state one. */
  scope: z.enum(SCOPES).optional(),
});
export type PlaceRecord = z.infer<typeof PlaceRecordSchema>;

export const TermRecordSchema = z.strictObject({
  /** The Chinese term and its variants in the documents; the first is the heading. */
  zh: z.array(z.string()).min(1),
  en: z.string(),
  definition: BilingualSchema.optional(),
  /** It names what some figure measures and is no term of its own: the glossary leaves it out. */
  unlisted: z.literal(true).optional(),
});
export type TermRecord = z.infer<typeof TermRecordSchema>;

export const VerdictRecordSchema = z.strictObject({
  /** The word as printed. */
  word: z.string(),
  class: z.enum(VERDICT_CLASSES),
  en: z.string(),
});
export type VerdictRecord = z.infer<typeof VerdictRecordSchema>;

export const AttributeRecordSchema = z.strictObject({
  word: z.string(),
  class: z.enum(ATTRIBUTES),
  en: z.string(),
});

export const ExclusionRecordSchema = z.strictObject({
  source: IdSchema,
  /** The passage with the run marked in ⟦ ⟧. */
  quote: z.string(),
  reason: z.enum(EXCLUSION_REASONS),
});
export type ExclusionRecord = z.infer<typeof ExclusionRecordSchema>;
