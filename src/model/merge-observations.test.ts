import { expect, test } from 'vitest';
import { mergeObservations } from './merge-observations.ts';
import type { Observation } from './schema/dataset.ts';

const change = (figure: string, movement?: Observation['movement']): Observation => ({
  ...{ period: '2017/2021', role: 'actual', value: 5, valueHigh: null, printed: '5%', qualifier: 'exact' },
  ...{ basis: 'growth', unit: '%', figure, source: 's', evidence: [{ figure, source: 's' }] },
  ...(movement === undefined ? {} : { movement }),
});
const merged = (...all: Observation[]): number => mergeObservations(all, new Map()).length;

test('a fall and a rise of one size stay apart; a rise that nothing says is a rise', () => {
  expect(merged(change('a', 'fall'), change('b', 'rise'))).toBe(2);
  expect(merged(change('a', 'fall'), change('b'))).toBe(2);
  expect(merged(change('a', 'fall'), change('b', 'fall'))).toBe(1);
  expect(merged(change('a', 'rise'), change('b'))).toBe(1);
});
