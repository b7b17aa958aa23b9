import { withoutMarks } from '../segments/markdown-marks.ts';
import type { ParseProblem, Segment, Span, Table } from '../types.ts';
import { buildRows, publishedColumns } from './build-table.ts';
import { chooseHeader } from './choose-header.ts';
import { dateColumns } from './date-columns.ts';
import { squash } from './fold-cell.ts';
import { noHeader, unknownColumns, unreadableHeader } from './header-problems.ts';
import { isGroupedHeader, isHeaderLine, isSubHeaderLine } from './header-words.ts';
import { layRows } from './lay-rows.ts';
import { ofSeries, readOutlook } from './outlook.ts';
import { partLines } from './part-lines.ts';
import { type RawLine, wordsOf } from './raw-cell.ts';
import type { SettledColumn } from './settle-roles.ts';
import { findTableRuns, type TableRun } from './table-run.ts';
import { isTurned, transposeLines } from './transpose-lines.ts';
import { isUnit } from './unit-words.ts';

/** The tables of a document and what could not be read of them. */
export interface ParsedTables {
  tables: Table[];
  problems: ParseProblem[];
}

/** A table under way: its columns, and the lines read so far, so that 续表 can go on with them. */
interface OpenTable {
  run: TableRun;
  header: RawLine[];
  columns: SettledColumn[];
  body: RawLine[];
}

/**
 * Reads every table whose lines `parseSegments` marked. Columns get their roles from the header, cells their columns
 * from what they print; lines that fit no column and tables without a header are reported, not guessed.
 */
export function parseTables(text: string, segments: readonly Segment[]): ParsedTables {
  const problems: ParseProblem[] = [];
  const open: OpenTable[] = [];
  for (const run of findTableRuns(text, segments)) {
    const parts = splitAtHeaders(turnYears(liftCaption(run))).flatMap(partRun);
    for (const part of parts) addPart(text, open, part, problems);
  }
  const tables = open.map((table) => closeTable(text, table, problems));
  return { tables, problems: problems.sort((a, b) => a.line - b.line) };
}

/** A first line of one cell over the header is the caption, where none stands above the table. */
function liftCaption(run: TableRun): TableRun {
  const [first, second] = run.lines;
  const printed = first?.cells.filter((cell) => cell.text !== '') ?? [];
  const isCaption = printed.length === 1 && second !== undefined && isHeaderLine(wordsOf(second));
  return isCaption ? { ...run, lines: run.lines.slice(1), caption: run.caption ?? printed[0] ?? null } : run;
}

/** Tables that print years down and indicators across are turned, wherever in the run they begin. */
function turnYears(run: TableRun): TableRun {
  const lines: RawLine[] = [];
  for (let at = 0; at < run.lines.length;) {
    const turned = transposeLines(run.lines.slice(at));
    lines.push(...(turned?.lines ?? run.lines.slice(at, at + 1)));
    at += turned?.taken ?? 1;
  }
  return { ...run, lines };
}

/** Tables side by side, one after the other; under the same header words they are one table. */
function partRun(run: TableRun): TableRun[] {
  const [first = [], ...others] = partLines(run.lines);
  const header = first[0];
  const isOne = header !== undefined && others.every(([other]) => other && isSameLine(header, other));
  if (isOne) return [{ ...run, lines: [...first, ...others.flatMap((lines) => lines.slice(1))] }];
  return [first, ...others].map((lines) => ({ ...run, lines }));
}

/** A header inside a run of lines begins a new table, or repeats the one that is going on. */
function splitAtHeaders(run: TableRun): TableRun[] {
  const starts = run.lines.flatMap((line, at) =>
    at > 0 && isHeaderAt(run.lines, at) && !isSubHeaderLine(wordsOf(line)) ? [at] : [],
  );
  const cuts = [0, ...starts, run.lines.length];
  return cuts.slice(0, -1).map((from, at) => {
    const isLast = at === cuts.length - 2;
    return {
      ...run,
      lines: run.lines.slice(from, cuts[at + 1]),
      caption: at === 0 ? run.caption : null,
      notes: isLast ? run.notes : [],
      continues: at === 0 && run.continues,
    };
  });
}

