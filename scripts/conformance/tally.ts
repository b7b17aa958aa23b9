/** How many of the things that were looked at came out right. */
export interface Tally {
  right: number;
  total: number;
}

/** What the reader got wrong, as one line. */
export interface Miss {
  text: string;
  field: string;
  /** Words of the text with what stands around them. */
  where: string;
  expected: string;
  found: string;
}

/** Score of one text: a tally for each field, and every miss. */
export interface Score {
  text: string;
  fields: Map<string, Tally>;
  misses: Miss[];
}

export function openScore(text: string): Score {
  return { text, fields: new Map(), misses: [] };
}

/** Counts one comparison, and keeps what was wrong about it. */
export function count(
  score: Score,
  field: string,
  isRight: boolean,
  miss?: Omit<Miss, 'text' | 'field'>,
): void {
  const tally = score.fields.get(field) ?? { right: 0, total: 0 };
  score.fields.set(field, { right: tally.right + (isRight ? 1 : 0), total: tally.total + 1 });
  if (!isRight && miss !== undefined) score.misses.push({ text: score.text, field, ...miss });
}

/** Sum of tallies; null where there is nothing to sum. */
export function sumTallies(tallies: readonly (Tally | undefined)[]): Tally | null {
  const known = tallies.filter((tally) => tally !== undefined);
  if (known.length === 0) return null;
  const add = (key: keyof Tally): number => known.reduce((sum, tally) => sum + tally[key], 0);
  return { right: add('right'), total: add('total') };
}
