import { type Line, splitLines } from '../../lib/line-index.ts';
import { findTableLines } from '../tables/find-table-lines.ts';
import type { Segment } from '../types.ts';
import type { DraftLine } from './draft-line.ts';
import { findContinuations } from './find-continuations.ts';
import { kindOfLine } from './line-kind.ts';
import { withoutMarks } from './markdown-marks.ts';
import { placeHeadings } from './place-headings.ts';

/**
 * Cuts a document into segments, one for each printed line, in order: together they hold every character that is no
 * blank, and none twice. A paragraph that a caption or a column break cuts in two says where it goes on.
 */
export function parseSegments(text: string): Segment[] {
  const lines = splitLines(text);
  const drafts = draftLines(text, lines, findTableLines(text, lines));
  markNotesBelow(drafts);
  const continuations = findContinuations(drafts);
  placeHeadings(drafts);
  return drafts.map((draft) => toSegment(draft, continuations.get(draft)));
}

function draftLines(text: string, lines: readonly Line[], tableLines: ReadonlySet<number>): DraftLine[] {
  const printed = lines.filter((line) => line.end > line.start);
  let above = 0;
  let isUnderTable = false;
  return printed.map((line, at) => {
    const { content, level } = withoutMarks(text.slice(line.start, line.end));
    const isTable = tableLines.has(line.number);
    const own = isTable ? null : kindOfLine(content, tableLines.has(nextNumber(printed, at)), isUnderTable);
    const isHeading = !isTable && level !== null && own !== 'caption';
    const kind = isTable ? 'table-line' : isHeading ? 'heading' : own;
    const depth = isHeading ? { depth: level } : {};
    const draft: DraftLine = { line, content, kind, blanksAbove: line.number - above - 1, ...depth };
    above = line.number;
    isUnderTable = isTable || (isUnderTable && kind === 'note');
    return draft;
  });
}

/** The line below, past a `单位:…` line that stands between caption and table. */
function nextNumber(printed: readonly Line[], at: number): number {
  return printed[at + 1]?.number ?? -1;
}

/** `注:1.…` goes on in lines `2.…`, `②…` straight below it. */
function markNotesBelow(drafts: readonly DraftLine[]): void {
  drafts.forEach((draft, at) => {
    const isListed =
      draft.kind === 'item' && /^(?:[0-9０-９]{1,2}\s*[.．、]|[(（][0-9０-９]|[①-⑳])/u.test(draft.content);
    const follows =
      drafts[at - 1]?.kind === 'note' &&
      draft.blanksAbove === 0 &&
      !/^[(（]?(?:计量)?单位/u.test(drafts[at - 1]?.content ?? '');
    if (isListed && follows) draft.kind = 'note';
  });
}

function toSegment(draft: DraftLine, next: DraftLine | undefined): Segment {
  const { start, end, number } = draft.line;
  return {
    start,
    end,
    line: number,
    kind: draft.kind ?? 'paragraph',
    ...(draft.depth === undefined ? {} : { depth: draft.depth }),
    ...(next === undefined ? {} : { continuedAt: next.line.start }),
  };
}
