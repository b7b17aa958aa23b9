import { describe, expect, test } from 'vitest';
import { inventPromise, inventValue } from '../fixtures/invent-promise.ts';
import { askedPerYear } from './asked.ts';
import { comparableEnds, isImpossible } from './comparable.ts';
import { isShare, judgeGrowth, rateBetween } from './growth.ts';
import { impliedLevel } from './implied.ts';
import { stepsOf } from './steps.ts';

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

  test('no rate asked: the rates are told, and no verdict', () => {
    expect(judgeGrowth(inventPromise())).toMatchObject({
      class: 'cannot-assess',
      reason: 'no-number-set',
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

describe('what a running target asks a year', () => {
  const later = (given: Given = {}) =>
    inventPromise({
      finished: false,
      baseline: level('80', '2020'),
      target: level('100', '2025'),
      span: { from: 2020, to: 2025 },
      ...given,
    });
  const ask = (given: Given = {}, earlier: ReturnType<typeof inventPromise>[] = []) =>
    askedPerYear(later(given), earlier);

  test('a rate asked as such', () => {
    expect(ask({ target: null, targetGrowth: rate('6.5') })).toEqual({
      perYear: 6.5,
      unit: '%',
      delivered: null,
    });
    expect(ask({ target: null })).toBeNull();
  });

  test('a multiple as a rate', () => {
    expect(ask({ target: level('2', '2025', '倍') })?.perYear).toBeCloseTo(14.87, 2);
  });

  test('less of something', () => {
    expect(ask({ direction: 'lower', target: level('70', '2025') })?.perYear).toBeCloseTo(-2.635, 3);
    expect(ask({ direction: 'lower' })).toBeNull();
    expect(ask({ target: level('80', '2025') })?.perYear).toBeCloseTo(0, 10);
  });

  test.each([
    ['a plan that is over', { finished: true }],
    ['a start without a year', { baseline: level('80', '') }],
    ['no start', { baseline: null }],
    ['a sum', { target: inventValue('[500]', { cumulative: true, period: '2025' }) }],
    ['a start that is a sum', { baseline: inventValue('[50]', { cumulative: true, period: '2020' }) }],
    ['other units', { target: level('100', '2025', '家') }],
    ['no time', { span: { from: 2020, to: 2020 } }],
  ])('nothing to tell: %s', (_, given) => {
    expect(ask(given)).toBeNull();
  });

  test('what the plan before delivered, of the same indicator and in the same measure', () => {
    const before = inventPromise();
    expect(ask({}, [before])?.delivered).toBeCloseTo(9.856, 3);
    expect(ask({}, [{ ...before, doubt: 'definition-changed' }])?.delivered).toBeNull();
    expect(ask({}, [{ ...before, finished: false }])?.delivered).toBeNull();
    expect(ask({}, [{ ...before, outcome: null }])?.delivered).toBeNull();
    const other = { ...before, indicator: { ...before.indicator, id: 'other' } };
    expect(ask({}, [other])?.delivered).toBeNull();
    const share = { ...before, baseline: level('50', '2015', '%'), outcome: level('60', '2020', '%') };
    expect(ask({}, [share])?.delivered).toBeNull();
    const points = { baseline: level('60', '2020', '%'), target: level('65', '2025', '%') };
    expect(ask(points, [share])).toEqual({ perYear: 1, delivered: 2, unit: 'points' });
  });
});

describe('the level a target implies', () => {
  const start = level('82.8', '2015');
  test.each([
    ['no start', { baseline: null }],
    ['a start that is a sum', { baseline: { ...start, cumulative: true } }],
    ['a level beside the rate', { target: level('100', '2020') }],
    ['no rate', { targetGrowth: null }],
    ['no years', { span: null }],
    ['a share', { baseline: level('82.8', '2015', '%') }],
  ])('none: %s', (_, given) => {
    expect(
      impliedLevel(inventPromise({ target: null, targetGrowth: rate('8'), baseline: start, ...given })),
    ).toBeNull();
  });
});

describe('target and outcome side by side', () => {
  const sum = (printed: string) => inventValue(printed, { cumulative: true });

  test('in the unit of the target', () => {
    const promise = inventPromise({
      direction: 'lower',
      baseline: level('500000', '2015', '吨'),
      target: level('40.0', '2020'),
      outcome: level('123456', '2020', '吨'),
    });
    expect(comparableEnds(promise)).toEqual({
      baseline: 50,
      target: 40,
      outcome: 12.3456,
      decimals: 1,
      sign: -1,
    });
  });

  test('a start makes a way only between levels', () => {
    const baseline = (given: Given) => {
      const ends = comparableEnds(inventPromise(given));
      return typeof ends === 'string' ? ends : ends.baseline;
    };
    expect(baseline({})).toBe(50);
    expect(baseline({ baseline: null })).toBeNull();
    expect(baseline({ baseline: sum('[50]') })).toBeNull();
    expect(baseline({ target: sum('[100]'), outcome: sum('[90]') })).toBeNull();
    expect(baseline({ baseline: level('50', '2015', '家') })).toBeNull();
  });

  test('one year stands for a sum only where it alone reaches it', () => {
    expect(comparableEnds(inventPromise({ target: sum('[80]') }))).toMatchObject({ outcome: 80 });
    expect(comparableEnds(inventPromise({ target: sum('[81]') }))).toBe('basis-differs');
  });

  const whole = (name: string, outcome: string, target: string | null, unit = '%') =>
    isImpossible(
      inventPromise({
        name,
        outcome: level(outcome, '2020', unit),
        target: target === null ? null : level(target, '2020', unit),
      }),
    );
  test.each([
    ...['普及率', '覆盖率', '参保率', '占比', '比重', '比例', '失业率', '城镇化率', '城市化率'],
    ...['合格率', '达标率', '入学率', '优良天数比率'],
  ])('%s above 100 %% cannot be', (name) => {
    expect(whole(name, '100.1', '95')).toBe(true);
    expect(whole(name, '100.1', null)).toBe(true);
    expect(whole(name, '100', '95')).toBe(false);
    expect(whole(name, '100.1', '110')).toBe(false);
    expect(whole(name, '100.1', '100')).toBe(true);
    expect(whole(name, '100.1', '95', '人')).toBe(false);
  });

  test('a growth rate can, and so can nothing', () => {
    expect(whole('增长率', '120', '95')).toBe(false);
    expect(isImpossible(inventPromise({ name: '普及率', outcome: null }))).toBe(false);
  });
});

describe('the sums behind a verdict', () => {
  const told = (given: Given) =>
    stepsOf(inventPromise(given)).map(
      ({ code, expression, result, decimals, unit }) =>
        `${code}: ${expression} = ${result.toFixed(decimals)}${unit ?? ''}`,
    );

  test('of a finished plan', () => {
    expect(told({})).toEqual([
      'share: (80 − 50) ÷ (100 − 50) = 0.60',
      'recomputed-growth: ((80 ÷ 50) ^ (1 ÷ 5) − 1) × 100 = 9.9%',
      'required-growth: ((100 ÷ 50) ^ (1 ÷ 5) − 1) × 100 = 14.9%',
    ]);
  });

  test('of negative numbers', () => {
    expect(told({ baseline: level('-5', '2015') })).toEqual(['share: (80 − (−5)) ÷ (100 − (−5)) = 0.81']);
  });

  test('of a sum', () => {
    expect(told({ target: sumOf('[10]'), outcome: sumOf('[9]'), baseline: null })).toEqual([
      'share: 9 ÷ 10 = 0.90',
    ]);
  });

  test('of a running plan with a multiple, and of one with a rate', () => {
    const outcome = level('66', '2017');
    expect(told({ finished: false, outcome, target: level('2', '2020', '倍') })).toEqual([
      'time-share: (2017 − 2015) ÷ (2020 − 2015) = 0.40',
      'recomputed-growth: ((66 ÷ 50) ^ (1 ÷ 2) − 1) × 100 = 14.9%',
      'level-due: 50 × 2 ^ (2 ÷ 5) = 66.0万吨',
      'implied-level: 50 × 2 = 100万吨',
    ]);
    expect(told({ finished: false, outcome, target: null, targetGrowth: rate('-8') })).toEqual([
      'time-share: (2017 − 2015) ÷ (2020 − 2015) = 0.40',
      'recomputed-growth: ((66 ÷ 50) ^ (1 ÷ 2) − 1) × 100 = 14.9%',
      'level-due: 50 × (1 + -8 ÷ 100) ^ 2 = 42.3万吨',
      'implied-level: 50 × (1 + (−8) ÷ 100) ^ 5 = 33万吨',
    ]);
  });

  test('none where there is nothing to work out', () => {
    expect(told({ outcome: null, target: null })).toEqual([]);
    expect(told({ doubt: 'definition-changed' })).toEqual([
      'required-growth: ((100 ÷ 50) ^ (1 ÷ 5) − 1) × 100 = 14.9%',
    ]);
    expect(told({ baseline: null })).toEqual([]);
    expect(told({ outcome: level('800000', '2020', '吨'), target: null })).toEqual([]);
    expect(told({ target: level('50', '2020') })).toHaveLength(2);
    expect(told({ span: null })).toHaveLength(2);
  });

  function sumOf(printed: string) {
    return inventValue(printed, { cumulative: true });
  }
});
