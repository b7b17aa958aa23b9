import type { Column } from '../parse/types.ts';

/** Roles whose columns differ by year: `baseline2015`, `target2020`. */
const DATED: readonly string[] = ['baseline', 'target', 'actual'];

/** Keys of a table's columns: role and year (`actual2020`), the role alone for the others (`targetGrowth`). */
export function columnKeys(columns: readonly Column[]): string[] {
  const plain = columns.map((column) => keyOf(column, DATED.includes(column.role)));
  const dated = columns.map((column, at) => (isUnique(plain, at) ? (plain[at] ?? '') : keyOf(column, true)));
  return dated.map((key, at) =>
    dated.indexOf(key) === at ? key : `${key}-${String(countBefore(dated, at) + 1)}`,
  );
}

function keyOf(column: Column, withYear: boolean): string {
  return withYear && column.year !== undefined ? `${column.role}${String(column.year)}` : column.role;
}

const isUnique = (keys: readonly string[], at: number): boolean =>
  keys.filter((key) => key === keys[at]).length === 1;

const countBefore = (keys: readonly string[], at: number): number =>
  keys.slice(0, at).filter((key) => key === keys[at]).length;
