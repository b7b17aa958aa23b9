import type { CoverageRow } from './layout.ts';

/** Invented counts, the usual and the hostile. */

const row = (name: string, read: number, aside: number): CoverageRow => ({
  key: name,
  name,
  read,
  aside,
  text: `${String(read)} in figures, ${String(aside)} set aside`,
});

/** Every case by its name; a snapshot is drawn of each in both languages, wide and narrow. */
export const CASES: Readonly<Record<string, readonly CoverageRow[]>> = {
  'two-documents': [row('River plan', 418, 661), row('River Daily, 1 May 2021', 45, 62)],
  'nothing-read': [row('Dates', 0, 63), row('Names', 0, 1)],
  'everything-read': [row('River plan', 12, 0)],
};
