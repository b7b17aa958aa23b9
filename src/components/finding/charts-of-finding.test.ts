import { expect, test } from 'vitest';
import { chartsOfFinding } from './charts-of-finding.ts';

const CHARTS = [
  { id: 'all', findings: ['a', 'b'] },
  { id: 'broad', findings: ['a'] },
  { id: 'close', findings: ['a'] },
  { id: 'other', findings: ['b'] },
];
const INDICATORS: Readonly<Record<string, readonly string[]>> = { broad: ['x', 'y'], close: ['x'] };
const indicatorsOf = (id: string): readonly string[] => INDICATORS[id] ?? [];

test('a finding has the charts that name it, the most particular first', () => {
  expect(chartsOfFinding('a', CHARTS, indicatorsOf)).toEqual(['close', 'broad', 'all']);
  expect(chartsOfFinding('b', CHARTS, indicatorsOf)).toEqual(['other', 'all']);
});

test('a finding that no chart names has none', () => {
  expect(chartsOfFinding('c', CHARTS, indicatorsOf)).toEqual([]);
});
