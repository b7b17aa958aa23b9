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
  expect(chapters.map(({ events }) => events[0]?.event.kind)).toEqual(['reported', 'silent']);
});

test('a target that one document prints twice is told once', () => {
  const [chapter] = groupLife({
    events: [
      event('raised', 'plan', 'a-1'),
      event('repeated', 'plan', 'a-2'),
      event('reported', 'plan', 'a-3'),
    ],
  });
  expect(
    chapter?.events.map(({ event: { figure }, again }) => [figure, again.map((other) => other.figure)]),
  ).toEqual([
    ['a-1', ['a-2']],
    ['a-3', []],
  ]);
});

test('a target repeated for another year, or by another document, is told again', () => {
  const later = { ...event('repeated', 'plan', 'a-2'), period: '2025' };
  const events = [event('promised', 'plan', 'a-1'), later, event('repeated', 'paper', 'b-1')];
  expect(groupLife({ events }).map(({ events: told }) => told.length)).toEqual([2, 1]);
});
