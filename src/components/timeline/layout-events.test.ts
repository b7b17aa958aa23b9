import { expect, test } from 'vitest';
import type { Dataset } from '../../model/schema/dataset.ts';
import { countEvents, groupEvents, isElsewhere, type TimelineEvent } from './layout-events.ts';

function event(id: string, date: string): TimelineEvent {
  return {
    ...{ id, date, isUndated: false, isElsewhere: false, when: '' },
    ...{ kind: 'actual', type: '', title: id, project: null, sources: [] },
  };
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

test('works without years are no events', () => {
  const dataset = {
    milestones: [{ id: 'a' }, { id: 'b' }],
    projects: [{ period: '2020/2023' }, { period: null }],
  } as unknown as Dataset;
  expect(countEvents(dataset)).toBe(3);
});

const place = (id: string, kind: string, parent: string | null): Dataset['places'][number] =>
  ({ id, kind, parent, name: { en: id, zh: id }, words: [] }) as unknown as Dataset['places'][number];

test.each([
  ['shangdu', false],
  ['ferry-town', false],
  ['river-city', false],
  ['nowhere', false],
  ['xiahe', true],
  ['xiahe-zone', true],
])('%s is elsewhere: %s', (id, expected) => {
  const dataset = {
    places: [
      place('river-city', 'city', null),
      place('shangdu', 'district', 'river-city'),
      place('ferry-town', 'town', 'shangdu'),
      place('xiahe', 'district', 'river-city'),
      place('xiahe-zone', 'zone', 'xiahe'),
    ],
    sources: [
      { id: 'plan', place: 'shangdu' },
      { id: 'essay', place: 'xiahe' },
    ],
    planRows: [{ source: 'plan' }],
  } as unknown as Dataset;
  expect(isElsewhere(id, dataset)).toBe(expected);
});
