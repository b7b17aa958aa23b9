import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventPromise, inventValue } from '../fixtures/invent-promise.ts';
import { changeFactor, deliveredOf, judgeChange } from './change.ts';

type Given = Parameters<typeof inventPromise>[0];
const level = (printed: string, period: string, unit = '万吨') => inventValue(printed, { period, unit });
const over = (printed: string, unit = '万吨', given: Parameters<typeof inventValue>[1] = {}) =>
  inventValue(printed, { unit, cumulative: true, ...given });
const yearly = (printed: string, unit = '万吨') => inventValue(printed, { unit });
const judge = (targetChange: ReturnType<typeof over>, given: Given = {}) =>
  judgeChange(inventPromise({ targetChange, ...given }));

describe('a change asked over the whole plan', () => {
  test('none asked, none judged', () => {
    expect(judgeChange(inventPromise())).toBeNull();
  });

  test.each([
    ['[30]', 'met'],
    ['[29]', 'exceeded'],
    ['[31]', 'missed'],
    ['[29.9]', 'exceeded'],
    ['[30.1]', 'missed'],
  ])('%s asked, 80 after 50: %s', (asked, expected) => {
    expect(judge(over(asked))).toMatchObject({
      class: expected,
      reason: null,
      delivered: 30,
      perYear: false,
    });
  });

  test.each([
    ['higher', '[30]', '49', 'reversed'],
    ['higher', '[30]', '50', 'missed'],
    ['higher', '[-5]', '44', 'missed'],
    ['higher', '[-5]', '46', 'exceeded'],
    ['lower', '[10]', '39', 'exceeded'],
    ['lower', '[10]', '40', 'met'],
    ['lower', '[10]', '41', 'missed'],
    ['lower', '[10]', '51', 'reversed'],
    ['lower', '[-10]', '39', 'exceeded'],
    ['lower', '[-10]', '41', 'missed'],
    ['maintain', '[0]', '50', 'met'],
  ] as const)('%s is better, %s asked from 50, %s came: %s', (direction, asked, outcome, expected) => {
    const change = over(asked);
    expect(judge(change, { direction, outcome: level(outcome, '2020') })?.class).toBe(expected);
  });

  test('the decimals of what was asked decide, and the sign of a fall is put back', () => {
    const rounded = judge(over('[30]'), { outcome: level('79.6', '2020') });
    expect(rounded).toMatchObject({ class: 'met', delivered: 29.6, decimals: 1 });
    expect(judge(over('[30.0]'), { outcome: level('79.6', '2020') })?.class).toBe('missed');
    const fall = judge(over('[10]'), { direction: 'lower', outcome: level('39', '2020') });
    expect(fall).toMatchObject({ asked: -10, delivered: -11 });
  });

  test('左右 and 以上', () => {
    const at = (qualifier: 'about' | 'at_least', outcome: string) =>
      judge(over('[30]', '万吨', { qualifier }), { outcome: level(outcome, '2020') })?.class;
    expect(at('about', '79.5')).toBe('met');
    expect(at('about', '79.4')).toBe('missed');
    expect(at('at_least', '95')).toBe('met');
    expect(at('at_least', '79')).toBe('missed');
  });

  test('a change that the document prints is taken before the levels', () => {
    const printed = judge(over('[30]'), { outcomeChange: over('[31.5]'), outcome: null });
    expect(printed).toMatchObject({ class: 'exceeded', delivered: 31.5, decimals: 1 });
    const fall = judge(over('[10]'), { direction: 'lower', outcomeChange: over('[11]') });
    expect(fall).toMatchObject({ class: 'exceeded', delivered: -11 });
    expect(judge(over('[30]'), { outcomeChange: over('[31]', '家') })?.reason).toBe('unit-in-doubt');
  });

  test('in units that compare', () => {
    const tons = { baseline: level('500000', '2015', '吨'), outcome: level('80', '2020') };
    expect(judge(over('[30]'), tons)).toMatchObject({ class: 'met', delivered: 30 });
    const inTons = over('[300000]', '吨');
    expect(judge(inTons)).toMatchObject({ class: 'met', delivered: 300000, unit: '吨' });
    expect(deliveredOf(inventPromise(tons), inTons)).toMatchObject({
      expression: '(80 − 500000 × 0.0001) × 10000',
    });
    expect(deliveredOf(inventPromise(tons), over('[30]'))).toMatchObject({
      expression: '80 − 500000 × 0.0001',
    });
  });

  test('per cent of an amount is its growth over the plan, of a share it is points', () => {
    const asked = over('[60]', '%');
    expect(judge(asked)).toMatchObject({ class: 'met', delivered: 60, decimals: 1 });
    expect(deliveredOf(inventPromise(), asked)).toMatchObject({ expression: '(80 ÷ 50 − 1) × 100' });
    expect(judge(asked, { outcome: level('800000', '2020', '吨') })?.delivered).toBe(60);
    const shares = { baseline: level('50', '2015', '%'), outcome: level('80', '2020', '%') };
    expect(judge(over('[30]', '%'), shares)).toMatchObject({ class: 'met', delivered: 30 });
    expect(judge(asked, { baseline: null })?.reason).toBe('baseline-missing');
    expect(judge(asked, { baseline: level('0', '2015') })?.reason).toBe('baseline-missing');
    expect(judge(asked, { baseline: over('[50]') })?.reason).toBe('basis-differs');
    expect(judge(asked, { outcome: over('[80]') })?.reason).toBe('basis-differs');
    expect(judge(asked, { outcome: level('80', '2020', '家') })?.reason).toBe('unit-in-doubt');
  });

  test.each([
    ['no outcome', { outcome: null }, 'no-outcome'],
    ['no start', { baseline: null }, 'baseline-missing'],
    ['a start that is a sum', { baseline: over('[50]') }, 'basis-differs'],
    ['an outcome that is a sum', { outcome: over('[80]') }, 'basis-differs'],
    ['a start of something else', { baseline: level('50', '2015', '家') }, 'unit-in-doubt'],
    [
      'other things',
      { baseline: level('5', '2015', '元'), outcome: level('8', '2020', '元') },
      'unit-in-doubt',
    ],
    ['another definition', { doubt: 'definition-changed' }, 'definition-changed'],
  ] as const)('cannot be judged: %s', (_, given, reason) => {
    expect(judge(over('[30]'), given)).toMatchObject({ class: 'cannot-assess', reason, delivered: null });
  });

  test('nor where more than all of something is printed', () => {
    const given = {
      name: '互联网普及率',
      baseline: level('65', '2015', '%'),
      target: level('85', '2020', '%'),
      outcome: level('108.8', '2020', '%'),
    };
    expect(judge(over('[20]个百分点', '个百分点'), given)?.reason).toBe('value-impossible');
  });
});

