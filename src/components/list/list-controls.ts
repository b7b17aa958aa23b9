import { FILTER_NAMES, SORT_NAMES, type FilterName, type SortName } from '../../wording/list-words.ts';

/** A filter over a list, with the keys that its rows carry and their words. */
export interface ListControl {
  name: FilterName;
  options: readonly { key: string; word: string }[];
}

/** The way each order runs: what is high, large or late comes first, names and years from their beginning. */
export const SORT_DIRECTIONS: Readonly<Record<SortName, 'up' | 'down'>> = {
  share: 'down',
  name: 'up',
  report: 'down',
  rule: 'up',
  line: 'up',
  amount: 'down',
  start: 'up',
};

/** What a row carries for the controls: closed keys for the filters, numbers for the orders. */
export type RowKeys = Readonly<Record<`data-${string}`, string | number | undefined>>;

/** Gives the keys of a record's row. */
export type KeysOf<Item> = (item: Item) => RowKeys;

/** The attributes of a row. Keys may be several; a number that is missing is left out, and the row then sorts last. */
export function rowKeys(
  filters: Partial<Record<FilterName, string | readonly string[] | null | undefined>>,
  sorts: Partial<Record<SortName, number | null | undefined>>,
): RowKeys {
  const row: Record<`data-${string}`, string | number | undefined> = { 'data-item': '' };
  for (const name of FILTER_NAMES) row[`data-${name}`] = [filters[name] ?? []].flat().join(' ') || undefined;
  for (const name of SORT_NAMES) row[`data-sort-${name}`] = sorts[name] ?? undefined;
  return row;
}

/** A filter with the keys that occur, in the order of the closed list. */
export function controlOf<Key extends string>(
  name: FilterName,
  closed: readonly Key[],
  occurring: readonly (string | null | undefined)[],
  wordOf: (key: Key) => string,
): ListControl {
  const options = closed.filter((key) => occurring.includes(key)).map((key) => ({ key, word: wordOf(key) }));
  return { name, options };
}
