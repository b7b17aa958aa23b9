import type { Dataset, Indicator, Source } from '../model/schema/dataset.ts';
import type { Category } from '../model/vocabulary.ts';
import type { Promise } from './types.ts';
import { endYear } from './value.ts';

/** A target for which no later document reports a figure. */
export interface Silence {
  /** Id of the promise. */
  promise: string;
  indicator: string;
  category: Category;
  /** Due year or span of the target. */
  due: string | null;
  /** Document that makes the promise. */
  madeIn: string;
  /** Later documents about the same place that report figures of the same category, and pass this one over. */
  couldStandIn: string[];
  /** All later documents about the same place. */
  later: string[];
}

/** The targets of running plans for which no later document reports a figure, in the order of the plan. */
export function findSilences(dataset: Dataset, promises: readonly Promise[]): Silence[] {
  return openTargets(dataset, promises)
    .filter((promise) => !isReported(promise, dataset))
    .flatMap((promise) => silenceOf(promise, dataset) ?? []);
}

/**
 * The targets that a later document could report on: of running plans, followed by a document about the same place.
 * What a plan sets for one indicator and year counts once; its table goes before its text.
 */
export function openTargets(dataset: Dataset, promises: readonly Promise[]): Promise[] {
  const open = promises.filter(
    (promise) =>
      isOpen(promise) && laterSources(dataset, sourceOf(promise, dataset), promise.indicator).length > 0,
  );
  const keyOf = (promise: Promise): string =>
    [sourceOf(promise, dataset)?.id, promise.indicator.id, dueOf(promise)].join(' ');
  const inTable = new Set(open.filter(({ row }) => row !== null).map(keyOf));
  return open.filter((promise) => promise.row !== null || !inTable.has(keyOf(promise)));
}

/** Last year of the target; what is due over 2021–25 and what is due in 2025 are due together. */
function dueOf({ target, targetGrowth }: Promise): number | null {
  return endYear((target ?? targetGrowth)?.period ?? null);
}

function isOpen({ finished, target, targetGrowth }: Promise): boolean {
  return !finished && (target !== null || targetGrowth !== null);
}

/** Any later document that prints a value of the indicator, whatever its basis. */
function isReported(promise: Promise, dataset: Dataset): boolean {
  const made = sourceOf(promise, dataset);
  const later = new Set(laterSources(dataset, made, promise.indicator).map((source) => source.id));
  return promise.indicator.observations.some(
    (observation) =>
      observation.role !== 'target' && observation.evidence.some(({ source }) => later.has(source)),
  );
}

function silenceOf(promise: Promise, dataset: Dataset): Silence | null {
  const made = sourceOf(promise, dataset);
  const later = laterSources(dataset, made, promise.indicator);
  if (!made || later.length === 0) return null;
  const { id, category } = promise.indicator;
  return {
    promise: promise.id,
    indicator: id,
    category,
    due: (promise.target ?? promise.targetGrowth)?.period ?? null,
    madeIn: made.id,
    couldStandIn: later.filter((source) => speaksOf(source, category, dataset)).map((source) => source.id),
    later: later.map((source) => source.id),
  };
}

function sourceOf(promise: Promise, dataset: Dataset): Source | undefined {
  const figure = (promise.target ?? promise.targetGrowth)?.figure;
  const id =
    promise.row?.source ??
    promise.indicator.observations.find((observation) => observation.figure === figure)?.source;
  return dataset.sources.find((source) => source.id === id);
}

function laterSources(dataset: Dataset, made: Source | undefined, { place }: Indicator): Source[] {
  if (!made) return [];
  return dataset.sources.filter(
    (source) =>
      source.place === made.place &&
      source.published > made.published &&
      (place === made.place || source.place === place),
  );
}

function speaksOf(source: Source, category: Category, dataset: Dataset): boolean {
  return dataset.indicators.some(
    (indicator) =>
      indicator.category === category &&
      indicator.observations.some((observation) =>
        observation.evidence.some((evidence) => evidence.source === source.id),
      ),
  );
}