describe('a change asked for each year', () => {
  test('of a level: its difference over the years', () => {
    const given = { outcome: level('80', '2018') };
    expect(judge(yearly('10'), given)).toMatchObject({ class: 'met', delivered: 10, perYear: true });
    expect(judge(yearly('11'), given)?.class).toBe('missed');
    expect(deliveredOf(inventPromise(given), yearly('10'))).toMatchObject({
      expression: '(80 − 50) ÷ 3',
      decimals: 1,
    });
    expect(judge(yearly('10'), { baseline: null })?.reason).toBe('baseline-missing');
  });

  test('of a sum: the sum over the years', () => {
    const sums = { baseline: over('[55]'), target: over('[50]') };
    const given = { ...sums, outcome: over('[51]') };
    expect(judge(yearly('10'), given)).toMatchObject({ class: 'met', delivered: 10.2, decimals: 1 });
    expect(judge(yearly('11'), given)?.class).toBe('missed');
    expect(deliveredOf(inventPromise(given), yearly('10'))).toMatchObject({ expression: '51 ÷ 5' });
    // One year alone that passes the sum; and one that does not.
    expect(judge(yearly('10'), { ...sums, outcome: level('51', '2020') })?.delivered).toBe(10.2);
    expect(judge(yearly('10'), { ...sums, outcome: level('49', '2020') })?.reason).toBe('basis-differs');
    expect(judge(yearly('10'), { ...given, finished: false })?.reason).toBe('basis-differs');
    expect(judge(yearly('10'), { outcome: over('[51]') })?.reason).toBe('basis-differs');
  });

  test.each([
    ['no span', { span: null }],
    ['no year', { outcome: inventValue('80', { period: null }) }],
    ['the year of the start', { outcome: level('80', '2015') }],
  ])('cannot be judged: %s', (_, given) => {
    expect(judge(yearly('10'), given)?.reason).toBe('baseline-missing');
  });
});

