import { z } from 'zod';
import {
  AGREEMENTS,
  CANNOT_ASSESS_REASONS,
  FINAL_CLASSES,
  PACE_CLASSES,
  SEVERITIES,
  TARGET_KINDS,
  VERDICT_CLASSES,
} from '../vocabulary.ts';
import { BilingualSchema, IdSchema } from './record.ts';
import { PassageSchema } from './dataset.ts';

/** What is worked out from the dataset, as `/data/` publishes it. Field names are an interface: add, never rename. */

const classes = z.enum([...new Set([...FINAL_CLASSES, ...PACE_CLASSES])]);
const reason = z.enum(CANNOT_ASSESS_REASONS).optional();
const number = z.number().nullable();

/** A sum with its result; `expression` uses the printed numbers. */
export const StepSchema = z.strictObject({
  /** What it works out: `share`, `recomputed-growth`, `implied-level`. */
  code: z.string(),
  expression: z.string(),
  result: z.number(),
  unit: z.string().nullable(),
});

const method = z.strictObject({ class: z.string(), value: number }).optional();

export const AssessmentSchema = z.strictObject({
  id: z.string(),
  /** Plan row, null for a target that stands only in prose. */
  row: z.string().nullable(),
  indicator: IdSchema,
  target: z
    .strictObject({
      period: z.string().nullable(),
      value: number,
      printed: z.string(),
      unit: z.string().nullable(),
      figure: z.string().nullable(),
    })
    .nullable(),
  /** `final` for a plan whose results are printed, `pace` for one that runs or is unreported. */
  mode: z.enum(['final', 'pace']),
  /** The outcome is an estimate (预计) by the document's own word. */
  estimated: z.boolean(),
  official: z.strictObject({ raw: z.string(), class: z.enum(VERDICT_CLASSES) }).nullable(),
  computed: z.strictObject({
    class: classes,
    reason,
    /** Share of the promised change delivered (1 is the target) and outcome less target, positive where better. */
    level: z
      .strictObject({ class: classes, reason, kind: z.enum(TARGET_KINDS), share: number, gap: number })
      .optional(),
    /**
     * Per cent a year: as printed, from the levels, needed by the level target, and asked. `class` is null where no
     * rate was asked.
     */
    growth: z
      .strictObject({
        class: classes.nullable(),
        reason,
        printed: number,
        recomputed: number,
        required: number,
        asked: number,
      })
      .optional(),
    /** Change asked and delivered (`[3]个百分点`, `1万人` a year), in `unit`; less than zero is a fall. */
    change: z
      .strictObject({
        class: classes,
        reason,
        asked: z.number(),
        delivered: number,
        unit: z.string().nullable(),
        /** Asked for each year, and not over the whole plan. */
        perYear: z.boolean(),
      })
      .optional(),
  }),
  agreement: z.enum(AGREEMENTS),
  /** The table prints a unit that the indicator cannot have; shares and rates are free of it. */
  unitInDoubt: z.boolean(),
  methods: z.strictObject({ openSdg: method, unChart: method, linear: method }),
  /** A second opinion turns our success into failure, or the other way round. */
  methodMatters: z.boolean(),
  /** Yearly change asked, beside what the plan before delivered: per cent for amounts, points for shares. */
  asked: z.strictObject({ perYear: z.number(), delivered: number, unit: z.enum(['%', 'points']) }).nullable(),
  /** Level that a target for growth alone comes to. */
  implied: z.strictObject({ value: z.number(), unit: z.string().nullable() }).nullable(),
  steps: z.array(StepSchema),
});
export type PublishedAssessment = z.infer<typeof AssessmentSchema>;

export const FindingSchema = z.strictObject({
  /** Rule and record: `growth-mismatch-foreign-trade`. */
  id: z.string(),
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  title: BilingualSchema,
  explanation: BilingualSchema,
  arithmetic: z.array(
    z.strictObject({ expression: z.string(), result: z.number(), unit: z.string().nullable() }),
  ),
  evidence: z.array(PassageSchema),
  indicators: z.array(IdSchema),
  rows: z.array(z.string()),
  projects: z.array(IdSchema),
});
export type PublishedFinding = z.infer<typeof FindingSchema>;
