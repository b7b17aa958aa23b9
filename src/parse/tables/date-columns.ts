import { squash } from './fold-cell.ts';
import type { Outlook } from './outlook.ts';
import type { SettledColumn } from './settle-roles.ts';

/** Gives the levels whose header prints no year the year that the words over the table name: 产量 under 2022年…产量. */
export function dateColumns(columns: readonly SettledColumn[], outlook: Outlook): SettledColumn[] {
  return columns.map((column) =>
    column.year === undefined ? { ...column, year: yearOf(column, outlook) } : column,
  );
}

function yearOf({ role, leaf, group }: SettledColumn, { planned, reported }: Outlook): number | undefined {
  if (isSpan(`${group ?? ''}${leaf}`)) return undefined;
  if (role === 'target') return planned;
  if (role === 'actual') return reported;
  const isLastYear = role === 'baseline' && /^[上去]年/u.test(squash(leaf));
  return isLastYear && reported !== undefined ? reported - 1 : undefined;
}

/** A header that prints years, but no one year. */
function isSpan(header: string): boolean {
  return /\d{4}/u.test(squash(header));
}
