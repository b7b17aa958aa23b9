import type { Indicator, Observation } from '../model/schema/dataset.ts';
import type { Promise, Value } from './types.ts';
import { endYear, valueOfObservation } from './value.ts';

const LEVELS: readonly Observation['basis'][] = ['level', 'annual', 'share', 'count', 'rank'];

/**
 * The last value that any document reports after the baseline and up to the due year, an estimate where nothing
 * firmer stands; null where none does. Rates of growth and sums are no levels and are not taken.
 */
export function laterOutcome(
  indicator: Indicator,
  baseline: Value | null,
  span: Promise['span'],
): Value | null {
  const from = endYear(baseline?.period ?? null) ?? span?.from ?? null;
  const candidates = indicator.observations.filter((observation) =>
    isLater(observation, from, span?.to ?? null),
  );
  const [last] = candidates.sort(byYearThenFirmness).slice(-1);
  return last ? valueOfObservation(last) : null;
}

function isLater(observation: Observation, from: number | null, to: number | null): boolean {
  const year = endYear(observation.period);
  const isReport = observation.role === 'actual' || observation.role === 'forecast';
  if (!isReport || year === null || !LEVELS.includes(observation.basis)) return false;
  return (from === null || year > from) && (to === null || year <= to);
}

function byYearThenFirmness(a: Observation, b: Observation): number {
  const years = (endYear(a.period) ?? 0) - (endYear(b.period) ?? 0);
  return years !== 0 ? years : Number(a.role === 'actual') - Number(b.role === 'actual');
}
