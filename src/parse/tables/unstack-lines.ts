import type { ColumnRole } from '../vocabulary.ts';
import { alignRow } from './align-row.ts';
import type { AboveRow } from './alignment.ts';
import { shapeOf } from './cell-shape.ts';
import { isSubHeaderLine } from './header-words.ts';
import type { Outlook } from './outlook.ts';
import type { RawCell, RawLine } from './raw-cell.ts';
import { draftHeaders } from './read-header.ts';
import { resolveRow } from './resolve-row.ts';
import { settleRoles } from './settle-roles.ts';
import { countHeaderWords } from './stacked-lines.ts';

/** A cut of a stream of cells into rows, up to one of its cells. */
interface Cut {
  cost: number;
  /** Index of the first cell of the last row. */
  from: number;
  above: AboveRow | null;
}

interface Stack {
  header: RawLine[];
  body: RawLine[];
  cost: number;
}

/** A stack is cut before its caption is read: its last year counts as a target. */
const AHEAD: Outlook = { tense: 'plan', firstYear: null, planned: undefined, reported: undefined };
/** A table of more cells than this, one a line, is not unstacked. */
const MOST_STACKED = 2000;

/**
 * Puts a table that prints one cell a line back into lines: the header words first, then the stream of cells cut into
 * rows so that every row fits the columns at least cost. Other tables are returned as they are.
 */
export function unstackLines(lines: readonly RawLine[]): RawLine[] {
  const isStacked = lines.length >= 6 && lines.every((line) => line.cells.length === 1);
  if (!isStacked || lines.length > MOST_STACKED) return [...lines];
  const cells = lines.map((line) => line.cells[0] as RawCell);
  const width = countHeaderWords((index) => cells[index]?.text ?? '', 0, cells.length);
  let best: Stack | null = null;
  for (const header of headerCuts(lines, width)) {
    const stack = cutBody(header, lines.slice(width));
    if (stack && (!best || stack.cost < best.cost)) best = stack;
  }
  return best ? [...best.header, ...best.body] : [...lines];
}

/** The header words as one level, and as two wherever the second could begin. */
function headerCuts(lines: readonly RawLine[], width: number): RawLine[][] {
  const cuts: RawLine[][] = [[joinLines(lines.slice(0, width))]];
  for (let at = 3; at <= width - 2; at += 1) {
    const leaves = lines.slice(at, width).flatMap((line) => line.cells.map((cell) => cell.text));
    if (isSubHeaderLine(leaves))
      cuts.push([joinLines(lines.slice(0, at)), joinLines(lines.slice(at, width))]);
  }
  return cuts;
}

function joinLines(lines: readonly RawLine[]): RawLine {
  const [first, last] = [lines[0] as RawLine, lines.at(-1) as RawLine];
  return {
    line: first.line,
    start: first.start,
    end: last.end,
    cells: lines.flatMap((line) => line.cells),
    isGrid: false,
  };
}

function cutBody(header: RawLine[], body: readonly RawLine[]): Stack | null {
  const [draft] = draftHeaders(header);
  let best: Stack | null = null;
  for (const columns of draft ? settleRoles(draft.columns, AHEAD) : []) {
    const cuts = cutStream(
      body,
      columns.map((column) => column.role),
    );
    const cost = (draft?.cost ?? 0) + (cuts.at(-1)?.cost ?? Infinity);
    if (cost < (best?.cost ?? Infinity)) best = { header, body: rowsOf(body, cuts), cost };
  }
  return best;
}

/** `cuts[i]` is the cheapest cut of the first `i` cells into rows. */
function cutStream(body: readonly RawLine[], roles: readonly (ColumnRole | null)[]): (Cut | undefined)[] {
  const shapes = body.map((line) => shapeOf(line.cells[0] as RawCell));
  const cuts: (Cut | undefined)[] = [{ cost: 0, from: 0, above: null }];
  for (let end = 1; end <= shapes.length; end += 1) {
    for (let from = Math.max(0, end - roles.length - 1); from <= end - 2; from += 1) {
      const before = cuts[from];
      if (!before || before.cost >= (cuts[end]?.cost ?? Infinity)) continue;
      const cells = shapes.slice(from, end);
      const alignment = alignRow(cells, roles, before.above);
      const cost = before.cost + (alignment?.cost ?? Infinity);
      if (!alignment || cost >= (cuts[end]?.cost ?? Infinity)) continue;
      cuts[end] = { cost, from, above: resolveRow(cells, alignment, before.above) };
    }
  }
  return cuts;
}

function rowsOf(body: readonly RawLine[], cuts: readonly (Cut | undefined)[]): RawLine[] {
  const rows: RawLine[] = [];
  for (let end = body.length; end > 0;) {
    const from = cuts[end]?.from ?? 0;
    rows.unshift(joinLines(body.slice(from, end)));
    end = from;
  }
  return rows;
}
