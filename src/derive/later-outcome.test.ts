import { expect, test } from 'vitest';
import type { Observation } from '../model/schema/dataset.ts';
import { inventPromise, inventValue } from './fixtures/invent-promise.ts';
import { laterOutcome } from './later-outcome.ts';

const at = (period: string | null, value: number, given: Partial<Observation> = {}): Observation => ({
  period,
  role: 'actual',
  value,
  valueHigh: null,
  printed: String(value),
  qualifier: 'exact',
  basis: 'level',
  unit: '万吨',
  figure: `daily-${String(value)}`,
  source: 'daily',
  evidence: [{ figure: `daily-${String(value)}`, source: 'daily' }],
  ...given,
});

const outcomeOf = (
  observations: Observation[],
  baseline: string | null = '2020',
  span: { from: number; to: number } | null = { from: 2020, to: 2025 },
): number | null =>
  laterOutcome(
    { ...inventPromise().indicator, observations },
    baseline === null ? null : inventValue('50', { period: baseline }),
    span,
  )?.value ?? null;

test.each([
  ['the last year wins, whatever the order', [at('2022', 2), at('2023', 3), at('2021', 1)], 3],
  ['a report in the due year', [at('2025', 5)], 5],
  ['none after the due year', [at('2022', 2), at('2026', 6)], 2],
  ['none of the year of the start or before', [at('2020', 1), at('2019', 2)], null],
  ['none without a year', [at(null, 1)], null],
  ['a result before an estimate of the same year', [at('2022', 2), at('2022', 1, { role: 'forecast' })], 2],
  ['whatever their order', [at('2022', 1, { role: 'forecast' }), at('2022', 2)], 2],
  ['an estimate of a later year', [at('2022', 2), at('2023', 1, { role: 'forecast' })], 1],
  ['no target', [at('2022', 2, { role: 'target' })], null],
  ['no start', [at('2022', 2, { role: 'baseline' })], null],
  ['no rate', [at('2022', 2, { basis: 'growth' })], null],
  ['no sum', [at('2022', 2, { basis: 'cumulative' })], null],
  ['a year', [at('2022', 2, { basis: 'annual' })], 2],
  ['a share', [at('2022', 2, { basis: 'share' })], 2],
  ['a count', [at('2022', 2, { basis: 'count' })], 2],
  ['a rank', [at('2022', 2, { basis: 'rank' })], 2],
  ['nothing', [], null],
] as const)('%s', (_, observations, expected) => {
  expect(outcomeOf([...observations])).toBe(expected);
});

test('without a start, the plan says from when; without either, any report counts', () => {
  const observations = [at('2019', 1), at('2021', 2), at('2027', 3)];
  expect(outcomeOf(observations, null)).toBe(2);
  expect(outcomeOf(observations, null, null)).toBe(3);
  expect(outcomeOf([at('2019', 1)], null)).toBeNull();
  expect(outcomeOf([at('2019', 1)], null, null)).toBe(1);
  expect(outcomeOf([at('2022', 1)], '2022')).toBeNull();
});
