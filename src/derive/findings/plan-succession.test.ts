import { describe, expect, test } from 'vitest';
import type { Dataset, DatasetTable } from '../../model/schema/dataset.ts';
import { dueOf, planSuccessions } from './plan-succession.ts';

describe('plans that follow one another', () => {
  const table = (id: string, due: number | null, hasResults: boolean, source = 'plan'): DatasetTable => ({
    id,
    source,
    number: id,
    caption: null,
    line: 1,
    columns: [
      ...(due === null ? [] : [{ key: 'target', role: 'target' as const, header: '', year: due }]),
      ...(hasResults ? [{ key: 'actual', role: 'actual' as const, header: '' }] : []),
    ],
    rows: [],
    notes: [],
  });
  const successions = (...tables: DatasetTable[]) =>
    planSuccessions({
      tables,
      sources: [
        { id: 'plan', place: 'a' },
        { id: 'same', place: 'a' },
        { id: 'far', place: 'b' },
      ],
    } as unknown as Dataset).map(({ over, next }) => `${over.id} ${next.id}`);

  test('results and the next targets of the same place', () => {
    const over = table('over', 2020, true);
    expect(successions(over, table('next', 2025, false))).toEqual(['over next']);
    expect(successions(table('next', 2025, false, 'same'), over)).toEqual(['over next']);
    expect(successions(over, table('last', 2030, false), table('next', 2025, false))).toEqual(['over next']);
    expect(successions(over, table('far', 2025, false, 'far'))).toEqual([]);
    expect(successions(over, table('before', 2020, false))).toEqual([]);
    expect(successions(over, table('results', 2025, true))).toEqual([]);
    expect(successions(over, table('open', null, false))).toEqual([]);
    expect(successions(table('none', null, true), table('next', 2025, false))).toEqual([]);
    expect(successions(over)).toEqual([]);
  });

  test('the due year of a table', () => {
    expect(dueOf(table('t', 2025, true))).toBe(2025);
    expect(dueOf(table('t', null, true))).toBeNull();
  });
});
