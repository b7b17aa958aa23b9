import { describe, expect, test } from 'vitest';
import { readView, writeView, type Choice } from './view-state.ts';

const CHOICES: readonly Choice[] = [
  { name: 'verdict', values: ['reached', 'short'] },
  { name: 'sort', values: ['share', 'name'] },
];

describe('readView', () => {
  test('an address without a query leaves every choice open', () => {
    expect(readView('', CHOICES)).toEqual({});
  });

  test('takes the choices that the address names', () => {
    expect(readView('?sort=share&verdict=short', CHOICES)).toEqual({ verdict: 'short', sort: 'share' });
  });

  test('passes over values and names that the list does not offer', () => {
    expect(readView('?sort=colour&verdict=&page=2', CHOICES)).toEqual({});
  });

  test('of a name that stands twice the first counts', () => {
    expect(readView('?verdict=short&verdict=reached', CHOICES)).toEqual({ verdict: 'short' });
  });
});

describe('writeView', () => {
  test('an open view needs no query', () => {
    expect(writeView('?verdict=short&sort=name', CHOICES, {})).toBe('');
  });

  test('keeps what is not its own', () => {
    expect(writeView('?from=mail&verdict=short', CHOICES, { sort: 'name' })).toBe('?from=mail&sort=name');
  });

  test('writes what it reads', () => {
    const view = { verdict: 'reached', sort: 'share' };
    expect(readView(writeView('', CHOICES, view), CHOICES)).toEqual(view);
  });
});
