/** The way values run down a list. */
export type Direction = 'up' | 'down';

/** A number that a row carries; null where the row has none. */
export function numberOf(written: string | undefined): number | null {
  if (written === undefined || written.trim() === '') return null;
  const value = Number(written);
  return Number.isFinite(value) ? value : null;
}

/** Items by a number, equal ones in the order they had; what has no number comes last in either direction. */
export function sortByNumber<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number | null,
  direction: Direction,
): Item[] {
  const sign = direction === 'up' ? 1 : -1;
  return items
    .map((item) => ({ item, value: valueOf(item) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return sign * (a.value - b.value);
    })
    .map(({ item }) => item);
}

/** Whether a row has one of its keys in every filter; a row may hold several keys, with blanks between them. */
export function matchesAll(
  keys: Readonly<Record<string, string | undefined>>,
  wanted: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(wanted).every(([name, key]) => (keys[name] ?? '').split(' ').includes(key));
}
