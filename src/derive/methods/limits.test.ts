import { describe, expect, test } from 'vitest';
import { linearPace } from './linear-pace.ts';
import { type MethodInput, openSdg, openSdgScore } from './open-sdg.ts';
import { unChart } from './un-chart.ts';

/** From 50 in year 0 to 100 in year 5, measured in year 3, more is better. */
const input = (given: Partial<MethodInput> = {}): MethodInput => ({
  ...{ y0: 50, yt: 80, yT: 100, t0: 0, t: 3, tT: 5, d: 1 },
  ...given,
});

describe('ratio of growth rates', () => {
  test.each([
    [100, 'achieved'],
    [101, 'achieved'],
    [99, 'on-track'],
    [50, 'limited'],
    [49, 'deterioration'],
  ])('%d of 100 is %s', (yt, expected) => {
    expect(openSdg(input({ yt }))?.class).toBe(expected);
  });

  test.each([
    ['an outcome of zero', { yt: 0 }],
    ['a negative outcome', { yt: -1 }],
    ['a target of zero from below', { y0: -50, yt: -20, yT: 0 }],
    ['a start of zero', { y0: 0 }],
    ['a target on the other side of zero', { y0: -50, yt: -20, yT: 10 }],
    ['a report of the first year', { t: 0 }],
    ['a report from before', { t: -1 }],
    ['a plan without years', { tT: 0 }],
    ['a target like its start', { yT: 50, yt: 40 }],
  ])('none: %s', (_, given) => {
    expect(openSdg(input(given))).toBeNull();
  });

  test('levels below zero: less of them is growth downwards', () => {
    const shrinking = openSdg(input({ y0: -100, yt: -80, yT: -50 }));
    expect(shrinking?.value).toBeCloseTo((1 - Math.pow(0.8, 1 / 3)) / (1 - Math.pow(0.5, 1 / 5)), 10);
    expect(openSdg(input({ y0: -100, yt: -120, yT: -50 }))?.class).toBe('deterioration');
  });

  test('the score runs from −5 to 5, with one step in its formula', () => {
    const score = (value: number | null, name = 'moderate') => openSdgScore({ class: name, value });
    expect(score(null, 'achieved')).toBe(5);
    expect(score(null)).toBeNull();
    expect(score(0.6)).toBeCloseTo(7.1429 * 0.6 - 4.2857, 10);
    expect(score(0.59)).toBeCloseTo(4.1667 * 0.59 - 2.5, 10);
    expect(score(9)).toBe(5);
    expect(score(-9)).toBe(-5);
  });
});

describe('share of the change that will have been made', () => {
  test.each([
    ['at the target', { yt: 100 }, '3'],
    ['past it, though it will fall back', { yt: 100, y0: 200, yT: 90, d: 1 }, '3'],
    ['growing fast enough', { yt: 76 }, '3'],
    ['growing', { yt: 60 }, '2'],
    ['standing still', { yt: 50 }, '1'],
    ['at the due date, by what is there', { yt: 95, t: 5 }, '2'],
    ['after it', { yt: 95, t: 6 }, '2'],
  ] as const)('%s', (_, given, expected) => {
    expect(unChart(input(given))?.class).toBe(expected);
  });

  test('at the due date the share is that of the outcome, before it that of the projection', () => {
    expect(unChart(input({ yt: 90, t: 5 }))?.value).toBeCloseTo(0.8, 10);
    expect(unChart(input({ yt: 90, t: 6 }))?.value).toBeCloseTo(0.8, 10);
    const ahead = 80 * Math.pow(80 / 50, 2 / 3);
    expect(unChart(input())?.value).toBeCloseTo((ahead - 50) / 50, 10);
    expect(unChart(input({ t0: 10, t: 13, tT: 15 }))?.value).toBeCloseTo((ahead - 50) / 50, 10);
  });

  test('a target like its start is reached or cannot be told', () => {
    expect(unChart(input({ yT: 50, yt: 50 }))).toEqual({ class: '3', value: null });
    expect(unChart(input({ yT: 50, yt: 60 }))).toEqual({ class: '3', value: null });
    expect(unChart(input({ yT: 50, yt: 40 }))).toBeNull();
    expect(unChart(input({ yT: 50, yt: 60, d: -1 }))).toBeNull();
  });

  test.each([
    ['an outcome of zero', { yt: 0 }],
    ['an outcome on the other side of zero', { yt: -10 }],
    ['a start of zero', { y0: 0 }],
    ['a report of the first year', { t: 0 }],
    ['a report from before', { t: -1 }],
  ])('none: %s', (_, given) => {
    expect(unChart(input(given))).toBeNull();
  });
});

describe('share of the way over share of the time', () => {
  test.each([
    [80, 'on-pace', 1],
    [79, 'behind', 0.58 / 0.6],
    [50, 'behind', 0],
    [49, 'reversed', -0.02 / 0.6],
  ])('%d in year 3 is %s', (yt, name, value) => {
    const pace = linearPace(input({ yt }));
    expect(pace?.class).toBe(name);
    expect(pace?.value).toBeCloseTo(value, 10);
  });

  test('after the due date no more time has passed than the plan had', () => {
    expect(linearPace(input({ yt: 100, t: 8 }))).toEqual({ class: 'on-pace', value: 1 });
  });

  test.each([
    ['a report of the first year', { t: 0 }],
    ['a report from before', { t: -1 }],
    ['a plan without years', { tT: 0, t: 3 }],
    ['a plan that ends before it starts', { tT: -1 }],
    ['no way to go', { yT: 50 }],
  ])('none: %s', (_, given) => {
    expect(linearPace(input(given))).toBeNull();
  });
});
