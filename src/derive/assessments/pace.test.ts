import { describe, expect, test } from 'vitest';
import { inventPromise, inventValue } from '../fixtures/invent-promise.ts';
import { judgePace, levelDue, timeShare } from './pace.ts';

type Given = Parameters<typeof inventPromise>[0];
const DOUBLE = inventValue('翻一番', { value: 2, unit: '倍' });
const RATE = inventValue('10', { unit: '%' });

const running = (outcome: string | null, period: string | null = '2018', given: Given = {}) =>
  inventPromise({
    finished: false,
    outcome: outcome === null ? null : inventValue(outcome, { period }),
    ...given,
  });
const verdict = (outcome: string | null, period?: string | null, given?: Given) =>
  judgePace(running(outcome, period, given));

describe('a verdict in full', () => {
  test('on a level', () => {
    expect(verdict('70')).toEqual({ class: 'behind', reason: null, kind: 'level', share: 0.4, gap: -30 });
    expect(verdict('30', '2018', { direction: 'lower', target: inventValue('40') })).toMatchObject({
      class: 'achieved-early',
      gap: 10,
      share: 2,
    });
  });

  test('without a report or a number', () => {
    const none = { share: null, gap: null };
    expect(verdict(null)).toEqual({ class: 'no-outcome-yet', reason: null, kind: 'level', ...none });
    expect(verdict('70', '2018', { target: null })).toEqual({
      class: 'cannot-assess',
      reason: 'no-number-set',
      kind: 'not-numeric',
      ...none,
    });
    expect(verdict('70', '2018', { doubt: 'definition-changed' })).toEqual({
      class: 'cannot-assess',
      reason: 'definition-changed',
      kind: 'level',
      ...none,
    });
  });
});

describe('the share of the way against the share of the time', () => {
  test.each([
    ['80', '2018', 'on-pace'],
    ['79.75', '2018', 'on-pace'],
    ['79.7', '2018', 'behind'],
    ['50', '2018', 'behind'],
    ['49.9', '2018', 'reversed'],
    ['99', '2020', 'behind'],
    ['99.75', '2020', 'achieved-early'],
  ])('%s in %s is %s', (outcome, period, expected) => {
    expect(verdict(outcome, period).class).toBe(expected);
  });

  test('where the way has no start or the time none, only the target tells', () => {
    expect(verdict('99', '2018', { baseline: null }).class).toBe('behind');
    expect(verdict('101', '2018', { baseline: null }).class).toBe('achieved-early');
    expect(verdict('80', '2018', { span: null }).class).toBe('behind');
    expect(verdict('80', null).class).toBe('behind');
  });

  test('a target easier than its start is kept or not', () => {
    expect(verdict('45', '2018', { target: inventValue('40') }).class).toBe('achieved-early');
    expect(verdict('39', '2018', { target: inventValue('40') }).class).toBe('behind');
    expect(
      verdict('40', '2018', { target: inventValue('超40', { qualifier: 'over', value: 40 }) }).class,
    ).toBe('on-pace');
  });

  test('time runs from the first year of the plan to its last', () => {
    expect(timeShare(running('80', '2015'))).toBe(0);
    expect(timeShare(running('80', '2018'))).toBe(0.6);
    expect(timeShare(running('80', '2020'))).toBe(1);
    expect(timeShare(running(null))).toBeNull();
    expect(timeShare(running('80', '2018', { span: null }))).toBeNull();
  });
});

describe('a rate asked of every year', () => {
  const rate = (outcome: string | null, given: Given = {}) =>
    verdict(outcome, '2017', { target: null, targetGrowth: RATE, ...given });

  test.each([
    ['60.5', 'on-pace'],
    ['60.4', 'behind'],
    ['61', 'on-pace'],
    ['60', 'behind'],
    ['50', 'behind'],
    ['49', 'reversed'],
  ])('%s after two years is %s', (outcome, expected) => {
    expect(rate(outcome).class).toBe(expected);
  });

  test('the gap is in points a year', () => {
    expect(rate('60.5')).toMatchObject({ kind: 'growth', share: null, reason: null });
    expect(rate('60.5').gap).toBeCloseTo(0, 10);
    expect(rate('50').gap).toBeCloseTo(-10, 10);
  });

  test.each([
    ['no report', rate(null)],
    ['no start', rate('60', { baseline: null })],
    ['a start of zero', rate('60', { baseline: inventValue('0', { period: '2015' }) })],
    ['a start without a year', rate('60', { baseline: inventValue('50', { period: null }) })],
    ['a report of the same year', rate('60', { baseline: inventValue('50', { period: '2017' }) })],
    ['a report without a year', rate('60', { outcome: inventValue('60', { period: null }) })],
  ])('nothing to tell yet: %s', (_, told) => {
    expect(told).toEqual({ class: 'no-outcome-yet', reason: null, kind: 'growth', share: null, gap: null });
  });
});

describe('a multiple of the start', () => {
  const multiple = (outcome: string, given: Given = {}) =>
    verdict(outcome, '2017', { target: DOUBLE, ...given });

  test.each([
    ['100.0', 'achieved-early', 1],
    ['99.9', 'on-pace', 0.998],
    ['66.0', 'on-pace', 0.32],
    ['65.9', 'behind', 0.318],
    ['50.0', 'behind', 0],
    ['49.0', 'reversed', -0.02],
  ])('%s of 50 after two years is %s', (outcome, expected, share) => {
    const told = multiple(outcome);
    expect(told).toMatchObject({ class: expected, kind: 'multiple', gap: null, reason: null });
    expect(told.share).toBeCloseTo(share, 10);
  });

  test.each([
    ['no start', { baseline: null }],
    ['no years', { span: null }],
  ])('cannot be judged: %s', (_, given) => {
    expect(multiple('70', given)).toEqual({
      class: 'cannot-assess',
      reason: 'baseline-missing',
      kind: 'multiple',
      share: null,
      gap: null,
    });
  });
});

describe('the level due by the year of the report', () => {
  test('of a multiple and of a rate, with the sum', () => {
    expect(levelDue(running('66', '2017', { target: DOUBLE }))).toEqual({
      expression: '50 × 2 ^ (2 ÷ 5)',
      value: 50 * Math.pow(2, 0.4),
    });
    const rate = levelDue(running('66', '2017', { target: null, targetGrowth: RATE }));
    expect(rate?.expression).toBe('50 × (1 + 10 ÷ 100) ^ 2');
    expect(rate?.value).toBeCloseTo(60.5, 10);
  });

  test.each([
    ['a plain level', running('66')],
    ['a level beside a rate', running('66', '2018', { targetGrowth: RATE })],
    ['no start', running('66', '2018', { target: DOUBLE, baseline: null })],
    ['no report', running(null, '2018', { target: DOUBLE })],
    ['a report of the start', running('66', '2015', { target: DOUBLE })],
    ['no years', running('66', '2018', { target: DOUBLE, span: null })],
    ['neither level nor rate', running('66', '2018', { target: null })],
  ])('none: %s', (_, promise) => {
    expect(levelDue(promise)).toBeNull();
  });
});
