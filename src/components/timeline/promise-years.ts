import type { ReadyChart } from '../../charts/chart-book.ts';
import { lastYear } from '../../i18n/format-period.ts';
import { text } from '../../i18n/keys.ts';
import { paths } from '../../lib/address.ts';
import type { DatasetFigure, Source } from '../../model/schema/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';
import { addresses } from '../addresses.ts';
import type { Where } from '../where.ts';

/** Promises made on one day for one due date, promises that fall due together, or a report on one. */
export interface PromiseEntry {
  kind: 'target' | 'actual' | 'forecast';
  /** What the entry is (`New promises, due 2020:`); null for a report. */
  lead: string | null;
  /** A finer date than the year, where there is one. */
  when: string;
  promises: { name: string; href: string | null }[];
  /** What was reported, or that nothing was; null where the lead says it all. */
  report: string | null;
  source: Where | null;
}

/** What a year brought: reports, then silences, then new promises. */
export interface PromiseYear {
  year: number;
  entries: PromiseEntry[];
}

/** What the years are made from: the chart of promises, whose cells are promise, made, due and report. */
export interface PromiseTable {
  language: Language;
  rows: ReadyChart['table']['rows'];
  figureById: ReadonlyMap<string, Pick<DatasetFigure, 'source' | 'period' | 'kind'>>;
  sourceById: ReadonlyMap<string, Pick<Source, 'short' | 'published'>>;
}

type Row = PromiseTable['rows'][number];
type Dated = PromiseEntry & { year: number };

/** The lines of the chart of promises, told year by year. */
export function layoutPromiseYears(table: PromiseTable): PromiseYear[] {
  const entries = [
    ...table.rows.flatMap((row) => reportOf(row, table) ?? []),
    ...groupRows(
      table.rows.filter((row) => isUnreported(row, table)),
      2,
      3,
    ).map((rows) => due(rows, table)),
    ...groupRows(table.rows, 1, 2).map((rows) => made(rows, table)),
    ...groupRows(
      table.rows.filter((row) => isOpen(row, table)),
      2,
    ).map((rows) => due(rows, table)),
  ];
  return [...Map.groupBy(entries, ({ year }) => year)]
    .sort(([a], [b]) => a - b)
    .map(([year, held]) => ({ year, entries: held }));
}

const cellOf = ({ cells }: Row, column: number): string => cells[column]?.text ?? '';

/** The year in a date as the table words it; null where it names none. */
function yearIn(words: string): number | null {
  const [year] = /\d{4}/u.exec(words) ?? [];
  return year === undefined ? null : Number(year);
}

/** Rows that share the words of some columns. */
function groupRows(rows: readonly Row[], ...columns: readonly number[]): Row[][] {
  return [...Map.groupBy(rows, (row) => columns.map((column) => cellOf(row, column)).join('|')).values()];
}

/** The kinds of figures that report; that of a promise itself does not. */
const REPORTS: readonly string[] = ['actual', 'forecast'];

/** The figure that reports on a promise. */
function reportedBy({ cells }: Row, { figureById }: PromiseTable) {
  const figure = figureById.get(cells[3]?.figure ?? '');
  return figure !== undefined && REPORTS.includes(figure.kind) ? figure : null;
}

/** Due after the last document. */
function isOpen(row: Row, { sourceById }: PromiseTable): boolean {
  const lastReport = Math.max(...[...sourceById.values()].map(({ published }) => lastYear(published)));
  return (yearIn(cellOf(row, 2)) ?? 0) > lastReport;
}

/** Due before the last document, without a number. */
function isUnreported(row: Row, table: PromiseTable): boolean {
  return yearIn(cellOf(row, 2)) !== null && !isOpen(row, table) && reportedBy(row, table) === null;
}

function promisesOf(rows: readonly Row[], language: Language): PromiseEntry['promises'] {
  return rows.map((row) => ({
    name: cellOf(row, 0),
    href: row.indicator === undefined ? null : addresses.page(language, paths.indicator(row.indicator)),
  }));
}

function reportOf(row: Row, table: PromiseTable): Dated | null {
  const { language, sourceById } = table;
  const figure = reportedBy(row, table);
  if (figure === null) return null;
  const source = sourceById.get(figure.source);
  return {
    year: lastYear(figure.period ?? source?.published ?? ''),
    kind: figure.kind === 'forecast' ? 'forecast' : 'actual',
    lead: null,
    when: '',
    promises: promisesOf([row], language),
    report: cellOf(row, 3),
    source: {
      href: addresses.page(language, paths.source(figure.source, row.cells[3]?.figure ?? undefined)),
      label: source?.short[language] ?? figure.source,
    },
  };
}

function made(rows: readonly Row[], { language }: PromiseTable): Dated {
  const [first] = rows;
  const date = first === undefined ? '' : cellOf(first, 1);
  const year = yearIn(date) ?? 0;
  const dueYear = first === undefined ? null : yearIn(cellOf(first, 2));
  return {
    year,
    kind: 'target',
    lead:
      dueYear === null
        ? text(language, 'timeline.promised-open')
        : text(language, 'timeline.promised', { year: dueYear }),
    when: date === String(year) ? '' : date,
    promises: promisesOf(rows, language),
    report: null,
    source: null,
  };
}

function due(rows: readonly Row[], table: PromiseTable): Dated {
  const [first] = rows;
  return {
    year: first === undefined ? 0 : (yearIn(cellOf(first, 2)) ?? 0),
    kind: 'target',
    lead: text(table.language, 'timeline.due'),
    when: '',
    promises: promisesOf(rows, table.language),
    report: first === undefined || isOpen(first, table) ? null : cellOf(first, 3),
    source: null,
  };
}
