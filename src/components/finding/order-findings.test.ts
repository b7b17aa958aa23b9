import { expect, test } from 'vitest';
import { aboutIndicator } from './order-findings.ts';

const finding = (severity: 'high' | 'low', innocent: string | null, ...indicators: string[]) => ({
  severity,
  innocent,
  indicators,
});

test('a finding about a whole table is about none of its indicators', () => {
  const own = finding('low', null, 'gdp', 'people');
  const table = finding('high', null, 'gdp', 'people', 'trade', 'doctors', 'forest');
  expect(aboutIndicator('gdp', [own, table])).toEqual([own]);
  expect(aboutIndicator('trade', [own, table])).toEqual([]);
});
