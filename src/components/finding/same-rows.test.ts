import { expect, test } from 'vitest';
import { onSameRows } from './same-rows.ts';

const finding = (id: string, ...rows: string[]) => ({ id, rows });
const one = finding('one', '1-1/3', '1-2/4');

test('findings about one of the same lines, not the finding itself', () => {
  const others = [one, finding('two', '1-2/4'), finding('three', '1-2/5'), finding('four')];
  expect(onSameRows(one, others).map(({ id }) => id)).toEqual(['two']);
});

test('findings about a whole table are left aside', () => {
  const five = finding('five', '1-1/1', '1-1/2', '1-1/3', '1-1/4', '1-1/5');
  const four = finding('four', '1-1/1', '1-1/2', '1-1/3', '1-1/4');
  expect(onSameRows(one, [five, four])).toEqual([four]);
  expect(onSameRows(five, [one])).toEqual([]);
  expect(onSameRows(four, [one])).toEqual([one]);
});
