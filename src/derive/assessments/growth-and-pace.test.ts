import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { inventPromise, inventValue } from '../fixtures/invent-promise.ts';
import type { Promise } from '../types.ts';
import { askedPerYear } from './asked.ts';
import { judgeGrowth } from './growth.ts';
import { impliedLevel } from './implied.ts';
import { judgePace } from './pace.ts';
import { stepsOf } from './steps.ts';

const rate = (printed: string) =>
  inventValue(printed, {
    unit: '%',
    period: '2016/2020',
    qualifier: /左右/u.test(printed) ? 'about' : 'exact',
  });

describe('growth', () => {
  test.each([
    ['9.5%左右', '9.5', 'met'],
    ['9.5%左右', '9.45', 'met'],
    ['9.5%左右', '9.4', 'missed'],
    ['9%左右', '8.5', 'met'],
    ['9%左右', '9.6', 'exceeded'],
    ['8', '8.0', 'met'],
    ['8', '7.9', 'missed'],
  ])('%s asked, %s printed: %s', (asked, printed, expected) => {
    const verdict = judgeGrowth(inventPromise({ targetGrowth: rate(asked), outcomeGrowth: rate(printed) }));
    expect(verdict?.class).toBe(expected);
  });

  test('rates are worked out from the levels over the years between them', () => {
    const verdict = judgeGrowth(inventPromise());
    expect(verdict?.recomputed).toBeCloseTo(9.856, 3);
    expect(verdict?.required).toBeCloseTo(14.87, 2);
  });

  test('money without a printed rate is not judged: its levels hold prices', () => {
    const money = { unit: '亿元' };
    const promise = inventPromise({
      baseline: inventValue('50', { ...money, period: '2015' }),
      outcome: inventValue('100', money),
      target: inventValue('90', money),
      targetGrowth: rate('9%左右'),
    });
    expect(judgeGrowth(promise)).toMatchObject({
      class: 'cannot-assess',
      reason: 'no-outcome',
      printed: null,
    });
    expect(judgeGrowth(promise)?.recomputed).toBeCloseTo(14.87, 2);
  });

  test('tonnes without a printed rate are judged by their levels', () => {
    expect(judgeGrowth(inventPromise({ targetGrowth: rate('9') }))?.class).toBe('exceeded');
  });

  test('shares and sums have no yearly rate', () => {
    const share = inventPromise({
      baseline: inventValue('50', { unit: '%', period: '2015' }),
      outcome: inventValue('60', { unit: '%' }),
    });
    expect(judgeGrowth({ ...share, target: null })).toBeNull();
    const sum = inventPromise({
      baseline: inventValue('[9]', { cumulative: true }),
      target: inventValue('[9]', { cumulative: true }),
    });
    expect(judgeGrowth(sum)).toBeNull();
  });

  test('another definition leaves no rate to work out', () => {
    expect(
      judgeGrowth(inventPromise({ doubt: 'definition-changed', targetGrowth: rate('9') })),
    ).toMatchObject({
      class: 'cannot-assess',
      reason: 'definition-changed',
      recomputed: null,
    });
  });
});

const running = (
  outcome: string | null,
  period = '2018',
  given: Parameters<typeof inventPromise>[0] = {},
): Promise =>
  inventPromise({
    finished: false,
    outcome: outcome === null ? null : inventValue(outcome, { period }),
    ...given,
  });

describe('pace', () => {
  test.each([
    ['nothing reported', running(null), 'no-outcome-yet'],
    ['target passed before its time', running('101'), 'achieved-early'],
    ['as much as the time gone by', running('80'), 'on-pace'],
    ['less', running('79'), 'behind'],
    ['below its start', running('49'), 'reversed'],
    ['words instead of a number', running('80', '2018', { target: null }), 'cannot-assess'],
    ['growth asked and kept', running('70', '2018', { target: null, targetGrowth: rate('8') }), 'on-pace'],
    ['growth asked and not kept', running('60', '2018', { target: null, targetGrowth: rate('8') }), 'behind'],
    [
      'growth asked, nothing reported',
      running(null, '2018', { target: null, targetGrowth: rate('8') }),
      'no-outcome-yet',
    ],
    [
      'a doubling on its way',
      running('76', '2018', { target: inventValue('翻一番', { value: 2, unit: '倍' }) }),
      'on-pace',
    ],
    [
      'a doubling on its way, as far as whole numbers tell',
      running('66', '2017', { target: inventValue('翻一番', { value: 2, unit: '倍' }) }),
      'on-pace',
    ],
    [
      'a doubling behind by a tenth',
      running('65.9', '2017', { target: inventValue('翻一番', { value: 2, unit: '倍' }) }),
      'behind',
    ],
    [
      'growth asked and kept, as far as whole numbers tell',
      running('63', '2018', { target: null, targetGrowth: rate('8') }),
      'on-pace',
    ],
    [
      'a doubling behind',
      running('70', '2018', { target: inventValue('翻一番', { value: 2, unit: '倍' }) }),
      'behind',
    ],
    [
      'a doubling done',
      running('100', '2018', { target: inventValue('翻一番', { value: 2, unit: '倍' }) }),
      'achieved-early',
    ],
    [
      'one year of a five-year sum',
      running('2', '2018', { target: inventValue('[10]', { cumulative: true }) }),
      'cannot-assess',
    ],
  ] as const)('%s: %s', (_, promise, expected) => {
    expect(judgePace(promise).class).toBe(expected);
  });
});

