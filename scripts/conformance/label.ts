import { z } from 'zod';

/**
 * Labels of a text, as `NAME.expected.json` (and `NAME.rows.json`) hold them. Only what the score compares is named;
 * labels of other projects carry more, and may leave fields out: what is left out is not scored.
 */
const span = { start: z.int(), end: z.int() };

const FigureLabelSchema = z.object({
  ...span,
  token: z.string(),
  value: z.number().nullable(),
  valueHigh: z.number().nullable().optional(),
  unit: z.string().nullable().optional(),
  qualifier: z.string().optional(),
  kind: z.string().optional(),
  basis: z.string().optional(),
  period: z.string().nullable().optional(),
});
export type FigureLabel = z.infer<typeof FigureLabelSchema>;

const ExclusionLabelSchema = z.object({
  ...span,
  token: z.string(),
  reason: z.string(),
  /** Class of a reason that is told in words of its own. */
  class: z.string().optional(),
});
export type ExclusionLabel = z.infer<typeof ExclusionLabelSchema>;

const CellLabelSchema = z.object({
  raw: z.string().optional(),
  value: z.number().nullable(),
  valueHigh: z.number().nullable().optional(),
  qualifier: z.string().nullable().optional(),
  cumulative: z.boolean().optional(),
  /** As in the contract; `none` of other projects is a dash or an empty cell. */
  status: z.string(),
  inherited: z.string().nullable().optional(),
});
export type CellLabel = z.infer<typeof CellLabelSchema>;

const RowLabelSchema = z.object({
  line: z.int(),
  row: z.union([z.string(), z.int()]).nullable(),
  sub: z.string().nullable().optional(),
  /** Called `group` by other projects. */
  category: z.string().nullable().optional(),
  group: z.string().nullable().optional(),
  name: z.string(),
  unit: z.string().nullable().optional(),
  attribute: z.string().nullable().optional(),
  cells: z.record(z.string(), CellLabelSchema),
});
export type RowLabel = z.infer<typeof RowLabelSchema>;

export const LabelSchema = z.object({
  doc: z.string(),
  date: z.string().optional(),
  publication: z.string().optional(),
  defaultYear: z.int().optional(),
  place: z.string().optional(),
  /** Labelled stretches; none means the whole text. */
  sampledParagraphs: z.array(z.object(span)).optional(),
  figures: z.array(FigureLabelSchema).optional(),
  excluded: z.array(ExclusionLabelSchema).optional(),
  rows: z.array(RowLabelSchema).optional(),
});
export type Label = z.infer<typeof LabelSchema>;
