import { describe, expect, test } from 'vitest';
import type { VerdictClass } from '../model/vocabulary.ts';
import { assessAll } from './assess.ts';
import { inventPromise, inventValue } from './fixtures/invent-promise.ts';
import type { Assessment, Promise } from './types.ts';

const judge = (promise: Promise): Assessment => assessAll([promise])[0] as Assessment;

const OUTCOMES = { exceeded: '120', met: '100', missed: '80', reversed: '40' };

describe('beside the printed verdict', () => {
  const reached: VerdictClass[] = [
    'reached-early',
    'total-reached',
    'reached',
    'can-be-reached',
    'mostly-reached',
  ];
  const short: VerdictClass[] = ['hard-to-reach', 'not-reached'];

  test.each(reached)('“%s” agrees with an outcome that is there, and with no other', (printed) => {
    const agreement = (outcome: string) =>
      judge(inventPromise({ outcome: inventValue(outcome), official: { raw: '词', class: printed } }))
        .agreement;
    expect(Object.values(OUTCOMES).map(agreement)).toEqual([
      'agrees',
      'agrees',
      'contradicts',
      'contradicts',
    ]);
  });

  test.each(short)('“%s” the other way round', (printed) => {
    const agreement = (outcome: string) =>
      judge(inventPromise({ outcome: inventValue(outcome), official: { raw: '词', class: printed } }))
        .agreement;
    expect(Object.values(OUTCOMES).map(agreement)).toEqual([
      'contradicts',
      'contradicts',
      'agrees',
      'agrees',
    ]);
  });

  test('without a printed verdict, or without ours, there is nothing to check', () => {
    expect(judge(inventPromise()).agreement).toBe('cannot-check');
    const official = { raw: '完成', class: 'reached' as const };
    expect(judge(inventPromise({ outcome: null, official })).agreement).toBe('cannot-check');
    expect(judge(inventPromise({ outcome: inventValue('120'), official, finished: false })).agreement).toBe(
      'cannot-check',
    );
  });
});

describe('which verdict decides', () => {
  const targetGrowth = inventValue('15', { unit: '%' });

  test('the level where there is a level target', () => {
    const { computed } = judge(inventPromise({ outcome: inventValue('100'), targetGrowth }));
    expect(computed).toMatchObject({ class: 'met', level: { class: 'met' }, growth: { class: 'missed' } });
  });

  test('the growth where only growth was asked', () => {
    const { computed, target } = judge(inventPromise({ target: null, targetGrowth }));
    expect(computed).toMatchObject({ class: 'missed', level: null, growth: { class: 'missed' } });
    expect(target).toMatchObject({ value: 15, unit: '%' });
  });

  test('a change where nothing else was asked', () => {
    const targetChange = inventValue('[40]', { cumulative: true });
    const { computed, target } = judge(inventPromise({ target: null, targetChange }));
    expect(computed).toMatchObject({
      class: 'missed',
      reason: null,
      level: null,
      growth: { class: null },
      change: { class: 'missed', asked: 40, delivered: 30 },
    });
    expect(target).toMatchObject({ value: 40 });
    const beside = judge(inventPromise({ outcome: inventValue('100'), targetChange }));
    expect(beside.computed).toMatchObject({ class: 'met', change: { class: 'exceeded' } });
    const rated = judge(inventPromise({ target: null, targetChange, targetGrowth }));
    expect(rated.computed).toMatchObject({ class: 'missed', growth: { class: 'missed' } });
    expect(rated.target).toMatchObject({ value: 15 });
    const unknown = judge(inventPromise({ target: null, targetChange, outcome: null }));
    expect(unknown.computed).toMatchObject({ class: 'cannot-assess', reason: 'no-outcome' });
    expect(judge(inventPromise()).computed).not.toHaveProperty('change');
  });

  test('neither: no number was set', () => {
    const { computed, target } = judge(inventPromise({ target: null, baseline: null }));
    expect(computed).toMatchObject({ class: 'cannot-assess', reason: 'no-number-set', growth: null });
    expect(target).toBeNull();
  });
});

test('an assessment says what it is about', () => {
  const promise = inventPromise({ outcome: inventValue('80', { estimated: true }) });
  expect(judge(promise)).toMatchObject({
    id: 'a/1',
    row: null,
    indicator: 'grain',
    target: { period: '2020', value: 100, printed: '100', unit: '万吨', figure: 'invented-100' },
    mode: 'final',
    estimated: true,
    official: null,
    asked: null,
    implied: null,
  });
  expect(judge({ ...promise, finished: false, outcome: null })).toMatchObject({
    mode: 'pace',
    estimated: false,
  });
});

