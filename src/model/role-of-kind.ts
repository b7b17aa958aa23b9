import type { FigureKind, ObservationRole } from './vocabulary.ts';

const ROLES: Readonly<Record<FigureKind, ObservationRole>> = {
  actual: 'actual',
  change: 'actual',
  baseline: 'baseline',
  forecast: 'forecast',
  plan: 'target',
  target: 'target',
};

/** What an observation is, by what its document claims with the figure. */
export function roleOfKind(kind: FigureKind): ObservationRole {
  return ROLES[kind];
}
