import { expect, test } from 'vitest';
import type { Assessment, Promise } from '../../derive/types.ts';
import type { CannotAssessReason, VerdictClass } from '../../model/vocabulary.ts';
import { pickCallouts } from './pick-callouts.ts';

const line = (id: string, official: VerdictClass, reason: CannotAssessReason | null): Assessment => ({
  id,
  row: id,
  indicator: 'some-thing',
  target: null,
  mode: 'final',
  estimated: false,
  official: { raw: '', class: official },
  computed: { class: reason === null ? 'missed' : 'cannot-assess', reason, level: null, growth: null },
  agreement: 'cannot-check',
  methods: { openSdg: null, unChart: null, linear: null },
  methodMatters: false,
  asked: null,
  implied: null,
  steps: [],
});
const withOutcome = (id: string): [string, Promise] => [id, { id, outcome: {} } as Promise];

test('one line for each reason, one that prints an outcome first, in print order', () => {
  const lines = [
    line('a', 'reached', 'no-number-set'),
    line('b', 'reached', 'no-number-set'),
    line('c', 'reached', 'basis-differs'),
  ];
  expect(pickCallouts(lines, new Map([withOutcome('b')])).map(({ id }) => id)).toEqual(['b', 'c']);
});

test('what the plan admits, and what it does not claim, is no call-out', () => {
  expect(
    pickCallouts([line('a', 'hard-to-reach', 'no-outcome'), line('b', 'not-reached', null)], new Map()),
  ).toEqual([]);
});

test('a contradiction is never crowded out', () => {
  const reasons = [
    'no-outcome',
    'no-number-set',
    'basis-differs',
    'definition-changed',
    'value-impossible',
  ] as const;
  const lines = [
    ...reasons.map((reason) => line(reason, 'reached', reason)),
    line('missed', 'reached', null),
  ];
  const picked = pickCallouts(lines, new Map()).map(({ id }) => id);
  expect(picked).toHaveLength(4);
  expect(picked).toEqual(expect.arrayContaining(['missed', 'value-impossible', 'basis-differs']));
});
