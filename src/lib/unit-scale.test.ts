import { expect, test } from 'vitest';
import { scaleOf, unitFactor } from './unit-scale.ts';

test.each([
  ['亿元', 1e8, '元'],
  ['万元/人', 1e4, '元'],
  ['元/人', 1, '元'],
  ['万人次', 1e4, '人次'],
  ['百亿元', 1e10, '元'],
  ['十万吨', 1e5, '吨'],
  ['千克', 1e3, '克'],
  ['%', 1, '%'],
  ['人/百亿元', 1, '人/百亿元'],
  [null, 1, ''],
])('%s', (unit, factor, base) => {
  expect(scaleOf(unit)).toEqual({ factor, base });
});

test('values of one measure convert, others do not', () => {
  expect(unitFactor('亿元', '万元')).toBe(1e4);
  expect(unitFactor('万元', '亿元')).toBe(1e-4);
  expect(unitFactor('元/人', '元')).toBe(1);
  expect(unitFactor('家', '人')).toBeNull();
  expect(unitFactor(null, '%')).toBeNull();
  expect(unitFactor(null, null)).toBe(1);
});
