import { formatQuantity, formatUnit, joinQuantity } from '../../i18n/format-number.ts';
import type { DatasetCell, DatasetTable, Indicator, PlanRow } from '../../model/schema/dataset.ts';
import type { TermRecord } from '../../model/schema/record.ts';
import { columnWord } from '../../wording/column-words.ts';
import { cellQuantity } from '../../wording/quantity.ts';
import { isWords } from '../scoreboard/cell-words.ts';

/** The head of a printed column, and our English for it. */
export interface PrintedHead {
  key: string;
  zh: string;
  /** Null where the head needs none: 2015年. */
  en: string | null;
  isValue: boolean;
}

/** A cell as printed; one that is merged across columns stands once. */
export interface PrintedCell {
  /** Heads that it stands under. */
  heads: PrintedHead[];
  raw: string;
  /** Our English, where the cell holds words. */
  english: string | null;
  figure: string | null;
}

/** A printed line. */
export interface PrintedLine {
  id: string;
  number: string;
  name: string;
  english: string | null;
  unit: string;
  /** The unit in English; one of ten thousands or hundred millions as what it comes to. */
  unitEnglish: string | null;
  cells: PrintedCell[];
}

/** Lines of one printed table with the heads they stand under. */
export interface PrintedRows {
  /** Heads of number, name and unit; null where the table prints no such column. */
  naming: Record<'number' | 'name' | 'unit', PrintedHead | null>;
  heads: PrintedHead[];
  lines: PrintedLine[];
}

/** Word lists and names that the English of cells and lines comes from. */
export interface RowWords {
  indicatorByRow: ReadonlyMap<string, Pick<Indicator, 'name'>>;
  glossary: readonly TermRecord[];
  /** Verdicts and kinds of target, as printed. */
  words: readonly { word: string; en: string }[];
}

type Column = DatasetTable['columns'][number];

/** Columns that name the line; the rest hold what is printed of it. */
const NAMING: readonly Column['role'][] = ['category', 'number', 'name', 'unit'];
const HAN = /\p{Script=Han}/u;

/** Lines of a table as they are printed: heads, raw cells, and English for what is Chinese. */
export function layoutPrintedRows(
  table: DatasetTable,
  rows: readonly PlanRow[],
  words: RowWords,
): PrintedRows {
  const columns = table.columns.filter(({ role }) => !NAMING.includes(role));
  const naming = (wanted: Column['role']): PrintedHead | null =>
    table.columns.filter(({ role }) => role === wanted).map(layoutHead)[0] ?? null;
  return {
    naming: { number: naming('number'), name: naming('name'), unit: naming('unit') },
    heads: columns.map(layoutHead),
    lines: rows.map((row) => layoutLine(row, columns, words)),
  };
}

function layoutHead(column: Column): PrintedHead {
  const { key, role, header } = column;
  const zh = header.replace(/\s+/gu, '');
  const en = columnWord(column);
  return {
    key,
    zh,
    en: zh.startsWith(en) ? null : en,
    isValue: role !== 'verdict' && role !== 'attribute',
  };
}

function layoutLine(row: PlanRow, columns: readonly Column[], words: RowWords): PrintedLine {
  const cells: (PrintedCell & { cell: DatasetCell })[] = [];
  for (const column of columns) {
    const cell = row.cells[column.key];
    const head = layoutHead(column);
    const last = cells.at(-1);
    if (cell !== undefined && last !== undefined && isSamePrint(last.cell, cell)) last.heads.push(head);
    else if (cell !== undefined)
      cells.push({
        cell,
        heads: [head],
        raw: cell.raw,
        english: englishOf(cell, column, row, words),
        figure: cell.figure,
      });
  }
  return {
    id: row.id,
    number: row.row ?? '',
    name: [row.name, row.sub].filter((part) => part !== null).join('·'),
    english: words.indicatorByRow.get(row.id)?.name.en ?? null,
    unit: row.unit ?? '',
    unitEnglish: unitEnglish(row.unit),
    cells: cells.map(({ heads, raw, english, figure }) => ({ heads, raw, english, figure })),
  };
}

/** A cell merged across stands in both columns with the same offsets. */
function isSamePrint(left: DatasetCell, right: DatasetCell): boolean {
  return isWords(left) && left.end > left.start && left.start === right.start && left.end === right.end;
}

/** The word lists' English for words, the number with its words for a value that has some: 9.5%左右. */
function englishOf(cell: DatasetCell, { role }: Column, row: PlanRow, words: RowWords): string | null {
  if (!HAN.test(cell.raw)) return null;
  if (cell.status !== 'value')
    return (
      words.words.find(({ word }) => word === cell.raw)?.en ??
      words.glossary.find(({ zh }) => zh.includes(cell.raw))?.en ??
      null
    );
  const isRate = role.toLowerCase().endsWith('growth') && !cell.cumulative;
  return joinQuantity(formatQuantity(cellQuantity(cell, isRate ? '%' : row.unit), 'en', 'short'));
}

/** The unit in English, a scaled one as what one of it is: 年 is years, 亿元 is 0.1 bn yuan. */
function unitEnglish(unit: string | null): string | null {
  if (unit === null || !HAN.test(unit)) return null;
  if (!/^[百千万亿]/u.test(unit)) return formatUnit(unit, 'en');
  const one = joinQuantity(
    formatQuantity({ printed: '1', value: 1, unit, qualifier: 'exact' }, 'en', 'short'),
  );
  return HAN.test(one) ? null : one;
}
