import type { Conclusions } from '../../derive/conclude.ts';
import type { Assessment } from '../../derive/types.ts';
import type { Dataset } from '../../model/schema/dataset.ts';
import {
  AGREEMENTS,
  CANNOT_ASSESS_REASONS,
  CATEGORIES,
  EXCLUSION_REASONS,
  FIGURE_KINDS,
  FINAL_CLASSES,
  MILESTONE_TYPES,
  PACE_CLASSES,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  SEVERITIES,
  SOURCE_KINDS,
  VERDICT_CLASSES,
} from '../../model/vocabulary.ts';
import type { Countable, CountableSet, CountSet } from './bound-context.ts';

type Lay = (dataset: Dataset, conclusions: Conclusions) => CountableSet;
/** A value, several, or none. */
type Value = string | null | undefined | readonly string[];

/** The sets that can be counted, each with its keys; closed lists are known even where no item has the value. */
export const COUNTABLE_SETS: Readonly<Record<CountSet, Lay>> = {
  assessments: (dataset, { assessments }) => {
    const categories = new Map(dataset.indicators.map(({ id, category }) => [id, category]));
    const classes = [...FINAL_CLASSES, ...PACE_CLASSES];
    const items = assessments.map((each) =>
      item({ ...keysOf(each), category: categories.get(each.indicator) }),
    );
    return setOf(items, {
      mode: ['final', 'pace'],
      class: classes,
      level: classes,
      growth: classes,
      agreement: AGREEMENTS,
      official: VERDICT_CLASSES,
      reason: CANNOT_ASSESS_REASONS,
      category: CATEGORIES,
      table: [],
    });
  },
  rows: ({ planRows, tableRows }) =>
    setOf(
      [...planRows, ...tableRows].map(({ table, source }) => item({ table, source })),
      { table: [], source: [] },
    ),
  findings: (_, { findings }) =>
    setOf(
      findings.map(({ rule, severity, variant }) => item({ rule, severity, variant })),
      { rule: [], severity: SEVERITIES, variant: [] },
    ),
  silences: (_, { silences }) =>
    setOf(
      silences.map(({ category, couldStandIn, madeIn }) =>
        item({ category, source: couldStandIn, made: madeIn }),
      ),
      { category: CATEGORIES, source: [], made: [] },
    ),
  projects: (dataset) =>
    setOf(
      dataset.projects.map(({ kind, status, place, sources }) =>
        item({ kind, status, place, source: sources.map(({ source }) => source) }),
      ),
      { kind: PROJECT_KINDS, status: PROJECT_STATUSES, ...placesAndSources(dataset) },
    ),
  milestones: (dataset) =>
    setOf(
      dataset.milestones.map(({ type, place, sources }) =>
        item({ type, place, source: sources.map(({ source }) => source) }),
      ),
      { type: MILESTONE_TYPES, ...placesAndSources(dataset) },
    ),
  figures: (dataset) =>
    setOf(
      dataset.figures.map(({ kind, place, source }) => item({ kind, place, source })),
      { kind: FIGURE_KINDS, ...placesAndSources(dataset) },
    ),
  exclusions: (dataset) =>
    setOf(
      dataset.exclusions.map(({ reason, source }) => item({ reason, source })),
      { reason: EXCLUSION_REASONS, source: placesAndSources(dataset).source },
    ),
  indicators: (dataset) =>
    setOf(
      dataset.indicators.map(({ category, place }) => item({ category, place })),
      { category: CATEGORIES, place: placesAndSources(dataset).place },
    ),
  sources: (dataset) =>
    setOf(
      dataset.sources.map(({ kind, place }) => item({ kind, place })),
      { kind: SOURCE_KINDS, place: placesAndSources(dataset).place },
    ),
};

function keysOf({ row, mode, computed, agreement, official }: Assessment): Record<string, Value> {
  return {
    table: row === null ? 'none' : row.split('/')[0],
    mode,
    class: computed.class,
    level: computed.level?.class,
    growth: computed.growth?.class,
    reason: computed.reason,
    agreement,
    official: official?.class,
  };
}

function placesAndSources({ places, sources }: Dataset): {
  place: readonly string[];
  source: readonly string[];
} {
  return { place: places.map(({ id }) => id), source: sources.map(({ id }) => id) };
}

function item(values: Record<string, Value>): Countable {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, [value ?? []].flat()]));
}

function setOf(
  items: readonly Countable[],
  lists: Readonly<Record<string, readonly string[]>>,
): CountableSet {
  const keys = Object.entries(lists).map(
    ([key, list]) => [key, new Set([...list, ...items.flatMap((each) => each[key] ?? [])])] as const,
  );
  return { items, keys: Object.fromEntries(keys) };
}
