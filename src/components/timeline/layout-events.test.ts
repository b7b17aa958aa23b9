import { expect, test } from 'vitest';
import { groupEvents, type TimelineEvent } from './layout-events.ts';

function event(id: string, date: string): TimelineEvent {
  return { id, date, when: '', kind: 'actual', type: '', title: id, project: null, sources: [] };
}

test('events of one year stand together, those of several years under their span', () => {
  const groups = groupEvents([
    event('a', '2020'),
    event('b', '2020-09'),
    event('c', '2016/2020'),
    event('d', '2021-01/2021-05'),
  ]);
  expect(groups.map(({ period, events }) => [period, events.map(({ id }) => id)])).toEqual([
    ['2020', ['a', 'b']],
    ['2016/2020', ['c']],
    ['2021', ['d']],
  ]);
});
