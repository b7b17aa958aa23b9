import { describe, expect, test } from 'vitest';
import { inventPromise, inventValue } from '../fixtures/invent-promise.ts';
import { comparableEnds, isImpossible } from './comparable.ts';

type Given = Parameters<typeof inventPromise>[0];
const level = (printed: string, period: string, unit = '万吨') => inventValue(printed, { period, unit });

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
