import { BoundError } from './bound-error.ts';
import { COUNT_SETS } from './bound-context.ts';
import type { BoundContext, Countable, CountableSet, CountSet } from './bound-context.ts';

const isSet = (word: string): word is CountSet => COUNT_SETS.some((set) => set === word);

/**
 * Counts the things of a set that fit all filters: `['assessments', 'table=1-1', 'class=exceeded,met']`.
 * @throws {BoundError} for a set, key or value that does not exist: a misspelt word must not count nothing
 */
export function countOf(words: readonly string[], context: BoundContext): number {
  const [name = '', ...filters] = words;
  if (!isSet(name))
    throw new BoundError(
      `set “${name}” in a count`,
      `one of ${COUNT_SETS.join(', ')}`,
      'Example: count assessments table=1-1 class=exceeded,met',
    );
  const set = context.set(name);
  const tests = filters.map((filter) => testOf(filter, name, set));
  return set.items.filter((item) => tests.every((test) => test(item))).length;
}

function testOf(filter: string, name: CountSet, { keys }: CountableSet): (item: Countable) => boolean {
  const [key = '', wanted = '', ...rest] = filter.split('=');
  const known = keys[key];
  if (known === undefined || rest.length > 0)
    throw new BoundError(
      `“${filter}” in a count of ${name}`,
      Object.keys(keys)
        .map((each) => `${each}=`)
        .join(', '),
      'Several values are joined by commas, without blanks',
    );
  const values = wanted.split(',');
  const unknown = values.find((value) => !known.has(value));
  if (unknown !== undefined)
    throw new BoundError(
      `“${unknown}” for ${key}= in a count of ${name}`,
      `one of ${[...known].sort().join(', ')}`,
      'Several values are joined by commas, without blanks',
    );
  return (item) => (item[key] ?? []).some((value) => values.includes(value));
}
