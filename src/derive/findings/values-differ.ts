import type { Indicator, Observation } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule, Value } from '../types.ts';
import { valueOfObservation } from '../value.ts';
import { differBeyondRounding } from './intervals.ts';
import { indicator, makeFinding, printed, year } from './draft-finding.ts';

/**
 * Two unequal values of one indicator for one period, from different places, beyond rounding. An expected value
 * against a later actual one is `forecast-revised`, low; a start of the next plan against the outcome of the one
 * before is `restated`; anything else `unequal`: medium. Bounds (超1000) are no values.
 * Params: indicator, first, second, period, source, other.
 */
export const rule: FindingRule = { id: 'values-differ', find: (evidence) => evidence.dataset.indicators.flatMap((owner) => check(evidence, owner)) };

interface Print {
  observation: Observation;
  value: Value;
}

function check(evidence: Evidence, owner: Indicator): Finding[] {
  const prints = owner.observations.filter(isStated).flatMap((observation) => {
    const value = valueOfObservation(observation);
    return value ? [{ observation, value }] : [];
  });
  return prints.flatMap((first, at) => {
    const second = prints.slice(at + 1).find((other) => contradicts(first, other));
    return second ? [findingOf(evidence, owner, first, second)] : [];
  });
}

function isStated({ role, period, qualifier }: Observation): boolean {
  return role !== 'target' && period !== null && qualifier === 'exact';
}

function contradicts(a: Print, b: Print): boolean {
  const [one, two] = [a.observation, b.observation];
  const samePeriod = one.period === two.period && isRate(one) === isRate(two) && isSum(one) === isSum(two);
  return samePeriod && differBeyondRounding(a.value, b.value);
}

const isRate = ({ basis }: Observation): boolean => basis === 'growth';
const isSum = ({ basis }: Observation): boolean => basis === 'cumulative';

function findingOf(evidence: Evidence, owner: Indicator, first: Print, second: Print): Finding {
  const roles = [first.observation.role, second.observation.role];
  const revised = roles.includes('forecast') && first.observation.source !== second.observation.source;
  const variant = revised ? 'forecast-revised' : roles.includes('baseline') ? 'restated' : 'unequal';
  return makeFinding(evidence, {
    rule: 'values-differ',
    record: `${owner.id}-${(first.observation.period ?? '').replace(/\//gu, '-')}-${second.value.figure.slice(-5).replace(/^-/u, '')}`,
    variant,
    severity: revised ? 'low' : 'medium',
    params: {
      indicator: indicator(owner.id),
      first: printed(first.value),
      second: printed(second.value),
      period: year(first.observation.period ?? ''),
      source: { kind: 'source', id: first.observation.source },
      other: { kind: 'source', id: second.observation.source },
    },
    figures: [first.value.figure, second.value.figure],
    indicators: [owner.id],
    rows: owner.rows,
    innocent: revised ? 'estimate' : 'revision',
  });
}