describe('what a target asks', () => {
  test('per cent a year for amounts, beside what the plan before delivered', () => {
    const earlier = inventPromise();
    const later = inventPromise({
      finished: false,
      baseline: inventValue('80'),
      target: inventValue('100', { period: '2025' }),
      span: { from: 2020, to: 2025 },
    });
    const asked = askedPerYear(later, earlier);
    expect(asked?.unit).toBe('%');
    expect(asked?.perYear).toBeCloseTo(4.564, 3);
    expect(asked?.delivered).toBeCloseTo(9.856, 3);
  });

  test('points a year for shares', () => {
    const unit = { unit: '%' };
    const promise = inventPromise({
      finished: false,
      baseline: inventValue('53', unit),
      target: inventValue('58', { ...unit, period: '2025' }),
      span: { from: 2020, to: 2025 },
    });
    expect(askedPerYear(promise, null)).toEqual({ perYear: 1, delivered: null, unit: 'points' });
  });

  test('nothing where the start already fulfils the target', () => {
    expect(
      askedPerYear(
        inventPromise({ finished: false, baseline: inventValue('120', { period: '2015' }) }),
        null,
      ),
    ).toBeNull();
  });

  test('the level that growth alone comes to', () => {
    const promise = inventPromise({
      target: null,
      targetGrowth: rate('8'),
      baseline: inventValue('82.8', { period: '2015' }),
    });
    const implied = impliedLevel(promise);
    expect(implied).toMatchObject({ unit: '万吨', decimals: 1 });
    expect(implied?.value).toBeCloseTo(121.6604, 4);
    const doubling = inventPromise({
      target: inventValue('翻一番', { value: 2, unit: '倍' }),
      baseline: inventValue('20.5'),
    });
    expect(impliedLevel(doubling)).toEqual({ value: 41, unit: '万吨', decimals: 1 });
  });
});

describe('steps', () => {
  test('stand with the printed numbers, and give their own result', () => {
    const steps = stepsOf(inventPromise());
    expect(steps.map(({ code, expression }) => [code, expression])).toEqual([
      ['share', '(80 − 50) ÷ (100 − 50)'],
      ['recomputed-growth', '((80 ÷ 50) ^ (1 ÷ 5) − 1) × 100'],
      ['required-growth', '((100 ÷ 50) ^ (1 ÷ 5) − 1) × 100'],
    ]);
    for (const { expression, result } of steps) expect(redo(expression)).toBeCloseTo(result, 8);
  });

  test('a doubling shows the level due by the year of the report', () => {
    const doubling = running('66', '2017', { target: inventValue('翻一番', { value: 2, unit: '倍' }) });
    const due = stepsOf(doubling).find(({ code }) => code === 'level-due');
    expect(due).toMatchObject({ expression: '50 × 2 ^ (2 ÷ 5)', decimals: 1, unit: '万吨' });
    expect(due?.result).toBeCloseTo(redo('50 * 2 ** (2 / 5)'), 9);
  });

  test('a running plan shows the time gone by', () => {
    const [, time] = stepsOf(running('80'));
    expect(time).toMatchObject({
      code: 'time-share',
      expression: '(2018 − 2015) ÷ (2020 − 2015)',
      result: 0.6,
    });
  });
});

/** Works a printed sum out again. */
function redo(expression: string): number {
  const script = expression.replace(/−/gu, '-').replace(/÷/gu, '/').replace(/×/gu, '*').replace(/\^/gu, '**');
  return Number(runInNewContext(script));
}
