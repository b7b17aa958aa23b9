import type { Indicator, Observation } from '../model/schema/dataset.ts';
import { laterOutcome } from './later-outcome.ts';
import type { Promise, Value } from './types.ts';
import { unitFactor } from '../lib/unit-scale.ts';
import { endYear, valueOfObservation } from './value.ts';

/** The promises of an indicator that no table line prints. */
export function promisesOfProse(indicator: Indicator): Promise[] {
  return indicator.observations
    .filter(
      (observation) =>
        observation.role === 'target' && observation.evidence.every(({ cell }) => cell === undefined),
    )
    .map((observation) => promiseOf(indicator, observation));
}

function promiseOf(indicator: Indicator, observation: Observation): Promise {
  const stated = valueOfObservation(observation);
  const isRate = observation.basis === 'growth' && observation.unit === '%';
  const baseline = startingPoint(indicator, observation);
  const to = endYear(observation.period);
  const from = endYear(baseline?.period ?? null);
  const span = from !== null && to !== null && to > from ? { from, to } : null;
  return {
    id: `${indicator.id}-${observation.figure}`,
    row: null,
    indicator,
    baseline,
    target: isRate ? null : stated,
    targetGrowth: isRate ? stated : null,
    targetChange: null,
    outcome: laterOutcome(indicator, baseline, span),
    outcomeGrowth: null,
    outcomeChange: null,
    span,
    official: null,
    finished: false,
    doubt: null,
    unitInDoubt: false,
  };
}

/** The last printed level before the target's year, in a unit that compares with it. */
function startingPoint(indicator: Indicator, target: Observation): Value | null {
  const due = endYear(target.period);
  if (due === null) return null;
  const earlier = indicator.observations.filter((observation) => isStart(observation, target, due));
  const [last] = earlier.sort((a, b) => (endYear(a.period) ?? 0) - (endYear(b.period) ?? 0)).slice(-1);
  return last ? valueOfObservation(last) : null;
}

/** A promise starts from what was last known when it was made: reports that came later are its outcomes. */
function isStart(observation: Observation, target: Observation, due: number): boolean {
  const year = endYear(observation.period);
  const isLevel = observation.basis !== 'growth' && observation.basis !== 'cumulative';
  if (observation.role === 'target' || !isLevel || year === null || year >= due) return false;
  if (observation.source !== target.source) return false;
  return target.unit === '倍' || unitFactor(observation.unit, target.unit) !== null;
}
