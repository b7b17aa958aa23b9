/**
 * Closed lists of the reader. They are part of the published interface: add, never rename.
 * `model/vocabulary.ts` passes them on to every later stage.
 */

/** What a stretch of a document is. */
export const SEGMENT_KINDS = [
  'heading',
  'paragraph',
  'table-line',
  'note',
  'box',
  'caption',
  'item',
  'furniture',
] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** How a number is bounded by the words around it (Civil Code art. 1259: 以上/以下/以内 include it, 超/不足 do not). */
export const QUALIFIERS = [
  'exact',
  'about',
  'over',
  'at_least',
  'at_most',
  'under',
  'near',
  'range',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** What the document claims with a figure. */
export const FIGURE_KINDS = ['actual', 'target', 'forecast', 'plan', 'baseline', 'change'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** What the value counts or measures over its period. */
export const BASES = ['level', 'annual', 'cumulative', 'growth', 'share', 'rank', 'count'] as const;
export type Basis = (typeof BASES)[number];

/** Which way a change goes; the value itself is kept as printed, so a fall of 41.3% is 41.3. */
export const MOVEMENTS = ['rise', 'fall'] as const;
export type Movement = (typeof MOVEMENTS)[number];

/** Why a run of digits or Chinese numerals is no quantity. */
export const EXCLUSION_REASONS = [
  'name',
  'plan-name',
  'slogan',
  'version',
  'road',
  'date',
  'relative-date',
  'list-number',
  'ordinal',
  'precedence',
  'footnote',
  'age',
  'denominator',
  'idiom',
  'lexical',
  'furniture',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** What a table column holds; read from its header, never from its position. */
export const COLUMN_ROLES = [
  'category',
  'number',
  'name',
  'unit',
  'baseline',
  'target',
  'targetGrowth',
  'actual',
  'actualGrowth',
  'growth',
  'verdict',
  'attribute',
  'rank',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** `assigned`: a target set elsewhere and not printed (完成市下达指标). `absent`: nothing printed. */
export const CELL_STATUSES = ['value', 'assigned', 'text', 'dash', 'absent'] as const;
export type CellStatus = (typeof CELL_STATUSES)[number];

/** Territorial scope of a figure. */
export const SCOPES = ['lesser', 'greater', 'not-stated', 'inferred'] as const;
export type Scope = (typeof SCOPES)[number];
