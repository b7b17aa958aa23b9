import { z } from 'zod';
import { CATEGORIES, VERDICT_CLASSES } from '../vocabulary.ts';
import {
  CompositionSchema,
  DocumentCoverageSchema,
  MilestoneTimelineSchema,
  NeighbourSchema,
  ProjectAmountsSchema,
  PromiseTimelineSchema,
  SilencesSchema,
} from './chart-data.ts';
import { BilingualSchema, IdSchema, PeriodSchema } from './record.ts';

/**
 * Charts as editors write them under `content/charts/`. No field holds a number of a document: texts bind numbers in
 * braces (`{1-1/7#actual2020}`, `{= growth(…) : % 1}`), and `data` says what is drawn, never how much.
 */

/** Text in both languages with bound numbers in braces. */
const TextSchema = BilingualSchema;

/** A note beside a mark: the news, not the reading. */
export const AnnotationSchema = z.strictObject({
  /** Key of the mark, as the kind names it: a table line (`1-1/7`), an indicator with period and role (`gdp@2020:actual`). */
  at: z.string().min(1),
  /** First words, bold and in the voice's colour. */
  lead: TextSchema.optional(),
  text: TextSchema.optional(),
  voice: z.enum(['ink', 'plan', 'seal']).optional(),
  /** Sides of the mark in the order they are tried. */
  sides: z
    .array(
      z.enum(['right', 'left', 'above', 'below', 'above-right', 'above-left', 'below-right', 'below-left']),
    )
    .optional(),
});
export type AnnotationRecord = z.infer<typeof AnnotationSchema>;

/** One mark for each line of a table, under the document's verdict and over ours. */
const VerdictMatrixSchema = z.strictObject({ table: z.string() });

/** A strip for each line on the scale that all share: the start, the target, what was delivered. */
const ShareDeliveredSchema = z.strictObject({
  table: z.string(),
  /** Lines of these categories only. */
  categories: z.array(z.enum(CATEGORIES)).optional(),
  /** Lines with these printed verdicts only. */
  official: z.array(z.enum(VERDICT_CLASSES)).optional(),
});

/** What the two marks of a row are; each is a comparison the documents allow. */
export const COMPARISONS = [
  'printed-recomputed',
  'asked-delivered',
  'asked-printed',
  'asked-required',
] as const;

const DumbbellSchema = z.strictObject({
  compare: z.enum(COMPARISONS),
  table: z.string(),
  /** Lines in this order; all that can be compared where left out. */
  rows: z.array(z.string()).optional(),
});

/** A value of ours on the axis of a path: it contradicts a printed one and is drawn as a lozenge. */
const WorkedOutSchema = z.strictObject({
  /** Key by which annotations name it. */
  key: IdSchema,
  period: PeriodSchema,
  /** What is worked out, in the unit of the axis: `= 1-1/7#baseline2015 * … : 亿美元 1`. */
  value: z.string(),
});

const PanelSchema = z.strictObject({
  indicators: z.array(IdSchema).min(1),
  /** Names of the series where the short names of the indicators are too long, in the same order. */
  names: z.array(BilingualSchema).optional(),
  heading: TextSchema.optional(),
  worked: z.array(WorkedOutSchema).default([]),
});

/** Start, promised path and outcome of one or more indicators over the periods of the plans. */
const PathsSchema = z.strictObject({
  panels: z.array(PanelSchema).min(1),
  /** First and last year drawn. */
  from: z.string().optional(),
  until: z.string().optional(),
  /** The value axis starts at zero. */
  fromZero: z.boolean().default(false),
  /** Levels that growth targets come to, as the end of a promised path. */
  implied: z.boolean().default(false),
});

/** An indicator in its two territorial scopes against one set of targets. */
const TwoScopesSchema = z.strictObject({
  indicator: IdSchema,
  from: z.string().optional(),
  until: z.string().optional(),
  worked: z.array(WorkedOutSchema).default([]),
});

const common = {
  /** The question it answers, shown in lists and over the headline. */
  question: BilingualSchema,
  /** A sentence with the finding and its number. */
  headline: TextSchema,
  /** What, unit, scope, any oddity. */
  subtitle: TextSchema,
  /** Years inked on its ruler. */
  years: PeriodSchema,
  annotations: z.array(AnnotationSchema).default([]),
  /** Documents it rests on, and where in them. */
  sources: z.array(IdSchema).min(1),
  where: TextSchema.optional(),
  /** The innocent explanation, or what cannot be known. */
  note: TextSchema.optional(),
  /** What the headline asserts, as comparisons: `1-1/1#actual2020 > 1-1/1#target2020`. One that is false stops the build. */
  claims: z.array(z.string()).default([]),
  /** Findings that it shows, by their ids. */
  findings: z.array(IdSchema).default([]),
  /** Projects whose pages show it. */
  projects: z.array(IdSchema).default([]),
  /** Its place among the drawings of the front page; a chart without one is not shown there. */
  front: z
    .string()
    .regex(/^[1-9]$/u, 'a place from 1 to 9')
    .transform(Number)
    .optional(),
};

/** The same chart drawn of other data, under an address of its own. */
const variant = <Data extends z.ZodType>(data: Data) =>
  z.strictObject({
    data,
    question: BilingualSchema.optional(),
    headline: TextSchema,
    subtitle: TextSchema.optional(),
    annotations: z.array(AnnotationSchema).default([]),
    note: TextSchema.optional(),
    claims: z.array(z.string()).default([]),
  });

const kind = <Name extends string, Data extends z.ZodType>(name: Name, data: Data) =>
  z.strictObject({
    kind: z.literal(name),
    ...common,
    data,
    variants: z.record(IdSchema, variant(data)).default({}),
  });

/** One chart; `kind` decides what `data` may say. The closed list of kinds stands in src/charts/kinds.ts too. */
export const ChartRecordSchema = z.discriminatedUnion('kind', [
  kind('verdict-matrix', VerdictMatrixSchema),
  kind('share-delivered', ShareDeliveredSchema),
  kind('dumbbell', DumbbellSchema),
  kind('paths', PathsSchema),
  kind('two-scopes', TwoScopesSchema),
  kind('promise-timeline', PromiseTimelineSchema),
  kind('milestone-timeline', MilestoneTimelineSchema),
  kind('project-amounts', ProjectAmountsSchema),
  kind('composition', CompositionSchema),
  kind('document-coverage', DocumentCoverageSchema),
  kind('silences', SilencesSchema),
  kind('neighbour', NeighbourSchema),
]);
type Written = z.infer<typeof ChartRecordSchema>;

export type ChartKindName = Written['kind'];
/** What a kind is told to draw. */
export type ChartData<Kind extends ChartKindName> = Extract<Written, { kind: Kind }>['data'];

/** A chart with its id and the lines its texts stand in, for messages. */
export type ChartRecord = Written & {
  id: string;
  file: string;
  /** Line of each text by its path: `headline.en`, `annotations.0.text.zh`. */
  lines: Readonly<Record<string, number>>;
};

/** `charts.json`: what programs read about a chart. */
export const PublishedChartSchema = z.strictObject({
  id: IdSchema,
  kind: z.string(),
  title: BilingualSchema,
  path: z.string(),
  variants: z.array(IdSchema),
  indicators: z.array(IdSchema),
  /** Date of the last document it rests on. */
  updated: z.string(),
});
export type PublishedChart = z.infer<typeof PublishedChartSchema>;
