import type { DatasetFigure, Observation } from './schema/dataset.ts';
import type { Scope } from './vocabulary.ts';

/**
 * Observations of an indicator in one territorial scope, each with the scope that its own text leaves open: a cell of
 * a table stands beside values of that scope (`inferred`), prose without a name says nothing (`not-stated`). A value
 * whose scope a document states keeps the indicator's.
 */
export function withOpenScopes(
  observations: readonly Observation[],
  scope: Scope,
  figures: ReadonlyMap<string, DatasetFigure>,
): Observation[] {
  if (scope !== 'lesser' && scope !== 'greater') return [...observations];
  return observations.map((observation) => {
    const { evidence } = observation;
    if (evidence.some(({ figure }) => figures.get(figure)?.scope === scope)) return observation;
    const open: Scope = evidence.some(({ cell }) => cell !== undefined) ? 'inferred' : 'not-stated';
    return { ...observation, scope: open };
  });
}
