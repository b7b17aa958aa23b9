import type { Evidence, Finding, Param, Promise, Value } from '../types.ts';
import { type Draft, makeFinding as complete } from './make-finding.ts';
import type { Passage } from '../../model/schema/dataset.ts';

/** What a rule about one line says; its evidence are the passages of its figures. */
export interface FindingDraft extends Pick<Finding, 'rule' | 'variant' | 'severity' | 'params'> {
  record: string;
  figures: readonly (string | null | undefined)[];
  steps?: Finding['steps'];
  indicators?: readonly string[];
  rows?: readonly string[];
  projects?: readonly string[];
  /** Passages without a figure of their own (a claim, a note). */
  passages?: readonly Passage[];
  innocent?: string | null;
}

/** Puts a finding together from the figures it rests on. */
export function makeFinding(
  evidence: Evidence,
  { rule, passages = [], figures, ...given }: FindingDraft,
): Finding {
  const ids = figures.filter((id): id is string => typeof id === 'string');
  const { indicators = [], rows = [], projects = [], ...rest } = given;
  const draft: Draft = {
    ...rest,
    figures: ids,
    indicators: [...indicators],
    rows: [...rows],
    projects: [...projects],
    evidence: [...passages, ...ids.flatMap((id) => passageOf(evidence, id) ?? [])],
  };
  return complete(rule, draft);
}

function passageOf({ figureById }: Evidence, id: string): Passage | null {
  const figure = figureById.get(id);
  return figure ? { source: figure.source, start: figure.start, end: figure.end, quote: figure.quote } : null;
}

/** A printed number as a sentence takes it. */
export function printed(value: Value): Param {
  return {
    kind: 'printed',
    printed: value.printed,
    unit: value.unit,
    figure: value.figure,
    cumulative: value.cumulative,
  };
}

export { computed, count, indicator, year } from './params.ts';

/** The row ids of a promise, none for one that stands in prose. */
export function rowsOf(...promises: readonly Promise[]): string[] {
  return promises.flatMap((promise) => promise.row?.id ?? []);
}

/** Last part of a finding's id: indicator and row, so that two lines of one indicator stay apart. */
export function recordOf(promise: Promise): string {
  return promise.row === null ? promise.id : `${promise.indicator.id}-${promise.row.id}`;
}

const CLAIMS_SUCCESS: readonly string[] = [
  'reached-early',
  'total-reached',
  'reached',
  'can-be-reached',
  'mostly-reached',
];

/** Whether the document claims success for the line. */
export function claimsSuccess({ official }: Promise): boolean {
  return official !== null && CLAIMS_SUCCESS.includes(official.class);
}

/** The official word as a sentence takes it. */
export function officialWord({ official }: Promise): Param {
  return { kind: 'word', zh: official?.raw ?? '' };
}
