import type { Biography, LifeEvent } from '../../derive/biographies.ts';

/** An event of a life, with other prints of the same target in the same document. */
export interface ToldEvent {
  event: LifeEvent;
  again: LifeEvent[];
}

/** What one document does to a target. */
export interface LifeChapter {
  source: string;
  events: ToldEvent[];
}

/** The events of a life by document, in the order of their dates; what follows from silence stands last, by itself. */
export function groupLife({ events }: Pick<Biography, 'events'>): LifeChapter[] {
  const chapters: LifeChapter[] = [];
  for (const event of events) {
    const last = chapters.at(-1);
    const told = { event, again: [] };
    const twin = last?.events.find(({ event: other }) => isSameTarget(other, event));
    if (last?.source !== event.source || event.figure === null)
      chapters.push({ source: event.source, events: [told] });
    else if (twin) twin.again.push(event);
    else last.events.push(told);
  }
  return chapters;
}

const SETS: readonly LifeEvent['kind'][] = ['promised', 'raised', 'lowered', 'repeated'];

/** A document that repeats its own target for the same year has one target, printed twice. */
function isSameTarget(first: LifeEvent, second: LifeEvent): boolean {
  return second.kind === 'repeated' && SETS.includes(first.kind) && first.period === second.period;
}
