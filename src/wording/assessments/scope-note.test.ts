import { expect, test } from 'vitest';
import { inventPromise, inventValue } from '../../derive/fixtures/invent-promise.ts';
import type { Observation } from '../../model/schema/dataset.ts';
import { scopeNote } from './scope-note.ts';

const target = inventValue('100');
const observed = (scope?: Observation['scope'], role: Observation['role'] = 'target'): Observation =>
  ({ role, evidence: [{ figure: target.figure, source: 'a' }], ...(scope && { scope }) }) as Observation;
const promiseOf = (observations: Observation[]) => {
  const promise = inventPromise({ target });
  return { ...promise, indicator: { ...promise.indicator, scope: 'lesser' as const, observations } };
};

test('a target that does not name its territory says so, in a table and in prose', () => {
  expect(scopeNote('en', promiseOf([observed('inferred')]))).toBe(
    'The target does not say which Wuxing it is for; in the table it stands beside the values of lesser Wuxing (小吴兴).',
  );
  expect(scopeNote('zh', promiseOf([observed('not-stated')]))).toBe(
    '目标没有写明是哪个口径的吴兴，这里从小吴兴的起点算起。',
  );
});

test('and is silent where it names it, has no other, or only a report leaves it open', () => {
  expect(scopeNote('en', promiseOf([observed()]))).toBeNull();
  expect(scopeNote('en', promiseOf([observed('not-stated', 'actual')]))).toBeNull();
  expect(scopeNote('en', inventPromise({ target: null }))).toBeNull();
});
