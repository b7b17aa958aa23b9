import { expect, test } from 'vitest';
import { withOpenScopes } from './observation-scope.ts';
import type { DatasetFigure, Observation } from './schema/dataset.ts';

const figures = new Map(
  (['lesser', 'greater', 'not-stated'] as const).map((scope) => [scope, { scope } as DatasetFigure]),
);
const printedBy = (...evidence: Observation['evidence']) => ({ evidence }) as Observation;
const cell = { figure: 'not-stated', cell: '1-2/1#target2025', source: 'a' };
const prose = { figure: 'not-stated', source: 'a' };
const stated = { figure: 'lesser', source: 'a' };

test('a value is marked where its own text leaves the scope open', () => {
  const scopes = (...evidence: Observation['evidence']) =>
    withOpenScopes([printedBy(...evidence)], 'lesser', figures)[0]?.scope;
  expect(scopes(stated)).toBeUndefined();
  expect(scopes(cell, stated)).toBeUndefined();
  expect(scopes(cell)).toBe('inferred');
  expect(scopes(prose, cell)).toBe('inferred');
  expect(scopes(prose)).toBe('not-stated');
  expect(scopes({ figure: 'unknown', source: 'a' })).toBe('not-stated');
});

test('an indicator of the wider scope likewise; one without a scope has none to leave open', () => {
  const wide = withOpenScopes(
    [printedBy({ figure: 'greater', source: 'a' }), printedBy(prose)],
    'greater',
    figures,
  );
  expect(wide.map(({ scope }) => scope)).toEqual([undefined, 'not-stated']);
  const plain = [printedBy(prose)];
  expect(withOpenScopes(plain, 'not-stated', figures)).toEqual(plain);
  expect(withOpenScopes(plain, 'inferred', figures)).toEqual(plain);
});
