import { lastYear } from '../../i18n/format-period.ts';
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

/**
 * First start and last report: a level, where one is printed. The last target is the last that was set, level or
 * growth: a plan that asks for growth only has replaced the level of the plan before it.
 */
export function pickObservations(observations: readonly Observation[]): PickedObservations {
  const inOrder = [...observations].sort(byPeriod);
  const levels = inOrder.filter(isLevel);
  const pool = levels.length > 0 ? levels : inOrder;
  const of = (roles: readonly ObservationRole[]): Observation[] =>
    pool.filter(({ role }) => roles.includes(role));
  return {
    baseline: of(['baseline'])[0] ?? null,
    actual: of(['actual', 'forecast']).at(-1) ?? null,
    target: inOrder.findLast(({ role }) => role === 'target') ?? null,
  };
}

function isLevel({ basis }: Observation): boolean {
  return basis !== 'growth';
}

/** By the year in which a period ends; of one year, a level stands after growth. */
function byPeriod(a: Observation, b: Observation): number {
  const end = ({ period }: Observation): number => (period === null ? 0 : lastYear(period));
  return (
    end(a) - end(b) ||
    Number(isLevel(a)) - Number(isLevel(b)) ||
    (a.period ?? '').localeCompare(b.period ?? '')
  );
}
