import { describe, expect, test } from 'vitest';
import { inventValue } from '../fixtures/invent-promise.ts';
import { makeFinding } from './make-finding.ts';
import { computed, count, printed, year } from './params.ts';

describe('a finding put together', () => {
  const passage = { source: 's', start: 0, end: 3, quote: 'abc' };

  test('names each passage, figure and record once, and its id is words', () => {
    const twice = [
      passage,
      { ...passage },
      { ...passage, end: 4 },
      { ...passage, start: 1 },
      { ...passage, source: 't' },
    ];
    expect(
      makeFinding('some-rule', {
        record: '/Plan 1-1/7.',
        variant: 'v',
        severity: 'low',
        evidence: twice,
        figures: ['a', 'a', 'b'],
        rows: ['r', 'r'],
        indicators: ['i', 'i'],
      }),
    ).toEqual({
      id: 'some-rule-plan-1-1-7',
      rule: 'some-rule',
      variant: 'v',
      severity: 'low',
      params: {},
      steps: [],
      projects: [],
      innocent: null,
      evidence: [passage, twice[2], twice[3], twice[4]],
      figures: ['a', 'b'],
      indicators: ['i'],
      rows: ['r'],
    });
  });

  test('what is left out is empty', () => {
    expect(makeFinding('r', { record: 'x', variant: 'v', severity: 'low', evidence: [] })).toMatchObject({
      figures: [],
      indicators: [],
      rows: [],
    });
  });

  test('numbers in its sentence', () => {
    expect(printed(inventValue('[9]', { cumulative: true }))).toEqual({
      kind: 'printed',
      printed: '[9]',
      unit: '万吨',
      figure: 'invented-[9]',
      cumulative: true,
    });
    expect(printed(inventValue('9'))).not.toHaveProperty('cumulative');
    expect(computed(1.25, 1, '%')).toEqual({ kind: 'computed', value: 1.3, decimals: 1, unit: '%' });
    expect(year(2025)).toEqual({ kind: 'year', value: '2025' });
    expect(count(3)).toEqual({ kind: 'count', value: 3 });
  });
});
