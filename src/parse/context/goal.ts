import { type Clock, type DateMention, dateMentions } from './calendar.ts';

/** The goal date (到2030年) that the sentences before a sentence have set. */
export type Goal = string | null;

/** Year in which a period ends. */
export function endYear(period: string): number {
  return Number(/(\d{4})[^/]*$/u.exec(period)?.[1]);
}

/** Dates that say nothing of when: what is compared with, the year of a first value. */
const ASIDE: readonly DateMention['use'][] = ['compared', 'from', 'last', 'between', 'whole-year'];

/** A sentence that is longer is no sentence; the limit keeps the time linear. */
const WINDOW = 600;

/**
 * The goal date in force behind a sentence: its own last one, else the one before it, until the text speaks of another
 * time. A span that is still to end (“十五五”时期, 五年累计) leaves it standing.
 */
export function goalAfter(sentence: string, before: Goal, clock: Clock): Goal {
  const { year } = clock;
  if (year === null || !/[年月前]/u.test(sentence)) return before;
  const ruling = dateMentions(sentence.slice(-WINDOW), clock).filter(
    (mention) => !ASIDE.includes(mention.use),
  );
  const last = ruling.at(-1);
  if (!last) return before;
  const ahead = last.period !== null && endYear(last.period) > year;
  if (last.use === 'goal') return ahead ? last.period : null;
  return last.use === 'span' && ahead ? before : null;
}
