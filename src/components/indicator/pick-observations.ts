import type { Observation } from '../../model/schema/dataset.ts';
import type { ObservationRole } from '../../model/vocabulary.ts';

/** Id of the table of an indicator's values; marks of the chart name its rows by the figures that they lead to. */
export const VALUES_ID = 'values';

/** The values that stand for an indicator in a list: where it starts, what was last reported, what was last promised. */
export interface PickedObservations {
  baseline: Observation | null;
  actual: Observation | null;
  target: Observation | null;
}

/** First start, last report and last promise; growth rates give way to levels. */
export function pickObservations(observations: readonly Observation[]): PickedObservations {
  const levels = observations.filter(({ basis }) => basis !== 'growth');
  const pool = [...(levels.length > 0 ? levels : observations)].sort((a, b) =>
    (a.period ?? '').localeCompare(b.period ?? ''),
  );
  const of = (roles: readonly ObservationRole[]): Observation[] =>
    pool.filter(({ role }) => roles.includes(role));
  return {
    baseline: of(['baseline'])[0] ?? null,
    actual: of(['actual', 'forecast']).at(-1) ?? null,
    target: of(['target']).at(-1) ?? null,
  };
}
