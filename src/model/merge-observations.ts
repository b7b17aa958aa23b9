import type { Observation } from './schema/dataset.ts';
import { OBSERVATION_ROLES } from './vocabulary.ts';

/**
 * Joins equal observations and keeps the evidence of each; unequal ones stay apart, for a finding to name. Without a
 * period nothing can be said to be equal. `order` is the rank of a source, earliest first.
 */
export function mergeObservations(
  observations: readonly Observation[],
  order: ReadonlyMap<string, number>,
): Observation[] {
  const rank = (source: string): number => order.get(source) ?? order.size;
  const merged = new Map<string, Observation>();
  const sorted = [...observations].sort((a, b) => rank(a.source) - rank(b.source));
  for (const [at, observation] of sorted.entries()) {
    const key = keyOf(observation, at);
    const first = merged.get(key);
    merged.set(key, first === undefined ? observation : join(first, observation));
  }
  return [...merged.values()].sort(
    (a, b) => comparePeriods(a, b) || compareRoles(a, b) || rank(a.source) - rank(b.source),
  );
}

function keyOf(observation: Observation, at: number): string {
  const { period, role, value, valueHigh, qualifier, basis, unit, movement } = observation;
  // A state, a year's sum, a count and a share of one indicator are one thing under several names; growth and sums over a plan are not.
  const kind = basis === 'growth' || basis === 'cumulative' ? basis : 'level';
  // A fall and a rise of one size are two things; a rise that only the heading says is still a rise.
  const way = movement === 'fall' ? [movement] : [];
  return JSON.stringify([
    period ?? `none ${String(at)}`,
    role,
    value,
    valueHigh,
    qualifier,
    kind,
    unit,
    ...way,
  ]);
}

function join(first: Observation, second: Observation): Observation {
  const known = new Set(first.evidence.map(({ figure, cell }) => `${figure} ${cell ?? ''}`));
  const added = second.evidence.filter(({ figure, cell }) => !known.has(`${figure} ${cell ?? ''}`));
  const note = first.note ?? second.note;
  return { ...first, evidence: [...first.evidence, ...added], ...(note === undefined ? {} : { note }) };
}

/** By the last year of the period, then by its text; observations without a period come last. */
function comparePeriods(a: Observation, b: Observation): number {
  const key = ({ period }: Observation): string =>
    period === null ? '~' : `${period.split('/').at(-1) ?? ''} ${period}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

const compareRoles = (a: Observation, b: Observation): number =>
  OBSERVATION_ROLES.indexOf(a.role) - OBSERVATION_ROLES.indexOf(b.role);