describe('a change asked of a running plan', () => {
  const running = (asked: ReturnType<typeof over>, outcome: string | null, given: Given = {}) =>
    judge(asked, { finished: false, outcome: outcome === null ? null : level(outcome, '2017'), ...given })
      ?.class;

  test.each([
    ['100', 'achieved-early'],
    ['70', 'on-pace'],
    ['69', 'behind'],
    ['50', 'behind'],
    ['49', 'reversed'],
  ])('50 more over five years, %s after two: %s', (outcome, expected) => {
    expect(running(over('[50]'), outcome)).toBe(expected);
  });

  test('a fall', () => {
    const down = { direction: 'lower' as const };
    expect(running(over('[50]'), '30', down)).toBe('on-pace');
    expect(running(over('[50]'), '31', down)).toBe('behind');
    expect(running(over('[50]'), '51', down)).toBe('reversed');
    expect(running(over('[50]'), '0', down)).toBe('achieved-early');
  });

  test('so much a year', () => {
    expect(running(yearly('10'), '70')).toBe('on-pace');
    expect(running(yearly('10'), '68')).toBe('behind');
    expect(running(yearly('10'), '48')).toBe('reversed');
  });

  test('no report yet, and no time to set it against', () => {
    expect(running(over('[50]'), null)).toBe('no-outcome-yet');
    expect(running(over('[50]'), null, { doubt: 'definition-changed' })).toBe('cannot-assess');
    expect(running(over('[50]'), '90', { span: null })).toBe('behind');
  });
});

test('which changes belong to which levels', () => {
  expect(changeFactor('%', '个百分点')).toBe(1);
  expect(changeFactor('个百分点', '个百分点')).toBe(1);
  expect(changeFactor('亿元', '个百分点')).toBeNull();
  expect(changeFactor('件', '项')).toBe(1);
  expect(changeFactor('万人', '人')).toBe(10000);
  expect(changeFactor('件', null)).toBe(1);
  expect(changeFactor('元', '人')).toBeNull();
  expect(changeFactor('人', '元')).toBeNull();
  expect(changeFactor(null, null)).toBe(1);
});

describe('whatever the numbers', () => {
  const number = fc.integer({ min: -1000, max: 1000 }).map((n) => (n / 10).toFixed(1));
  const rank = ['reversed', 'missed', 'met', 'exceeded'];
  const direction = fc.constantFrom('higher' as const, 'lower' as const);

  test('a better outcome never gets a worse verdict', () => {
    fc.assert(
      fc.property(number, number, number, number, direction, (start, asked, one, other, better) => {
        const at = (outcome: string) =>
          rank.indexOf(
            String(
              judge(over(`[${asked}]`), {
                direction: better,
                baseline: level(start, '2015'),
                outcome: level(outcome, '2020'),
              })?.class,
            ),
          );
        const isBetter = (better === 'lower' ? -1 : 1) * (Number(one) - Number(other)) >= 0;
        expect(isBetter ? at(one) >= at(other) : at(one) <= at(other)).toBe(true);
      }),
    );
  });

  test('the scale of the unit changes nothing', () => {
    const whole = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(whole, whole, whole, (start, end, asked) => {
        const plain = { baseline: level(String(start), '2015'), outcome: level(String(end), '2020') };
        const scaled = {
          baseline: level(String(start * 10000), '2015', '吨'),
          outcome: level(String(end * 10000), '2020', '吨'),
        };
        const change = over(`[${String(asked)}]`);
        expect(judge(change, scaled)?.class).toBe(judge(change, plain)?.class);
      }),
    );
  });
});
