import { expect, test } from 'vitest';
import type { Amount, Observation } from '../model/schema/dataset.ts';
import { amountQuantity, observationQuantity } from './quantity.ts';

const shared = { value: 5, valueHigh: null, printed: '5%', unit: '%', qualifier: 'exact' } as const;
const observation: Observation = {
  ...{
    ...shared,
    period: '2021',
    role: 'actual',
    basis: 'growth',
    movement: 'fall',
    figure: 'f',
    source: 's',
  },
  evidence: [{ figure: 'f', source: 's' }],
};
const amount: Amount = {
  ...{ ...shared, role: 'other', kind: 'change', movement: 'fall', period: null, figure: 'f', source: 's' },
};

test('a fall is said with its number, unless a table line or a label says it', () => {
  expect(observationQuantity(observation).isFall).toBe(true);
  const inTable = { ...observation, evidence: [{ figure: 'f', cell: '1/1#growth', source: 's' }] };
  expect(observationQuantity(inTable).isFall).toBeUndefined();
  expect(observationQuantity({ ...observation, movement: 'rise' }).isFall).toBeUndefined();
  expect(amountQuantity(amount).isFall).toBe(true);
  expect(
    amountQuantity({ ...amount, label: { zh: '成本降幅', en: 'fall in costs' } }).isFall,
  ).toBeUndefined();
});
