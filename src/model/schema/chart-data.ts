import { z } from 'zod';
import { AMOUNT_ROLES, MILESTONE_TYPES } from '../vocabulary.ts';
import { BilingualSchema, IdSchema } from './record.ts';

/** What the kinds of charts about promises, projects, parts, documents and neighbours are told to draw. */

/** A promise about a project: the figure that makes it, the years it allows, the figure that reports on it. */
const ProjectPromiseSchema = z.strictObject({
  key: IdSchema,
  name: BilingualSchema,
  promised: IdSchema,
  within: IdSchema.optional(),
  reported: IdSchema.optional(),
});

/** Promises in groups: a target by its id (`1-2/5`, `gdp-wuxing-14th-plan-5359`), or a promise about a project. */
export const PromiseTimelineSchema = z.strictObject({
  /** First and last year of the axis. */
  from: z.string().regex(/^\d{4}$/u),
  until: z.string().regex(/^\d{4}$/u),
  groups: z
    .array(z.strictObject({ rows: z.array(z.union([z.string(), ProjectPromiseSchema])).min(1) }))
    .min(1),
});

/** Milestones of a place and of the places in it, by year and kind. */
export const MilestoneTimelineSchema = z.strictObject({
  place: IdSchema,
  types: z.array(z.enum(MILESTONE_TYPES)).optional(),
  /** First year drawn. */
  from: z.string().optional(),
});

/** A bar: a printed quantity or a sum, and who speaks in it. */
const AmountBarSchema = z.strictObject({
  key: IdSchema,
  name: BilingualSchema,
  /** `zhejiang-daily-2021-12-24-1343`, `1-1/8#target2020`, `= … : 亿元 1`. */
  value: z.string(),
  voice: z.enum(['promise', 'report', 'computed']),
  /** A number of ours on this bar, set against another: what part of it would have been due. */
  reading: z.strictObject({ value: z.string(), text: BilingualSchema }).optional(),
});

/** Amounts that an editor sets side by side, or one amount of all projects of a place. */
export const ProjectAmountsSchema = z.union([
  z.strictObject({
    groups: z
      .array(z.strictObject({ heading: BilingualSchema.optional(), bars: z.array(AmountBarSchema).min(1) }))
      .min(1),
  }),
  z.strictObject({ roles: z.array(z.enum(AMOUNT_ROLES)).min(1), place: IdSchema }),
]);

const PieceSchema = AmountBarSchema.omit({ reading: true });

/** Parts against the whole that they should fit. */
export const CompositionSchema = z.strictObject({
  indicators: z.array(IdSchema).default([]),
  groups: z
    .array(
      z.strictObject({
        heading: BilingualSchema.optional(),
        whole: PieceSchema,
        parts: z.array(PieceSchema).min(1),
      }),
    )
    .min(1),
});

/** How the documents were read: by document, or by the reason why a run of digits is no quantity. */
export const DocumentCoverageSchema = z.strictObject({ by: z.enum(['document', 'reason']) });

/** Which targets of a document any later one mentions again, in groups. */
export const SilencesSchema = z.strictObject({
  made: IdSchema,
  by: z.enum(['category', 'attribute', 'place-of-print']),
});

/** Measures of our district beside those its records allow to be compared (`comparedWith`). */
export const NeighbourSchema = z.strictObject({
  indicators: z.array(IdSchema).min(1),
  /** First year of the values that are drawn. */
  from: z.string().regex(/^\d{4}$/u),
});
