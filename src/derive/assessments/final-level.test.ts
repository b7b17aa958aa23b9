import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventPromise, inventValue } from '../fixtures/invent-promise.ts';
import type { Promise } from '../types.ts';
import { judgeFinalLevel } from './final-level.ts';

const of = (
  start: string | null,
  target: string,
  outcome: string,
  given: Parameters<typeof inventPromise>[0] = {},
): Promise =>
  inventPromise({
    baseline: start === null ? null : inventValue(start, { period: '2015' }),
    target: inventValue(target, { qualifier: qualifierOf(target), cumulative: target.includes('[') }),
    outcome: inventValue(outcome, { cumulative: outcome.includes('[') }),
    ...given,
  });

function qualifierOf(printed: string): 'exact' | 'at_least' | 'at_most' | 'about' | 'over' | 'under' {
  if (/以上|≥/u.test(printed)) return 'at_least';
  if (/以内|≤/u.test(printed)) return 'at_most';
  if (/超|>/u.test(printed)) return 'over';
  if (/低于|</u.test(printed)) return 'under';
  return /左右/u.test(printed) ? 'about' : 'exact';
}

describe('final verdict on a level', () => {
  test.each([
    ['more than asked', of('50', '100', '120'), 'exceeded', 1.4],
    ['exactly as asked', of('50', '100', '100'), 'met', 1],
    ['equal at the precision of the target', of('50', '100', '99.6'), 'met', 0.992],
    ['short', of('50', '100', '80'), 'missed', 0.6],
    ['below its start', of('50', '100', '40'), 'reversed', -0.2],
    ['less is better: below the target', of('50', '40', '30', { direction: 'lower' }), 'exceeded', 2],
    ['less is better: above its start', of('50', '40', '55', { direction: 'lower' }), 'reversed', -0.5],
    ['a start of zero', of('0', '10', '4'), 'missed', 0.4],
    ['a negative start', of('-5', '5', '0'), 'missed', 0.5],
    ['no start: judged, without a share', of(null, '100', '120'), 'exceeded', null],
    ['start equals target', of('100', '100', '100', { direction: 'maintain' }), 'met', null],
    [
      'start equals target, moved away from',
      of('100', '100', '97', { direction: 'maintain' }),
      'reversed',
      null,
    ],
    ['an upper bound kept', of('3', '4以内', '4', { direction: 'lower' }), 'met', null],
    ['an upper bound passed', of('3', '4以内', '4.1', { direction: 'lower' }), 'missed', null],
    ['以上 includes the number', of('50', '100以上', '100'), 'met', 1],
    ['超 does not include it', of('50', '超100', '100'), 'missed', 1],
    ['低于 does not include it', of('50', '低于40', '40', { direction: 'lower' }), 'missed', 1],
    ['around: within half of the last digit', of('50', '9.5左右', '9.45', { baseline: null }), 'met', null],
    ['around: beyond it', of('50', '9.5左右', '9.44', { baseline: null }), 'missed', null],
    ['a target easier than its start, kept', of('96', '95', '95.5'), 'exceeded', null],
    ['a five-year sum reached', of('9', '[10]', '[11]'), 'exceeded', 1.1],
    ['one year that alone reaches the sum', of('9', '[5]', '5'), 'met', 1],
  ] as const)('%s', (_, promise, expected, share) => {
    const verdict = judgeFinalLevel(promise);
    expect(verdict.class).toBe(expected);
    if (share === null) expect(verdict.share).toBeNull();
    else expect(verdict.share).toBeCloseTo(share, 10);
  });

  test.each([
    ['no target number', inventPromise({ target: null }), 'no-number-set'],
    ['no outcome', inventPromise({ outcome: null }), 'no-outcome'],
    ['one year against a five-year sum', of('9', '[9]以上', '1.8'), 'basis-differs'],
    ['a sum against one year', of('9', '9', '[10]'), 'basis-differs'],
    ['another unit', inventPromise({ outcome: inventValue('80', { unit: '%' }) }), 'unit-in-doubt'],
    ['another definition', inventPromise({ doubt: 'definition-changed' }), 'definition-changed'],
    ['a share of a whole above all of it', share('普及率', '108.8'), 'value-impossible'],
  ] as const)('cannot judge: %s', (_, promise, reason) => {
    expect(judgeFinalLevel(promise)).toMatchObject({ class: 'cannot-assess', reason, share: null });
  });

  test('a completion rate may pass 100 %', () => {
    expect(judgeFinalLevel(share('投资完成率', '108.8')).class).toBe('exceeded');
  });

  test('the gap is positive where the outcome is better, in either direction', () => {
    expect(judgeFinalLevel(of('50', '100', '80')).gap).toBe(-20);
    expect(judgeFinalLevel(of('50', '40', '30', { direction: 'lower' })).gap).toBe(10);
  });
});

function share(name: string, outcome: string): Promise {
  const unit = { unit: '%' };
  return inventPromise({
    name,
    baseline: inventValue('65', unit),
    target: inventValue('85', unit),
    outcome: inventValue(outcome, unit),
  });
}

const RANK = ['reversed', 'missed', 'met', 'exceeded'];
const rank = (promise: Promise): number => RANK.indexOf(judgeFinalLevel(promise).class);
const number = fc.integer({ min: -1000, max: 1000 }).map((n) => (n / 10).toFixed(1));

describe('properties', () => {
  test('a better outcome never gives a worse verdict', () => {
    fc.assert(
      fc.property(
        number,
        number,
        number,
        number,
        fc.constantFrom('higher', 'lower', 'maintain'),
        (start, target, a, b, direction) => {
          const sign = direction === 'lower' ? -1 : 1;
          const [worse, better] = sign * Number(a) <= sign * Number(b) ? [a, b] : [b, a];
          const given = { direction } as const;
          expect(rank(of(start, target, better, given))).toBeGreaterThanOrEqual(
            rank(of(start, target, worse, given)),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('the scale of the unit does not change the verdict', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        (start, target, outcome) => {
          const plain = of(String(start), String(target), String(outcome));
          const inUnits = inventValue(String(outcome * 10000), { unit: '吨' });
          expect(judgeFinalLevel({ ...plain, outcome: inUnits }).class).toBe(judgeFinalLevel(plain).class);
        },
      ),
    );
  });
});