describe('second opinions', () => {
  test('that turn failure into success matter', () => {
    // 98 of 100: missed by ours, on track by the others.
    const { methodMatters, methods } = judge(inventPromise({ outcome: inventValue('98') }));
    expect(methods).toMatchObject({ openSdg: { class: 'on-track' }, unChart: { class: '3' } });
    expect(methodMatters).toBe(true);
  });

  test('that agree, or have nothing to compare with, do not', () => {
    expect(judge(inventPromise()).methodMatters).toBe(false);
    expect(judge(inventPromise({ outcome: inventValue('100') })).methodMatters).toBe(false);
    expect(judge(inventPromise({ outcome: inventValue('120') })).methodMatters).toBe(false);
    expect(judge(inventPromise({ outcome: null })).methodMatters).toBe(false);
    expect(judge(inventPromise({ baseline: null })).methodMatters).toBe(false);
  });

  const none = { openSdg: null, unChart: null, linear: null };
  test.each([
    ['no start', { baseline: null }],
    ['no outcome', { outcome: null }],
    ['no years', { span: null }],
    ['an outcome without a year', { outcome: inventValue('80', { period: null }) }],
    ['a target easier than its start', { target: inventValue('40') }],
  ])('none: %s', (_, given) => {
    expect(judge(inventPromise(given)).methods).toEqual(none);
  });

  test('a multiple, or a rate while its plan runs, is taken as the level it comes to', () => {
    const base = { baseline: inventValue('82.8', { period: '2015' }), finished: false };
    const outcome = inventValue('95', { period: '2016' });
    const doubling = { ...base, outcome, target: inventValue('翻一番', { value: 2, unit: '倍' }) };
    const { methods, methodMatters, computed } = judge(inventPromise(doubling));
    expect(computed.class).toBe('on-pace');
    expect(methods.openSdg?.class).toBe('on-track');
    expect(methods.openSdg?.value).toBeCloseTo(0.991, 3);
    expect(methods.unChart?.class).toBe('3');
    expect(methods.unChart?.value).toBeCloseTo(0.988, 3);
    expect(methods.linear?.class).toBe('behind');
    expect(methods.linear?.value).toBeCloseTo(0.737, 3);
    expect(methodMatters).toBe(true);
    const rated = { ...base, outcome, target: null, targetGrowth: inventValue('8', { unit: '%' }) };
    const byRate = judge(inventPromise(rated));
    expect(byRate.methods.openSdg?.value).toBeCloseTo(1.842, 3);
    expect(byRate.methods.unChart?.value).toBeCloseTo(2.106, 3);
    expect(byRate.methods.linear?.value).toBeCloseTo(1.57, 2);
    expect(byRate.methodMatters).toBe(false);
    const inTons = judge(inventPromise({ ...rated, outcome: { ...outcome, value: 950000, unit: '吨' } }));
    expect(inTons.methods).toEqual(byRate.methods);
    expect(judge(inventPromise({ ...rated, finished: true })).methods).toEqual(none);
    expect(judge(inventPromise({ ...doubling, finished: true })).methods).toEqual(methods);
    expect(judge(inventPromise({ ...rated, doubt: 'definition-changed' })).methods).toEqual(none);
    expect(judge(inventPromise({ ...rated, outcome: null })).methods).toEqual(none);
    expect(judge(inventPromise({ ...rated, baseline: null })).methods).toEqual(none);
    expect(judge(inventPromise({ ...rated, outcome: { ...outcome, cumulative: true } })).methods).toEqual(
      none,
    );
    expect(judge(inventPromise({ ...rated, outcome: { ...outcome, unit: '家' } })).methods).toEqual(none);
    expect(judge(inventPromise({ ...rated, direction: 'lower' })).methods).toEqual(none);
    const falling = { ...rated, direction: 'lower' as const, targetGrowth: inventValue('-8', { unit: '%' }) };
    expect(judge(inventPromise(falling)).methods.linear?.class).toBe('reversed');
  });

  test('less is better', () => {
    const { methods } = judge(
      inventPromise({ direction: 'lower', target: inventValue('25'), outcome: inventValue('60') }),
    );
    expect(methods).toMatchObject({
      openSdg: { class: 'deterioration' },
      unChart: { class: '1' },
      linear: { class: 'reversed' },
    });
  });
});

test('a rule that breaks names the promise, and says why', () => {
  const broken = inventPromise();
  Object.defineProperty(broken, 'baseline', {
    get: () => {
      throw new Error('no start');
    },
  });
  expect(() => assessAll([broken])).toThrow('Cannot judge a/1 of indicators/grain');
});
