import type {
  Indicator,
  PlanRow,
  Dataset,
  DatasetFigure,
  DatasetTable,
  Passage,
  Project,
} from '../model/schema/dataset.ts';
import type { VerdictRecord } from '../model/schema/record.ts';
import type {
  Agreement,
  CannotAssessReason,
  FinalClass,
  PaceClass,
  Severity,
  TargetKind,
  VerdictClass,
} from '../model/vocabulary.ts';
import type { Step } from './arithmetic.ts';

/** A printed value with what judging needs of it. */
export interface Value {
  value: number;
  valueHigh: number | null;
  /** As printed: `[9]以上`, `39.0`. */
  printed: string;
  unit: string | null;
  qualifier: DatasetFigure['qualifier'];
  cumulative: boolean;
  /** Of growth: the way that the document says it goes; `value` stays as printed. */
  movement?: DatasetFigure['movement'];
  /** `2020`, `2016/2020`. */
  period: string | null;
  figure: string;
  /** The document itself calls it an estimate (预计). */
  estimated: boolean;
}

/** A target with everything it is judged by. */
export interface Promise {
  /** `1-1/7` for a table line, indicator and figure (`gdp-some-plan-812`) for a target in prose. */
  id: string;
  row: PlanRow | null;
  indicator: Indicator;
  baseline: Value | null;
  target: Value | null;
  /** Target for the yearly rate of the same line. */
  targetGrowth: Value | null;
  /** Target for the change of the same line: over the whole plan where it is a sum (`[3]个百分点`), else a year (`1万人`). */
  targetChange: Value | null;
  outcome: Value | null;
  outcomeGrowth: Value | null;
  /** Change that the line prints as delivered, on the basis of `targetChange`. */
  outcomeChange: Value | null;
  /** First and last year the promise runs over; null where the document gives no base year. */
  span: { from: number; to: number } | null;
  official: { raw: string; class: VerdictClass } | null;
  /** The plan is over and its results are printed. */
  finished: boolean;
  /** Why the two ends cannot be set side by side, where a note or the print itself says so. */
  doubt: CannotAssessReason | null;
  /** The table prints a unit that the indicator cannot have. Shares of the way and rates are free of it. */
  unitInDoubt: boolean;
}

export interface LevelVerdict {
  class: FinalClass | PaceClass;
  reason: CannotAssessReason | null;
  kind: TargetKind;
  /** Share of the promised change delivered: 1 is the target. Null where no starting level makes one. */
  share: number | null;
  /** Outcome less target in the target's unit; positive is better in the indicator's direction. */
  gap: number | null;
}

export interface GrowthVerdict {
  /** Null where no rate was asked: the rates are told, and nothing is judged. */
  class: FinalClass | PaceClass | null;
  reason: CannotAssessReason | null;
  /** Rate the document prints for the outcome, per cent a year. */
  printed: number | null;
  /** Rate worked out from the printed levels. */
  recomputed: number | null;
  /** Rate the level target needs from its baseline. */
  required: number | null;
  /** Rate the document asks for. */
  asked: number | null;
}

export interface ChangeVerdict {
  class: FinalClass | PaceClass;
  reason: CannotAssessReason | null;
  /** Change asked, in `unit`; less than zero where the value is to fall. */
  asked: number;
  /** Change delivered: as printed, else outcome less start. */
  delivered: number | null;
  /** Decimals of the change delivered that mean something. */
  decimals: number;
  unit: string | null;
  /** Asked a year, and not over the whole plan. */
  perYear: boolean;
}

export interface MethodVerdict {
  class: string;
  value: number | null;
}

export interface Assessment {
  id: string;
  row: string | null;
  indicator: string;
  target: {
    period: string | null;
    value: number | null;
    printed: string;
    unit: string | null;
    figure: string | null;
  } | null;
  mode: 'final' | 'pace';
  estimated: boolean;
  official: { raw: string; class: VerdictClass } | null;
  computed: {
    class: FinalClass | PaceClass;
    reason: CannotAssessReason | null;
    level: LevelVerdict | null;
    growth: GrowthVerdict | null;
    /** Only where the line asks for a change. */
    change?: ChangeVerdict;
  };
  /** The table prints a unit that the indicator cannot have. */
  unitInDoubt?: boolean;
  agreement: Agreement;
  /** Second opinions by published methods; null where the method does not apply. */
  methods: { openSdg: MethodVerdict | null; unChart: MethodVerdict | null; linear: MethodVerdict | null };
  /** A second opinion puts the line into another class than ours. */
  methodMatters: boolean;
  /** Yearly change that the target asks, and that the plan before it delivered; per cent for levels, points for shares. */
  asked: { perYear: number; delivered: number | null; unit: '%' | 'points' } | null;
  /** Level that a growth-only target implies at its end, exact; it means as many decimals as its start prints. */
  implied: { value: number; unit: string | null; decimals: number } | null;
  steps: Step[];
}

/** A number in a finding's sentence: printed by a document, or worked out by us. */
export type Param =
  | { kind: 'printed'; printed: string; unit: string | null; figure: string; cumulative?: boolean }
  | { kind: 'computed'; value: number; decimals: number; unit: string | null }
  | { kind: 'year'; value: string }
  | { kind: 'count'; value: number }
  | { kind: 'indicator'; id: string }
  | { kind: 'project'; id: string }
  | { kind: 'row'; id: string }
  | { kind: 'source'; id: string }
  | { kind: 'word'; zh: string };

/** Something that does not add up. Wording turns `rule`, `variant` and `params` into sentences in both languages. */
export interface Finding {
  /** Rule and record: `growth-mismatch-foreign-trade`. */
  id: string;
  rule: string;
  /** Which sentence of the rule's wording fits. */
  variant: string;
  severity: Severity;
  params: Record<string, Param>;
  steps: Step[];
  evidence: Passage[];
  /** Ids of the figures it disputes; source pages mark them. */
  figures: string[];
  indicators: string[];
  rows: string[];
  projects: string[];
  /** Code of the innocent explanation (prices, scope, rounding, estimate, ramp-up), where there is one. */
  innocent: string | null;
}

/** What every rule is given. */
export interface Evidence {
  dataset: Dataset;
  promises: readonly Promise[];
  assessments: readonly Assessment[];
  verdicts: readonly VerdictRecord[];
  indicatorById: ReadonlyMap<string, Indicator>;
  rowById: ReadonlyMap<string, PlanRow>;
  tableById: ReadonlyMap<string, DatasetTable>;
  figureById: ReadonlyMap<string, DatasetFigure>;
  projectById: ReadonlyMap<string, Project>;
  /** Date of the last document (ISO). */
  asOf: string;
}

/** One rule a file: what it looks for, and the findings it makes. It names no indicator, row or literal of a source. */
export interface FindingRule {
  id: string;
  find: (evidence: Evidence) => Finding[];
}
