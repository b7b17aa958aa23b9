import { describe, expect, test } from 'vitest';
import { aboutIndicator, topFindings } from './order-findings.ts';

const finding = (severity: 'high' | 'low', innocent: string | null, ...indicators: string[]) => ({
  severity,
  innocent,
  indicators,
});

describe('topFindings', () => {
  const growth = finding('high', null, 'gdp');
  const level = finding('high', null, 'gdp', 'people');
  const trade = finding('high', null, 'trade');

  test('tells one for each indicator, in their order', () => {
    expect(topFindings([growth, level, trade], 3)).toEqual([growth, trade]);
  });

  test('leaves out what is of less weight or may be innocent', () => {
    expect(topFindings([finding('low', null, 'a'), finding('high', 'prices', 'b'), trade], 3)).toEqual([
      trade,
    ]);
  });

  test('stops at the number asked for', () => {
    expect(topFindings([growth, trade], 1)).toEqual([growth]);
  });
});

test('a finding about a whole table is about none of its indicators', () => {
  const own = finding('low', null, 'gdp', 'people');
  const table = finding('high', null, 'gdp', 'people', 'trade', 'doctors', 'forest');
  expect(aboutIndicator('gdp', [own, table])).toEqual([own]);
  expect(aboutIndicator('trade', [own, table])).toEqual([]);
});
