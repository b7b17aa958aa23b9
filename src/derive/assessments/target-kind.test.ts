import { expect, test } from 'vitest';
import { inventPromise, inventValue } from '../fixtures/invent-promise.ts';
import { targetKind } from './target-kind.ts';

const kindOf = (given: Parameters<typeof inventValue>[1], direction: 'higher' | 'maintain' = 'higher') =>
  targetKind(inventPromise({ direction, target: inventValue('9', given) }));

test.each([
  ['a plain level', {}, 'level'],
  ['a multiple', { unit: '倍' }, 'multiple'],
  ['a sum', { cumulative: true }, 'cumulative'],
  ['a range', { valueHigh: 10 }, 'range'],
  ['a place', { unit: '位' }, 'rank'],
  ['a name on a list', { unit: '名' }, 'rank'],
  ['one of the strong', { unit: '强' }, 'rank'],
  ['a class', { unit: '甲' }, 'rank'],
  ['a unit that only ends so', { unit: '单位' }, 'level'],
  ['a unit that only starts so', { unit: '名次' }, 'level'],
  ['no unit', { unit: null }, 'level'],
  ['at most', { qualifier: 'at_most' }, 'at-most'],
  ['under', { qualifier: 'under' }, 'at-most'],
  ['at least', { qualifier: 'at_least' }, 'at-least'],
  ['over', { qualifier: 'over' }, 'at-least'],
  ['about', { qualifier: 'about' }, 'around'],
  ['near', { qualifier: 'near' }, 'around'],
] as const)('%s', (_, given, kind) => {
  expect(kindOf(given)).toBe(kind);
});

test('keeping a level is a kind of its own, unless the words bound it', () => {
  expect(kindOf({}, 'maintain')).toBe('maintain');
  expect(kindOf({ qualifier: 'at_most' }, 'maintain')).toBe('at-most');
});

test('without a level: a rate, or no number', () => {
  expect(targetKind(inventPromise({ target: null }))).toBe('not-numeric');
  expect(targetKind(inventPromise({ target: null, targetGrowth: inventValue('8', { unit: '%' }) }))).toBe(
    'growth',
  );
});
