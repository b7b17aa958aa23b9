import { expect, test } from 'vitest';
import type { LifeEvent } from '../../derive/biographies.ts';
import { groupLife } from './group-life.ts';

const event = (kind: LifeEvent['kind'], source: string, figure: string | null = 'a-1'): LifeEvent => ({
  ...{ kind, source, figure },
  period: '2020',
  printed: '1',
  unit: null,
});

test('events of one document stand together, in their order', () => {
  const chapters = groupLife({
    events: [event('starts-from', 'plan'), event('promised', 'plan'), event('reported', 'paper')],
  });
  expect(chapters.map(({ source, events }) => [source, events.length])).toEqual([
    ['plan', 2],
    ['paper', 1],
  ]);
});

test('a silence is no event of the document that keeps it', () => {
  const chapters = groupLife({ events: [event('reported', 'paper'), event('silent', 'paper', null)] });
  expect(chapters.map(({ events }) => events[0]?.kind)).toEqual(['reported', 'silent']);
});
