/**
 * Closed lists of the dataset. Types, zod enums, interface strings and CSS classes follow from them.
 * They are part of the published interface: add, never rename.
 */
export {
  BASES,
  CELL_STATUSES,
  COLUMN_ROLES,
  EXCLUSION_REASONS,
  FIGURE_KINDS,
  MOVEMENTS,
  QUALIFIERS,
  SCOPES,
  SEGMENT_KINDS,
} from '../parse/vocabulary.ts';
export type {
  Basis,
  CellStatus,
  ColumnRole,
  ExclusionReason,
  FigureKind,
  Movement,
  Qualifier,
  Scope,
  SegmentKind,
} from '../parse/vocabulary.ts';

/** Languages of the site; the first one stands at the root. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export const SOURCE_KINDS = ['plan', 'press', 'essay', 'statistics'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const PLACE_KINDS = ['province', 'city', 'district', 'town', 'village', 'zone', 'country'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Categories of the plans' own tables; `neighbour` holds what is only compared with. */
export const CATEGORIES = [
  'economy',
  'innovation',
  'opening',
  'culture',
  'environment',
  'governance',
  'livelihood',
  'security',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The direction in which an indicator gets better. */
export const DIRECTIONS = ['higher', 'lower', 'maintain'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const PRICES = ['current', 'constant', 'not-stated'] as const;
export type Prices = (typeof PRICES)[number];

export const OBSERVATION_ROLES = ['baseline', 'target', 'actual', 'forecast'] as const;
export type ObservationRole = (typeof OBSERVATION_ROLES)[number];

/** How binding a target is: 预期性, 约束性. */
export const ATTRIBUTES = ['anticipatory', 'binding'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

export const PROJECT_KINDS = [
  'plant',
  'park',
  'platform',
  'infrastructure',
  'public-service',
  'culture-tourism',
  'campaign',
] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

export const PROJECT_STATUSES = [
  'planned',
  'signed',
  'under-construction',
  'in-production',
  'completed',
  'not-stated',
] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

export const AMOUNT_ROLES = [
  'investment',
  'investment-plan',
  'output',
  'output-expected',
  'area',
  'jobs',
  'visitors',
  'income',
  'other',
] as const;
export type AmountRole = (typeof AMOUNT_ROLES)[number];

export const MILESTONE_TYPES = [
  'award',
  'designation',
  'policy',
  'project',
  'event',
  'record',
  'plan',
] as const;
export type MilestoneType = (typeof MILESTONE_TYPES)[number];

export const DATE_PRECISIONS = ['day', 'month', 'quarter', 'year', 'range', 'before'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** Classes of the verdicts that documents print; the words are in `content/verdicts.yaml`. */
export const VERDICT_CLASSES = [
  'reached-early',
  'total-reached',
  'reached',
  'can-be-reached',
  'mostly-reached',
  'hard-to-reach',
  'not-reached',
] as const;
export type VerdictClass = (typeof VERDICT_CLASSES)[number];

/** Final verdict on a finished plan. */
export const FINAL_CLASSES = ['exceeded', 'met', 'missed', 'reversed', 'cannot-assess'] as const;
export type FinalClass = (typeof FINAL_CLASSES)[number];

/** Pace of a running or unreported plan. Never mixed with the final verdicts. */
export const PACE_CLASSES = [
  'achieved-early',
  'on-pace',
  'behind',
  'reversed',
  'no-outcome-yet',
  'cannot-assess',
] as const;
export type PaceClass = (typeof PACE_CLASSES)[number];

/** Why a target cannot be judged. */
export const CANNOT_ASSESS_REASONS = [
  'no-outcome',
  'no-number-set',
  'basis-differs',
  'definition-changed',
  'scope-differs',
  'unit-in-doubt',
  'baseline-missing',
  'value-impossible',
] as const;
export type CannotAssessReason = (typeof CANNOT_ASSESS_REASONS)[number];

/** Our verdict against the one the document prints. */
export const AGREEMENTS = ['agrees', 'contradicts', 'cannot-check'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** What a target sets, and so by which rule it is judged. */
export const TARGET_KINDS = [
  'level',
  'at-least',
  'at-most',
  'around',
  'range',
  'cumulative',
  'growth',
  'multiple',
  'maintain',
  'rank',
  'not-numeric',
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export const SEVERITIES = ['high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];
