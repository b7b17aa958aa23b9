import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../derive/types.ts';
import type { Agreement, CannotAssessReason } from '../../model/vocabulary.ts';
import { tallyVerdicts } from './tally-verdicts.ts';

const line = (
  name: Assessment['computed']['class'],
  agreement: Agreement = 'cannot-check',
  reason: CannotAssessReason | null = null,
): Assessment => ({
  id: name,
  row: name,
  indicator: 'some-thing',
  target: null,
  mode: 'final',
  estimated: false,
  official: null,
  computed: { class: name, reason, level: null, growth: null },
  agreement,
  methods: { openSdg: null, unChart: null, linear: null },
  methodMatters: false,
  asked: null,
  implied: null,
  steps: [],
});

describe('tallyVerdicts', () => {
  const lines = [
    line('exceeded', 'agrees'),
    line('met', 'contradicts'),
    line('missed', 'agrees'),
    line('cannot-assess', 'cannot-check', 'no-number-set'),
    line('cannot-assess', 'cannot-check', 'no-outcome'),
    line('cannot-assess', 'cannot-check', 'no-number-set'),
    line('cannot-assess', 'cannot-check', 'basis-differs'),
    line('no-outcome-yet'),
  ];

  test('counts each line once', () => {
    const { all, bySign } = tallyVerdicts(lines);
    expect(all).toBe(8);
    expect(bySign).toEqual({ reached: 2, short: 1, 'not-comparable': 1, 'no-number': 3, 'no-report': 1 });
    expect(Object.values(bySign).reduce((sum, count) => sum + count, 0)).toBe(all);
  });

  test('only what reached or fell short was judged', () => {
    expect(tallyVerdicts(lines)).toMatchObject({ judged: 3, contradicted: 1 });
  });

  test('names the reasons that occur, in the order of the list', () => {
    expect(tallyVerdicts(lines).reasons).toEqual([
      { reason: 'no-outcome', count: 1 },
      { reason: 'no-number-set', count: 2 },
      { reason: 'basis-differs', count: 1 },
    ]);
  });
});
