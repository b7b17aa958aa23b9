import { describe, expect, test } from 'vitest';
import {
  divideIntervals,
  intervalOf,
  meet,
  rateInterval,
  scaleInterval,
  type PrintedNumber,
} from './printed-interval.ts';

describe('where the true value of a printed number may lie', () => {
  const of = (given: Partial<PrintedNumber>) =>
    intervalOf({ value: 10, valueHigh: null, printed: '10.0', qualifier: 'exact', ...given });

  test.each([
    ['half a digit both ways', {}, 9.95, 10.05],
    ['about, too', { qualifier: 'about' }, 9.95, 10.05],
    ['a range from end to end', { qualifier: 'range', valueHigh: 12, printed: '10-12' }, 9.5, 12.5],
    ['over', { qualifier: 'over' }, 10, Infinity],
    ['at least', { qualifier: 'at_least' }, 10, Infinity],
    ['at most', { qualifier: 'at_most' }, -Infinity, 10],
    ['under', { qualifier: 'under' }, -Infinity, 10],
    ['near', { qualifier: 'near' }, -Infinity, 10],
  ] as const)('%s', (_, given, low, high) => {
    expect(of(given).low).toBeCloseTo(low, 10);
    expect(of(given).high).toBeCloseTo(high, 10);
  });

  test('intervals meet where they touch, and not beside one another', () => {
    const [a, b] = [
      { low: 1, high: 2 },
      { low: 2, high: 3 },
    ];
    expect(meet(a, b)).toBe(true);
    expect(meet(b, a)).toBe(true);
    expect(meet(a, { low: 2.001, high: 3 })).toBe(false);
    expect(meet({ low: 2.001, high: 3 }, a)).toBe(false);
    expect(meet(a, { low: 2 + 1e-10, high: 3 })).toBe(true);
    expect(meet(a, { low: 0, high: Infinity })).toBe(true);
    expect(meet(a, { low: 2.5, high: Infinity })).toBe(false);
    expect(meet(a, { low: -Infinity, high: 0.5 })).toBe(false);
    expect(meet({ low: 1e9, high: 2e9 }, { low: 2e9 + 1, high: 3e9 })).toBe(true);
  });

  test('they scale, divide and grow', () => {
    expect(scaleInterval({ low: 1, high: 2 }, 10)).toEqual({ low: 10, high: 20 });
    expect(divideIntervals({ low: 6, high: 8 }, { low: 2, high: 4 })).toEqual({ low: 1.5, high: 4 });
    const rates = rateInterval({ low: 100, high: 110 }, { low: 121, high: 144 }, 2);
    expect(rates?.low).toBeCloseTo((Math.sqrt(1.1) - 1) * 100, 10);
    expect(rates?.high).toBeCloseTo(20, 10);
    expect(rateInterval({ low: 0, high: 1 }, { low: 1, high: 2 }, 1)).toBeNull();
    expect(rateInterval({ low: 1, high: 1 }, { low: 0, high: 2 }, 1)).toBeNull();
    expect(rateInterval({ low: 1, high: 1 }, { low: 1, high: 2 }, 0)).toBeNull();
  });
});
