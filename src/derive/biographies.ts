import type { Dataset, Indicator, Observation, Source } from '../model/schema/dataset.ts';
import type { Promise } from './types.ts';
import { unitFactor } from '../lib/unit-scale.ts';
import { endYear } from './value.ts';

/** What happened to a promise in one document. */
export type LifeEventKind =
  | 'starts-from'
  | 'promised'
  | 'raised'
  | 'lowered'
  | 'repeated'
  | 'restated'
  | 'reported'
  | 'expected'
  | 'dropped'
  | 'silent';

/** One event in the life of an indicator's targets. `figure` is null for what no document prints (dropped, silent). */
export interface LifeEvent {
  kind: LifeEventKind;
  source: string;
  period: string | null;
  figure: string | null;
  printed: string | null;
  unit: string | null;
}

export interface Biography {
  indicator: string;
  events: LifeEvent[];
}

/**
 * The life of each indicator that has a target: first wording, start, later targets raised or lowered, restated
 * starts, reports, and the silence or the dropping at the end; by date of document, then by offset.
 */
export function buildBiographies(dataset: Dataset, promises: readonly Promise[]): Biography[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const promised = new Set(promises.filter(hasTarget).map((promise) => promise.indicator.id));
  return dataset.indicators
    .filter((indicator) => promised.has(indicator.id))
    .map((indicator) => ({
      indicator: indicator.id,
      events: [...printedEvents(indicator, sources), ...ending(indicator, dataset, promises)],
    }));
}

function hasTarget({ target, targetGrowth }: Promise): boolean {
  return target !== null || targetGrowth !== null;
}

function printedEvents(indicator: Indicator, sources: ReadonlyMap<string, Source>): LifeEvent[] {
  const inOrder = [...indicator.observations].sort((a, b) => compareDates(a, b, sources));
  return inOrder.map((observation, at) => ({
    kind: kindOf(observation, inOrder.slice(0, at)),
    source: observation.source,
    period: observation.period,
    figure: observation.figure,
    printed: observation.printed,
    unit: observation.unit,
  }));
}

/** Of one year: what was aimed at, what came of it, and what the next plan starts from. */
const ROLES: readonly Observation['role'][] = ['target', 'actual', 'forecast', 'baseline'];

function compareDates(a: Observation, b: Observation, sources: ReadonlyMap<string, Source>): number {
  const dates = (sources.get(a.source)?.published ?? '').localeCompare(
    sources.get(b.source)?.published ?? '',
  );
  const due = (endYear(a.period) ?? 0) - (endYear(b.period) ?? 0);
  return dates || due || ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.figure.localeCompare(b.figure);
}

function kindOf(observation: Observation, before: readonly Observation[]): LifeEventKind {
  if (observation.role === 'target') return targetEvent(observation, before);
  if (observation.role === 'forecast') return 'expected';
  if (observation.role === 'actual') return 'reported';
  const same = before.filter(
    (other) =>
      other.period === observation.period && other.role !== 'target' && other.basis === observation.basis,
  );
  return same.some((other) => differs(other, observation)) ? 'restated' : 'starts-from';
}

/** A later target against the one before it, where both have one basis and one unit. */
function targetEvent(observation: Observation, before: readonly Observation[]): LifeEventKind {
  const earlier = before.filter(
    (other) => other.role === 'target' && other.basis === observation.basis && compares(other, observation),
  );
  const last = earlier.at(-1);
  if (!last) return 'promised';
  const difference = inUnitOf(observation, last) - (last.value ?? 0);
  if (difference === 0) return 'repeated';
  return difference > 0 ? 'raised' : 'lowered';
}

function compares(a: Observation, b: Observation): boolean {
  return a.value !== null && b.value !== null && unitFactor(a.unit, b.unit) !== null;
}

function inUnitOf(observation: Observation, other: Observation): number {
  return (observation.value ?? 0) * (unitFactor(observation.unit, other.unit) ?? 1);
}

/** Beyond what rounding to the coarser print explains. */
function differs(a: Observation, b: Observation): boolean {
  if (!compares(a, b) || a.value === null || a.value === 0) return false;
  return Math.abs(inUnitOf(b, a) - a.value) / Math.abs(a.value) > 0.005;
}

/** How the story ends: left out of the next plan's table, or no figure in any later document. */
function ending(indicator: Indicator, dataset: Dataset, promises: readonly Promise[]): LifeEvent[] {
  const own = promises.filter((promise) => promise.indicator.id === indicator.id);
  const none = { figure: null, printed: null, unit: null };
  const dropped = droppedFrom(own, dataset);
  if (dropped) return [{ kind: 'dropped', source: dropped.source, period: dropped.period, ...none }];
  const open = own.find((promise) => !promise.finished && hasTarget(promise) && !promise.outcome);
  if (!open) return [];
  const source = lastSource(dataset, indicator.place);
  return source ? [{ kind: 'silent', source: source.id, period: source.published, ...none }] : [];
}

/** A table of the same source that comes after the one with the finished promise, and does not carry it on. */
function droppedFrom(
  own: readonly Promise[],
  dataset: Dataset,
): { source: string; period: string | null } | null {
  const finished = own.find((promise) => promise.finished && promise.row);
  if (!finished?.row || own.some((promise) => !promise.finished)) return null;
  const { row, span } = finished;
  const next = dataset.planRows.find((other) => other.source === row.source && other.table !== row.table);
  return next ? { source: next.source, period: span ? String(span.to) : null } : null;
}

/** The last document about the place or a part of it. */
function lastSource(dataset: Dataset, place: string): Source | undefined {
  return dataset.sources
    .filter((source) => source.place === place)
    .sort((a, b) => a.published.localeCompare(b.published))
    .at(-1);
}
