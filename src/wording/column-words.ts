import type { DatasetTable } from '../model/schema/dataset.ts';
import type { ColumnRole } from '../model/vocabulary.ts';

type Column = DatasetTable['columns'][number];

const WORDS: Readonly<Record<ColumnRole, string>> = {
  category: 'field',
  number: 'no.',
  name: 'indicator',
  unit: 'unit',
  baseline: 'start',
  target: 'target',
  targetGrowth: 'target, a year',
  actual: 'outcome',
  actualGrowth: 'outcome, a year',
  growth: 'growth a year',
  verdict: 'verdict',
  attribute: 'kind of target',
  rank: 'rank',
};

/** Columns of levels stand for a year. */
const YEARLY: readonly ColumnRole[] = ['target', 'actual'];

/** Our English for the head of a column: “target 2020”, and the year alone for the level that a plan starts from. */
export function columnWord({ role, year, header }: Pick<Column, 'role' | 'year' | 'header'>): string {
  if (year !== undefined && role === 'baseline') return String(year);
  if (year !== undefined && YEARLY.includes(role)) return `${WORDS[role]} ${String(year)}`;
  if (role === 'growth' && header.includes('累计')) return 'growth, a year or in sum';
  return WORDS[role];
}
