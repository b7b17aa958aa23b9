import { expect, test } from 'vitest';
import { valueAxis, yearTicks } from './ticks.ts';

const texts = (values: number[], unit: string | null = '亿元', language: 'en' | 'zh' = 'en'): string[] =>
  valueAxis(values, unit, language).ticks.map(({ text }) => text);

test('an axis starts at zero unless the values lie close together', () => {
  expect(valueAxis([20, 100], null, 'en').from).toBe(0);
  expect(valueAxis([80, 100], null, 'en').from).toBeGreaterThan(0);
});

test('values below zero are on the axis, and so is zero', () => {
  const { from, to, ticks } = valueAxis([-4, -1], null, 'en');
  expect(from).toBeLessThanOrEqual(-4);
  expect(to).toBe(0);
  expect(ticks.map(({ value }) => value)).toContain(0);
});

test('ticks are printed in the reader’s unit, all in one scale', () => {
  expect(texts([0, 1000])).toEqual(['0', '20', '40', '60', '80', '100']);
  expect(texts([0, 1000], '亿元', 'zh')).toEqual(['0', '200', '400', '600', '800', '1000']);
  expect(valueAxis([0, 1000], '亿元', 'en').unit).toBe('bn yuan');
  expect(texts([0, 98000], '万件').at(-1)).toBe('1,000');
});

test('Chinese counts large round numbers by ten thousands, unless the unit does so', () => {
  expect(texts([0, 100_000], '元', 'zh')).toEqual(['0', '2万', '4万', '6万', '8万', '10万']);
  expect(texts([0, 12_500], null, 'zh').at(-1)).toMatch(/^1(?:\.\d)?万$/u);
  expect(texts([0, 8000], '元', 'zh').at(-1)).toBe('8000');
  expect(texts([0, 20_000], '万元', 'zh').at(-1)).not.toContain('万');
  expect(texts([0, 100_000], '元', 'en').at(-1)).toBe('100,000');
});

test('one value alone gets an axis from zero', () => {
  expect(valueAxis([85], '万人', 'en').from).toBe(0);
  expect(valueAxis([0], '万人', 'en').to).toBeGreaterThan(0);
});

test('years with values are labelled as far as there is room, fifth years first', () => {
  const place = (year: number): number => (year - 2015) * 20;
  expect(yearTicks([2015, 2019, 2020, 2021, 2025], place, 40)).toEqual([2015, 2020, 2025]);
  expect(yearTicks([2015, 2017, 2020], place, 30)).toEqual([2015, 2017, 2020]);
});
