import { describe, expect, test } from 'vitest';
import { inventPromise, inventValue } from '../fixtures/invent-promise.ts';
import { impliedLevel } from './implied.ts';

const rate = (printed: string, given: Parameters<typeof inventValue>[1] = {}) =>
  inventValue(printed, { unit: '%', ...given });
const level = (printed: string, period: string, unit = '万吨') => inventValue(printed, { period, unit });

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