function isHeaderAt(lines: readonly RawLine[], at: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  if (!line) return false;
  return (
    isHeaderLine(wordsOf(line)) || (below !== undefined && isGroupedHeader(wordsOf(line), wordsOf(below)))
  );
}

function addPart(text: string, open: OpenTable[], run: TableRun, problems: ParseProblem[]): void {
  const [first] = run.lines;
  if (!first) return;
  const last = open.at(-1);
  const hasHeader = isHeaderAt(run.lines, 0);
  const repeats = last?.header[0] !== undefined && hasHeader && isSameLine(first, last.header[0]);
  if (last && (run.continues || (repeats && run.caption === null)) && (repeats || !hasHeader)) {
    last.body.push(...run.lines.slice(repeats ? last.header.length : 0));
    last.run.notes.push(...run.notes);
  } else if (hasHeader) startTable(text, open, run, problems);
  else problems.push(noHeader(first));
}

function isSameLine(a: RawLine, b: RawLine): boolean {
  return squash(wordsOf(a).join('|')) === squash(wordsOf(b).join('|'));
}

function startTable(text: string, open: OpenTable[], run: TableRun, problems: ParseProblem[]): void {
  const levels = countLevels(run.lines);
  const header = run.lines.slice(0, levels);
  const body = run.lines.slice(levels);
  const above = [...(run.caption ? [run.caption] : []), ...run.headings];
  const words = above.map((span) => wordsAt(text, span));
  const outlook = isTurned(run.lines) ? ofSeries(readOutlook(words), words) : readOutlook(words);
  const columns = chooseHeader(header, body, outlook);
  if (!columns) {
    problems.push(unreadableHeader(header[0] as RawLine));
    return;
  }
  problems.push(...unknownColumns(header[0] as RawLine, columns));
  open.push({ run, header, columns: dateColumns(columns, outlook), body: [...body] });
}

/** A header has one level, or up to two more under its groups. */
function countLevels(lines: readonly RawLine[]): number {
  const isLevel = (line: RawLine | undefined): boolean =>
    line !== undefined && isSubHeaderLine(wordsOf(line));
  if (!isLevel(lines[1])) return 1;
  return isLevel(lines[2]) ? 3 : 2;
}

function closeTable(text: string, table: OpenTable, problems: ParseProblem[]): Table {
  const { run, columns } = table;
  const headers = columns.map((column) => [column.group, column.leaf].filter(Boolean).join(' '));
  const laid = layRows(
    table.body,
    columns.map((column) => column.role),
    headers,
    columns.some((column) => column.hasTwoNames),
  );
  problems.push(...laid.problems);
  const first = table.header[0] as RawLine;
  const last = table.body.at(-1) ?? first;
  const caption = run.caption ? wordsAt(text, run.caption).replace(/\s+/gu, ' ') : null;
  return {
    caption,
    number: caption === null ? null : captionNumber(caption),
    line: first.line,
    start: first.start,
    end: last.end,
    columns: publishedColumns(columns),
    rows: buildRows(laid.rows, columns, unitOfNote(text, run)),
    notes: run.notes,
  };
}

/** What a heading or a caption prints, without the marks of Markdown. */
function wordsAt(text: string, { start, end }: Span): string {
  return withoutMarks(text.slice(start, end)).content;
}

function captionNumber(caption: string): string | null {
  const digits =
    /^(?:续|附)?(?:表格?|专栏|附表)\s*([0-9０-９]+(?:[-—–.．][0-9０-９]+)*)(?![0-9０-９]|\s*年)/u.exec(
      caption,
    )?.[1];
  return digits === undefined ? null : squash(digits).replace(/[—–.]/gu, '-');
}

/** `单位:亿元` gives the unit of the whole table; a list of units gives none. */
function unitOfNote(text: string, run: TableRun): string | null {
  if (!run.unitNote) return null;
  const unit = squash(text.slice(run.unitNote.start, run.unitNote.end))
    .replace(/^\(?(?:计量)?单位:/u, '')
    .replace(/\)$/u, '');
  return isUnit(unit) ? unit : null;
}
