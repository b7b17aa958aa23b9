import type {
  DatasetCell,
  DatasetTable,
  Indicator,
  Observation,
  PlanRow,
} from '../../model/schema/dataset.ts';
import type { TermRecord } from '../../model/schema/record.ts';
import type { Category, ColumnRole } from '../../model/vocabulary.ts';
import { englishOf, isWords } from './cell-words.ts';

/** A value column of a plan table. */
export interface BoardColumn {
  key: string;
  role: ColumnRole;
  year: number | null;
}

/** One cell of the board. */
export interface BoardCell {
  column: BoardColumn;
  cell: DatasetCell;
  /** Columns that the printed cell spans. */
  span: number;
  /** Value of the indicator that this cell gives, null where the cell holds none. */
  observation: Observation | null;
  /** Our English for the words that stand in the cell instead of a number. */
  english: string | null;
}

/** One printed line. */
export interface BoardRow {
  row: PlanRow;
  indicator: Indicator | null;
  cells: BoardCell[];
}

/** Lines under one heading of the table's first column. */
export interface BoardGroup {
  /** Heading as printed. */
  printed: string;
  category: Category | null;
  rows: BoardRow[];
}

const VALUE_ROLES: readonly ColumnRole[] = [
  'baseline',
  'target',
  'targetGrowth',
  'actual',
  'actualGrowth',
  'growth',
  'verdict',
];

/** The columns that hold values or verdicts, in print order. */
export function boardColumns(table: DatasetTable): BoardColumn[] {
  return table.columns
    .filter(({ role }) => VALUE_ROLES.includes(role))
    .map(({ key, role, year }) => ({ key, role, year: year ?? null }));
}

/** The table as the page shows it: groups of lines, each bound to its indicator and its values. */
export function layoutScoreboard(
  table: DatasetTable,
  rows: readonly PlanRow[],
  indicators: readonly Indicator[],
  glossary: readonly TermRecord[] = [],
): BoardGroup[] {
  const columns = boardColumns(table);
  const groups: BoardGroup[] = [];
  for (const row of rows) {
    const indicator = indicators.find((candidate) => candidate.rows.includes(row.id)) ?? null;
    const printed = row.category ?? '';
    let group = groups.at(-1);
    if (group?.printed !== printed) {
      group = { printed, category: indicator?.category ?? null, rows: [] };
      groups.push(group);
    }
    group.rows.push({ row, indicator, cells: layoutCells(row, columns, indicator, glossary) });
  }
  return groups;
}

function layoutCells(
  row: PlanRow,
  columns: readonly BoardColumn[],
  indicator: Indicator | null,
  glossary: readonly TermRecord[],
): BoardCell[] {
  const cells: BoardCell[] = [];
  for (const column of columns) {
    const cell = row.cells[column.key];
    if (cell === undefined) continue;
    const last = cells.at(-1);
    if (last !== undefined && isSamePrint(last.cell, cell)) last.span += 1;
    else
      cells.push({
        column,
        cell,
        span: 1,
        observation: findObservation(indicator, `${row.id}#${column.key}`),
        english: englishOf(cell, glossary),
      });
  }
  return cells;
}

/** A cell merged across stands in both columns with the same offsets. */
function isSamePrint(left: DatasetCell, right: DatasetCell): boolean {
  return isWords(left) && left.end > left.start && left.start === right.start && left.end === right.end;
}

function findObservation(indicator: Indicator | null, cell: string): Observation | null {
  return (
    indicator?.observations.find(({ evidence }) => evidence.some((place) => place.cell === cell)) ?? null
  );
}

/** Anchor of a line on the board: `row-7`, `row-25-1`. */
export function rowAnchor(row: PlanRow): string {
  return `row-${(row.id.split('/')[1] ?? row.id).replace('.', '-')}`;
}
