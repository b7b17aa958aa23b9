import { describe, expect, test } from 'vitest';
import { linearPace } from './linear-pace.ts';
import { type MethodInput, openSdg, openSdgScore } from './open-sdg.ts';
import { unChart } from './un-chart.ts';

interface Case {
  name: string;
  input: MethodInput;
  sdg: { class: string; value: number | null; score: number };
  un: { class: string; value: number };
  linear: number;
}

const years = (t: number): Pick<MethodInput, 't0' | 't' | 'tT'> => ({ t0: 0, t, tT: 5 });

/** Worked out from the published formulas, independently of this code. */
const CASES: readonly Case[] = [
  { name: '50 → 80 of 100, up', input: { y0: 50, yt: 80, yT: 100, d: 1, ...years(4) }, sdg: { class: 'moderate', value: 0.8385, score: 1.704 }, un: { class: '2', value: 0.7995 }, linear: 0.75 },
  { name: '50 → 92 of 100, up', input: { y0: 50, yt: 92, yT: 100, d: 1, ...years(4) }, sdg: { class: 'on-track', value: 1.1074, score: 3.625 }, un: { class: '3', value: 1.143 }, linear: 1.05 },
  { name: '40 → 35 of 30, down', input: { y0: 40, yt: 35, yT: 30, d: -1, ...years(3) }, sdg: { class: 'moderate', value: 0.7786, score: 1.276 }, un: { class: '2', value: 0.7981 }, linear: 0.83 },
  { name: '40 → 42 of 30, down', input: { y0: 40, yt: 42, yT: 30, d: -1, ...years(3) }, sdg: { class: 'deterioration', value: -0.2933, score: -3.722 }, un: { class: '1', value: -0.3389 }, linear: -0.33 },
  { name: '95 → 95.5 of 98, up', input: { y0: 95, yt: 95.5, yT: 98, d: 1, ...years(3) }, sdg: { class: 'limited', value: 0.2808, score: -1.33 }, un: { class: '2', value: 0.2783 }, linear: 0.28 },
  { name: '100 → 160 of 150, up', input: { y0: 100, yt: 160, yT: 150, d: 1, ...years(3) }, sdg: { class: 'achieved', value: null, score: 5 }, un: { class: '3', value: 2.378 }, linear: 2.0 },
]; // prettier-ignore

describe('published methods', () => {
  test.each(CASES)('$name', ({ input, sdg, un, linear }) => {
    const ratio = openSdg(input);
    expect(ratio?.class).toBe(sdg.class);
    if (sdg.value !== null) expect(ratio?.value).toBeCloseTo(sdg.value, 3);
    expect(ratio && openSdgScore(ratio)).toBeCloseTo(sdg.score, 2);
    expect(unChart(input)?.class).toBe(un.class);
    expect(unChart(input)?.value).toBeCloseTo(un.value, 3);
    expect(linearPace(input)?.value).toBeCloseTo(linear, 2);
  });

  test('a target equal to its start asks for no rate, and no method divides by it', () => {
    const input: MethodInput = { y0: 100, yt: 99, yT: 100, d: 1, ...years(5) };
    expect(openSdg(input)).toBeNull();
    expect(unChart(input)).toBeNull();
    expect(linearPace(input)).toBeNull();
  });

  test('zero and values on both sides of it have no growth rate', () => {
    expect(openSdg({ y0: 0, yt: 5, yT: 10, d: 1, ...years(3) })).toBeNull();
    expect(openSdg({ y0: -5, yt: 5, yT: 10, d: 1, ...years(3) })).toBeNull();
    expect(linearPace({ y0: -5, yt: 5, yT: 10, d: 1, ...years(3) })?.value).toBeCloseTo(1.111, 3);
  });

  test('at the due date nothing is projected', () => {
    expect(unChart({ y0: 50, yt: 80, yT: 100, d: 1, ...years(5) })?.value).toBeCloseTo(0.6, 10);
  });

  test('the limits of the classes belong to the better class', () => {
    const at = (share: number): MethodInput => ({ y0: 1e-9, yt: share, yT: 1, d: 1, ...years(5) });
    expect(unChart(at(0.95001))?.class).toBe('3');
    expect(unChart(at(0.94))?.class).toBe('2');
    expect(unChart(at(0.10001))?.class).toBe('2');
    expect(unChart(at(0.09))?.class).toBe('1');
  });
});
