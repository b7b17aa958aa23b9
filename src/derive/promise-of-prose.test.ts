import { describe, expect, test } from 'vitest';
import type { Observation } from '../model/schema/dataset.ts';
import { inventPromise } from './fixtures/invent-promise.ts';
import { promisesOfProse } from './promise-of-prose.ts';

const seen = (
  period: string | null,
  value: number | null,
  given: Partial<Observation> = {},
): Observation => ({
  period,
  role: 'actual',
  value,
  valueHigh: null,
  printed: String(value),
  qualifier: 'exact',
  basis: 'level',
  unit: '家',
  figure: `plan-${String(value)}`,
  source: 'plan',
  evidence: [{ figure: `plan-${String(value)}`, source: 'plan' }],
  ...given,
});
const AIM = seen('2025', 500, { role: 'target' });

function promiseOf(observations: Observation[], aim: Observation = AIM) {
  const indicator = { ...inventPromise().indicator, observations: [...observations, aim] };
  const promises = promisesOfProse(indicator);
  return promises.find(({ id }) => id === `grain-${aim.figure}`);
}

describe('where a target in prose starts from', () => {
  test.each([
    ['the last level, whatever the order', [seen('2020', 320), seen('2018', 280), seen('2019', 300)], 320],
    ['an estimate', [seen('2020', 320, { role: 'forecast' })], 320],
    ['no rate', [seen('2020', 9, { basis: 'growth' })], null],
    ['no sum', [seen('2020', 900, { basis: 'cumulative' })], null],
    ['no target', [seen('2020', 320, { role: 'target' })], null],
    ['nothing of the due year', [seen('2025', 510)], null],
    ['nothing of a later year', [seen('2026', 520)], null],
    ['nothing without a year', [seen(null, 320)], null],
    ['no other measure', [seen('2020', 320, { unit: '%' })], null],
    ['a level in another scale', [seen('2020', 0.03, { unit: '万家' })], 0.03],
    ['nothing of another document', [seen('2020', 320, { source: 'daily' })], null],
  ] as const)('%s', (_, observations, expected) => {
    expect(promiseOf([...observations])?.baseline?.value ?? null).toBe(expected);
  });

  test('the plan runs from there to the due year', () => {
    expect(promiseOf([seen('2020', 320)])?.span).toEqual({ from: 2020, to: 2025 });
    expect(promiseOf([])?.span).toBeNull();
    const undated = seen(null, 500, { role: 'target' });
    expect(promiseOf([seen('2020', 320)], undated)).toMatchObject({ span: null, baseline: null });
  });
});

describe('what is aimed at', () => {
  test('a level, or a yearly rate', () => {
    expect(promiseOf([])).toMatchObject({ target: { value: 500 }, targetGrowth: null });
    const rate = seen('2021/2025', 8, { role: 'target', basis: 'growth', unit: '%' });
    expect(promiseOf([], rate)).toMatchObject({ target: null, targetGrowth: { value: 8 } });
    const share = seen('2025', 40, { role: 'target', basis: 'share', unit: '%' });
    expect(promiseOf([], share)).toMatchObject({ target: { value: 40 }, targetGrowth: null });
    const points = seen('2025', 3, { role: 'target', basis: 'growth', unit: '个百分点' });
    expect(promiseOf([], points)).toMatchObject({ target: { value: 3 }, targetGrowth: null });
  });

  test('a multiple starts from a level of any unit', () => {
    const double = seen('2025', 2, { role: 'target', unit: '倍' });
    expect(promiseOf([seen('2020', 320)], double)?.baseline?.value).toBe(320);
  });

  test('what a table prints is left to its line', () => {
    const inTable = { ...AIM, evidence: [{ figure: 'plan-500', source: 'plan', cell: '1-2/1#target2025' }] };
    expect(promiseOf([], inTable)).toBeUndefined();
    const inBoth = { ...AIM, evidence: [...AIM.evidence, ...inTable.evidence] };
    expect(promiseOf([], inBoth)).toBeUndefined();
  });
});
