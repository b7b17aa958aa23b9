import type { Line } from '../../lib/line-index.ts';
import type { Segment, Span } from '../types.ts';
import { squash } from './fold-cell.ts';
import type { RawLine } from './raw-cell.ts';
import { hasSingleBlanks, isSingle } from './single-blanks.ts';
import { type Delimiter, findDelimiter, hasNoFrame, isRule, splitCells } from './split-cells.ts';
import { unstackLines } from './unstack-lines.ts';

/** The lines of one printed table with what stands above and below it. */
export interface TableRun {
  lines: RawLine[];
  caption: Span | null;
  /** The heading that the table stands under, then the lines of the document's title. */
  headings: Span[];
  /** `单位:亿元` between caption and header. */
  unitNote: Segment | null;
  notes: Span[];
  /** The table goes on from the run before: 续表, (续), or only page furniture between. */
  continues: boolean;
}

const CONTINUED = /^续表|[(（]续[表)）]|续$/u;
const UNIT_NOTE = /^[(（]?(?:计量)?单位\s*[:：]/u;

/** Groups the table lines of a document into tables, with captions, unit notes and footnotes. */
export function findTableRuns(text: string, segments: readonly Segment[]): TableRun[] {
  const runs: TableRun[] = [];
  let at = 0;
  while (at < segments.length) {
    if (segments[at]?.kind !== 'table-line') at += 1;
    else {
      const end = endOfRun(segments, at);
      const isCloseToLast = onlyFurniture(segments, at - 1);
      runs.push(makeRun(text, segments, at, end, runs.length > 0 && isCloseToLast));
      at = end;
    }
  }
  return runs;
}

function endOfRun(segments: readonly Segment[], from: number): number {
  let end = from;
  while (segments[end]?.kind === 'table-line') end += 1;
  return end;
}

/** Whether only page furniture stands between the segment at `at` and the table line before it. */
function onlyFurniture(segments: readonly Segment[], at: number): boolean {
  let index = at;
  while (segments[index]?.kind === 'furniture') index -= 1;
  return segments[index]?.kind === 'table-line';
}

function makeRun(
  text: string,
  segments: readonly Segment[],
  from: number,
  end: number,
  isClose: boolean,
): TableRun {
  const above = readAbove(text, segments, from - 1);
  const isMarked =
    above.caption !== null && CONTINUED.test(squash(text.slice(above.caption.start, above.caption.end)));
  return {
    lines: unstackLines(cutLines(text, segments.slice(from, end))),
    caption: above.caption,
    headings: headingsAbove(segments, from),
    unitNote: above.unitNote,
    notes: readNotes(segments, end),
    continues: isMarked || (isClose && above.caption === null),
  };
}

function readAbove(
  text: string,
  segments: readonly Segment[],
  at: number,
): Pick<TableRun, 'caption' | 'unitNote'> {
  const last = segments[at];
  const isUnitNote = last !== undefined && UNIT_NOTE.test(text.slice(last.start, last.end));
  const above = isUnitNote ? segments[at - 1] : last;
  return { unitNote: isUnitNote ? last : null, caption: above?.kind === 'caption' ? above : null };
}

function headingsAbove(segments: readonly Segment[], from: number): Span[] {
  const headings = segments.slice(0, from).filter((segment) => segment.kind === 'heading');
  const nearest = headings.filter((segment) => segment.depth !== 1).slice(-1);
  return [...nearest, ...headings.filter((segment) => segment.depth === 1)];
}

function readNotes(segments: readonly Segment[], from: number): Span[] {
  const notes: Span[] = [];
  for (let at = from; segments[at]?.kind === 'note'; at += 1) {
    const note = segments[at] as Segment;
    notes.push({ start: note.start, end: note.end });
  }
  return notes;
}

function cutLines(text: string, segments: readonly Segment[]): RawLine[] {
  const contents = segments.map((segment) => text.slice(segment.start, segment.end));
  const delimiter = commonDelimiter(contents);
  const isBlank = delimiter === 'blanks' && hasSingleBlanks(contents);
  const isOpen = /^[^|｜│┃]/u.test(contents[0] ?? '') && hasNoFrame(contents[0] ?? '');
  return segments.flatMap((segment, at) => {
    if (isRule(contents[at] ?? '')) return [];
    const line: Line = {
      number: segment.line,
      from: segment.start,
      to: segment.end,
      start: segment.start,
      end: segment.end,
    };
    const isAtBlank = isBlank && isSingle(contents[at] ?? '');
    return [splitCells(text, line, isAtBlank ? 'blank' : delimiter, isOpen)];
  });
}

/** One delimiter a table: a pipe wins over a tab, a tab over blanks. */
function commonDelimiter(contents: readonly string[]): Delimiter {
  const found = new Set(contents.map(findDelimiter));
  return found.has('pipe') ? 'pipe' : found.has('tab') ? 'tab' : 'blanks';
}
