import type { DatasetCell, DatasetTable, PlanRow } from '../../model/schema/dataset.ts';
import type { TermRecord } from '../../model/schema/record.ts';
import type { ColumnRole } from '../../model/vocabulary.ts';

/** Whether a cell holds words instead of a number: 完成市下达目标, 高于全省平均. */
export function isWords({ status }: DatasetCell): boolean {
  return status === 'assigned' || status === 'text';
}

/** Whether a cell repeats the words of the one before it. */
export function isSameWords(cell: DatasetCell, before: DatasetCell | undefined): boolean {
  return before !== undefined && isWords(cell) && isWords(before) && cell.raw === before.raw;
}

/** Our English for the words of a cell: the glossary's, where a term is the whole cell. */
export function englishOf({ raw }: DatasetCell, glossary: readonly TermRecord[]): string | null {
  return glossary.find(({ zh }) => zh.includes(raw))?.en ?? null;
}

/** What the note under a board has to explain: only what its table prints. */
export interface BoardFacts {
  /** Heading of the growth column, and whether it leaves open which of the two it is: 年均/累计增长. */
  growth: { header: string; isOpen: boolean } | null;
  hasSums: boolean;
  /** The words that stand for a number set elsewhere, each once. */
  assigned: string[];
  hasWords: boolean;
  hasDash: boolean;
}

/** Words stand in these by their nature. */
const NOT_VALUES: readonly ColumnRole[] = ['verdict', 'attribute', 'category', 'number', 'name', 'unit'];

/** Reads in the table itself what its note says. */
export function boardFacts({ columns }: DatasetTable, rows: readonly PlanRow[]): BoardFacts {
  const cells = rows.flatMap((row) =>
    columns.flatMap(({ key, role }) => (NOT_VALUES.includes(role) ? [] : (row.cells[key] ?? []))),
  );
  const growth = columns.find(({ role }) => role.toLowerCase().endsWith('growth'));
  const header = growth?.header.replace(/\s/gu, '') ?? '';
  const assigned = cells.filter(({ status }) => status === 'assigned').map(({ raw }) => raw);
  return {
    growth: header === '' ? null : { header, isOpen: header.includes('累计') },
    hasSums: cells.some(({ cumulative }) => cumulative),
    assigned: [...new Set(assigned)],
    hasWords: cells.some(isWords),
    hasDash: cells.some(({ status }) => status === 'dash' || status === 'absent'),
  };
}
