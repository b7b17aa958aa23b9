import type { Biography, LifeEvent } from '../../derive/biographies.ts';

/** What one document does to a target. */
export interface LifeChapter {
  source: string;
  events: LifeEvent[];
}

/** The events of a life by document, in the order of their dates; what follows from silence stands last, by itself. */
export function groupLife({ events }: Pick<Biography, 'events'>): LifeChapter[] {
  const chapters: LifeChapter[] = [];
  for (const event of events) {
    const last = chapters.at(-1);
    if (last && last.source === event.source && event.figure !== null) last.events.push(event);
    else chapters.push({ source: event.source, events: [event] });
  }
  return chapters;
}
