import { describe, expect, test } from 'vitest';
import { inventPromise, inventValue } from '../fixtures/invent-promise.ts';
import { isShare, judgeGrowth, rateBetween } from './growth.ts';

type Given = Parameters<typeof inventPromise>[0];
const rate = (printed: string, given: Parameters<typeof inventValue>[1] = {}) =>
  inventValue(printed, { unit: '%', ...given });
const level = (printed: string, period: string, unit = '万吨') => inventValue(printed, { period, unit });

describe('a rate asked, a rate printed', () => {
  test.each([
    ['8', '8.1', 'higher', 'exceeded'],
    ['8', '8.04', 'higher', 'met'],
    ['8.25', '8.254', 'higher', 'met'],
    ['8.25', '8.24', 'higher', 'missed'],
    ['-3', '-4', 'lower', 'exceeded'],
    ['-3', '-2', 'lower', 'missed'],
    ['-3', '-3', 'lower', 'met'],
  ] as const)('%s asked, %s printed, %s is better: %s', (asked, printed, direction, expected) => {
    const promise = inventPromise({ direction, targetGrowth: rate(asked), outcomeGrowth: rate(printed) });
    expect(judgeGrowth(promise)).toMatchObject({
      class: expected,
      reason: null,
      asked: Number(asked),
      printed: Number(printed),
    });
  });

  test('以上: what lies above is met, what lies below is not', () => {
    const at = (printed: string) =>
      judgeGrowth(
        inventPromise({ targetGrowth: rate('8', { qualifier: 'at_least' }), outcomeGrowth: rate(printed) }),
      )?.class;
    expect(at('8')).toBe('met');
    expect(at('9')).toBe('met');
    expect(at('7.9')).toBe('missed');
  });

  test('a fall by so much and more', () => {
    const at = (printed: string) =>
      judgeGrowth(
        inventPromise({
          direction: 'lower',
          targetGrowth: rate('-3', { qualifier: 'at_least' }),
          outcomeGrowth: rate(printed),
        }),
      )?.class;
    expect(at('-3')).toBe('met');
    expect(at('-4')).toBe('met');
    expect(at('-2')).toBe('missed');
  });

  test('of a running plan', () => {
    const at = (outcome: string | null, given: Given = {}) =>
      judgeGrowth(
        inventPromise({
          finished: false,
          targetGrowth: rate('8'),
          outcome: outcome === null ? null : level(outcome, '2017'),
          ...given,
        }),
      );
    expect(at('60')?.class).toBe('on-pace');
    expect(at('52')?.class).toBe('behind');
    expect(at('50')?.class).toBe('behind');
    expect(at('49')?.class).toBe('reversed');
    expect(at(null)).toMatchObject({ class: 'no-outcome-yet', reason: null, recomputed: null });
    expect(at(null, { doubt: 'definition-changed' })).toMatchObject({
      class: 'cannot-assess',
      reason: 'definition-changed',
    });
    const money = { baseline: level('50', '2015', '亿元'), outcome: level('60', '2017', '亿元') };
    expect(at('60', money)?.class).toBe('on-pace');
  });

  test('a finished plan without a printed rate: money is not judged, and nothing is where no rate exists', () => {
    const money = inventPromise({
      targetGrowth: rate('8'),
      baseline: null,
      outcome: level('60', '2020', '万元'),
    });
    expect(judgeGrowth(money)).toMatchObject({ class: 'cannot-assess', reason: 'no-outcome' });
    expect(judgeGrowth(inventPromise({ targetGrowth: rate('8'), baseline: null }))).toMatchObject({
      class: 'cannot-assess',
      reason: 'no-outcome',
      recomputed: null,
      required: null,
    });
  });

  test('a unit in doubt: the rates are told; only a printed one is judged', () => {
    const shares = {
      unitInDoubt: true,
      targetGrowth: rate('8'),
      baseline: level('50', '2015', '%'),
      target: level('100', '2020', '%'),
      outcome: level('80', '2020', '%'),
    };
    const doubtful = judgeGrowth(inventPromise(shares));
    expect(doubtful).toMatchObject({ class: 'cannot-assess', reason: 'unit-in-doubt' });
    expect(doubtful?.recomputed).toBeCloseTo(9.86, 2);
    expect(doubtful?.required).toBeCloseTo(14.87, 2);
    expect(judgeGrowth(inventPromise({ ...shares, outcomeGrowth: rate('9') }))?.class).toBe('exceeded');
    expect(judgeGrowth(inventPromise({ ...shares, unitInDoubt: false }))).toMatchObject({
      class: 'cannot-assess',
      reason: 'no-outcome',
      recomputed: null,
    });
    expect(judgeGrowth(inventPromise({ ...shares, outcome: null, baseline: null }))).toMatchObject({
      recomputed: null,
      required: null,
    });
  });

  test('no rate asked: the rates are told, and no verdict', () => {
    expect(judgeGrowth(inventPromise())).toMatchObject({
      class: null,
      reason: null,
      asked: null,
      printed: null,
    });
    expect(judgeGrowth(inventPromise({ baseline: null, outcomeGrowth: rate('3') }))?.printed).toBe(3);
    expect(judgeGrowth(inventPromise({ baseline: null }))).toBeNull();
    expect(judgeGrowth(inventPromise({ outcome: null }))?.required).toBeCloseTo(14.87, 2);
    expect(judgeGrowth(inventPromise({ target: null }))?.recomputed).toBeCloseTo(9.86, 2);
  });
});

describe('the rate between two levels', () => {
  const from = level('50', '2015');
  test.each([
    ['over the years between them', rateBetween(from, level('60.5', '2017')), 10],
    ['to the due year where one is given', rateBetween(from, level('60.5', '2020'), 2017), 10],
    ['in units that compare', rateBetween(from, level('605000', '2017', '吨')), 10],
  ])('%s', (_, value, expected) => {
    expect(value).toBeCloseTo(expected, 8);
  });

  test.each([
    ['no start', rateBetween(null, from)],
    ['no end', rateBetween(from, null)],
    ['a sum at the start', rateBetween({ ...from, cumulative: true }, level('60', '2017'))],
    ['a sum at the end', rateBetween(from, { ...level('60', '2017'), cumulative: true })],
    ['other units', rateBetween(from, level('60', '2017', '家'))],
    ['no year at the start', rateBetween({ ...from, period: null }, level('60', '2017'))],
    ['no year at the end', rateBetween(from, { ...level('60', '2017'), period: null })],
    ['shares', rateBetween(level('50', '2015', '%'), level('60', '2017', '%'))],
    ['the same year', rateBetween(from, level('60', '2015'))],
  ])('none: %s', (_, value) => {
    expect(value).toBeNull();
  });

  test('shares are per cent and per mille alone', () => {
    const units = ['%', '‰', '个百分点', '%/年', null];
    expect(units.map((unit) => isShare(inventValue('5', { unit })))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
