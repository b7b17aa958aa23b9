import { expect, test } from 'vitest';
import type { Finding } from '../../derive/types.ts';
import { pickRowFinding } from './pick-row-finding.ts';

const finding = (id: string, more: Partial<Finding> = {}): Finding => ({
  ...{ id, rule: 'growth-mismatch', variant: 'below-levels', severity: 'low', steps: [], evidence: [] },
  ...{ figures: [], indicators: ['fish'], rows: ['1/1'], projects: [], innocent: null },
  params: { indicator: { kind: 'indicator', id: 'fish' } },
  ...more,
});
const pick = (...findings: Finding[]): string | undefined =>
  pickRowFinding({ id: '1/1' }, 'fish', findings)?.id;

test('the weightiest is taken, of equal ones the first', () => {
  expect(pick(finding('a'), finding('b', { severity: 'high' }), finding('c', { severity: 'high' }))).toBe(
    'b',
  );
  expect(pick(finding('a'), finding('b'))).toBe('a');
});

test('a finding about a whole table or about other rows is left out', () => {
  expect(pick(finding('a', { rows: ['1/1', '1/2', '1/3', '1/4'] }))).toBeUndefined();
  expect(pick(finding('a', { rows: ['1/1', '1/2', '1/3'] }))).toBe('a');
  expect(pick(finding('a', { rows: ['1/2'] }))).toBeUndefined();
  expect(pick(finding('a', { params: {} }))).toBeUndefined();
});

test('of several rows it belongs to the one it calls its own', () => {
  const rows = ['1/1', '2/1'];
  const named = (id: string): Finding =>
    finding('a', {
      rows,
      params: { row: { kind: 'row', id }, indicator: { kind: 'indicator', id: 'fish' } },
    });
  expect(pick(named('1/1'))).toBe('a');
  expect(pick(named('2/1'))).toBeUndefined();
});

test('without a row of its own it belongs to both that it sets side by side, and to no third', () => {
  const rows = ['1/1', '2/1'];
  const between = (indicator: string, other: string): Finding =>
    finding('a', {
      rows,
      params: { indicator: { kind: 'indicator', id: indicator }, other: { kind: 'indicator', id: other } },
    });
  expect(pick(between('fish', 'boats'))).toBe('a');
  expect(pick(between('boats', 'fish'))).toBe('a');
  expect(pick(between('boats', 'nets'))).toBeUndefined();
});

test('what the columns of the board print already is no line of its own', () => {
  expect(pick(finding('a', { rule: 'asked-against-delivered', severity: 'high' }), finding('b'))).toBe('b');
});
