import { describe, expect, test } from 'vitest';
import type { Observation } from '../../model/schema/dataset.ts';
import { inventPromise } from '../fixtures/invent-promise.ts';
import {
  asValue,
  finest,
  isLevel,
  type Level,
  reported,
  rowsOf,
  signOf,
  targeted,
  yearsOf,
} from './read-levels.ts';

describe('levels', () => {
  const one = (given: Partial<Observation> = {}): Observation => ({
    period: '2020',
    role: 'actual',
    value: 5,
    valueHigh: null,
    printed: '5',
    qualifier: 'exact',
    basis: 'level',
    unit: '家',
    figure: 'f',
    source: 's',
    evidence: [{ figure: 'f', source: 's' }],
    ...given,
  });
  const all = [
    one({ figure: 'actual' }),
    one({ figure: 'start', role: 'baseline' }),
    one({ figure: 'aim', role: 'target' }),
    one({ figure: 'ratio', value: null }),
    one({ figure: 'empty-aim', role: 'target', value: null }),
    one({ figure: 'rate', basis: 'growth' }),
    one({ figure: 'rate-aim', basis: 'growth', role: 'target' }),
    one({ figure: 'sum', basis: 'cumulative' }),
    one({ figure: 'double', role: 'target', unit: '倍' }),
  ];
  const indicator = { ...inventPromise().indicator, observations: all };

  test('what is reported, and what is aimed at', () => {
    expect(reported(indicator).map(({ figure }) => figure)).toEqual(['actual', 'start']);
    expect(targeted(indicator).map(({ figure }) => figure)).toEqual(['aim']);
    expect(
      (['level', 'annual', 'share', 'growth', 'cumulative'] as const).map((basis) => isLevel({ basis })),
    ).toEqual([true, true, true, false, false]);
  });

  test.each([
    ['2020', { from: 2019, to: 2020 }],
    ['2016/2020', { from: 2015, to: 2020 }],
    ['2020-05', null],
    ['2020-01/2020-05', null],
    ['x2020', null],
    [null, null],
  ])('the years of %s', (period, years) => {
    expect(yearsOf(period)).toEqual(years);
  });

  test('the finest print, of equal ones the first', () => {
    const prints = ['5', '5.25', '5.31', '[12]'].map((text) => ({ printed: text }));
    expect(finest(prints)?.printed).toBe('5.25');
    expect(finest([])).toBeUndefined();
  });

  test('lines, values and directions', () => {
    expect(
      rowsOf({
        evidence: [
          { figure: 'f', source: 's' },
          { figure: 'g', source: 's', cell: '1-1/2#actual2020' },
        ],
      }),
    ).toEqual(['1-1/2']);
    expect(asValue(one() as Level)).toMatchObject({ value: 5, printed: '5', unit: '家' });
    expect(() => asValue(one({ value: null }) as Level)).toThrow('Unexpected observation f without a number');
    expect((['lower', 'higher', 'maintain'] as const).map((direction) => signOf({ direction }))).toEqual([
      -1, 1, 1,
    ]);
  });
});
