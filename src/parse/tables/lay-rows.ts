import type { ParseProblem } from '../types.ts';
import type { ColumnRole } from '../vocabulary.ts';
import { alignRow } from './align-row.ts';
import type { Alignment, Source } from './alignment.ts';
import { type CellShape, shapeOf } from './cell-shape.ts';
import { isNumberRole } from './fit-role.ts';
import { readableWords } from './fold-cell.ts';
import type { RawLine } from './raw-cell.ts';
import { type ResolvedRow, resolveRow } from './resolve-row.ts';

/** A line whose cells have found their columns. */
export interface LaidRow {
  line: RawLine;
  sources: Source[];
  /** What stands in each column, null where nothing does. */
  shapes: (CellShape | null)[];
  /** Index of the row that prints each column's cell. */
  origins: number[];
  /** Words of the name that this line itself prints, null where the name is merged down. */
  ownName: CellShape | null;
  second: CellShape | null;
  /** Heading inside the table above this line: `一、经济发展` in a line of its own. */
  section: string | null;
  /** Belongs to the row of the line above: its number or its name is merged down. */
  joinsAbove: boolean;
}

/** A line that costs more than this to lay out is not read: the columns do not explain it. */
const DEAREST = 11;

interface State {
  rows: LaidRow[];
  problems: ParseProblem[];
  above: ResolvedRow | null;
  section: string | null;
}

/** Lays every line of a table under its columns. A line that does not fit becomes a problem, never half a row. */
export function layRows(
  lines: readonly RawLine[],
  roles: readonly (ColumnRole | null)[],
  headers: readonly string[],
  hasTwoNames = false,
): Pick<State, 'rows' | 'problems'> {
  const state: State = { rows: [], problems: [], above: null, section: null };
  for (const line of lines) layLine(state, line, roles, headers, hasTwoNames);
  return { rows: state.rows, problems: state.problems };
}

function layLine(
  state: State,
  line: RawLine,
  roles: readonly (ColumnRole | null)[],
  headers: readonly string[],
  hasTwoNames: boolean,
): void {
  const cells = line.cells.map(shapeOf);
  const printed = cells.filter((shape) => !shape.isBlank);
  if (printed.length === 0) return;
  if (printed.length === 1 && printed[0]?.isName) {
    state.section = readableWords(printed[0].raw.text).replace(
      /^[(（]?[一二三四五六七八九十]+[)）]?[、.．]?\s*/u,
      '',
    );
    state.above = null;
    return;
  }
  const alignment = alignRow(cells, roles, state.above, hasTwoNames);
  if (!alignment || alignment.cost > DEAREST) {
    refuse(state, misfit(line, headers), roles, printed[0]);
    return;
  }
  if (alignment.isOpen || losesUnseen(line, cells, roles, state.above, hasTwoNames, alignment)) {
    refuse(state, openReading(line, headers), roles, printed[0]);
    return;
  }
  addRow(state, line, resolveRow(cells, alignment, state.above), alignment.sources, roles);
}

/**
 * `地区生产总值 | 亿元 | 5.3` under a level and a growth: the cell that is missing may be either. Whether the last one
 * is lost, as printers do, or another, only the print can tell.
 */
function losesUnseen(
  line: RawLine,
  cells: readonly CellShape[],
  roles: readonly (ColumnRole | null)[],
  above: ResolvedRow | null,
  hasTwoNames: boolean,
  { sources }: Alignment,
): boolean {
  const isWhole = cells.length + (line.blanksAtEnd ?? 0) >= roles.length;
  if (isWhole) return false;
  const isLost = sources.some(({ kind }, at) => kind === 'absent' && isNumberRole(roles[at] ?? null));
  return isLost && alignRow(cells, roles, above, hasTwoNames, true)?.isOpen === true;
}

function addRow(
  state: State,
  line: RawLine,
  row: ResolvedRow,
  sources: Source[],
  roles: readonly (ColumnRole | null)[],
): void {
  const index = state.rows.length;
  const last = state.rows.at(-1);
  const nameAt = roles.indexOf('name');
  const isOwn = sources[nameAt]?.kind === 'cell' || sources[nameAt]?.kind === 'across';
  const ownName = isOwn ? (row.shapes[nameAt] ?? null) : null;
  const origins = sources.map((source, at) =>
    source.kind === 'above' ? (last?.origins[at] ?? index) : index,
  );
  const numberIsAbove = sources[roles.indexOf('number')]?.kind === 'above';
  const second = row.second ?? lineName(state, ownName, numberIsAbove);
  const joinsAbove = numberIsAbove || ownName === null;
  state.rows.push({
    line,
    sources,
    shapes: row.shapes,
    origins,
    ownName,
    second,
    section: state.section,
    joinsAbove,
  });
  state.above = { ...row, second, hasSecondName: second !== null };
}

/** Under a row with a second name, a single name with the number merged down is a second name too. */
function lineName(state: State, ownName: CellShape | null, numberIsAbove: boolean): CellShape | null {
  return numberIsAbove && state.above?.hasSecondName ? ownName : null;
}

/**
 * A refused line may have begun a row: the line below inherits nothing from above it, but for the category where the
 * refused line began with its row number and so printed none.
 */
function refuse(
  state: State,
  problem: ParseProblem,
  roles: readonly (ColumnRole | null)[],
  first: CellShape | undefined,
): void {
  state.problems.push(problem);
  const { above } = state;
  const keeps = above !== null && first?.isRowNumber === true && roles.includes('number');
  const shapes = above?.shapes.map((shape, at) => (roles[at] === 'category' ? shape : null)) ?? [];
  state.above = keeps ? { shapes, second: null, hasSecondName: false } : null;
}

function quoteLine(line: RawLine): string {
  const found = line.cells.map((cell) => cell.text).join(' | ');
  return `table line “${found.length > 80 ? `${found.slice(0, 80)}…` : found}”`;
}

function openReading(line: RawLine, headers: readonly string[]): ParseProblem {
  return {
    line: line.line,
    found: `${quoteLine(line)}, which fits the columns in two ways`,
    expected: `one cell for each of the columns ${headers.join(', ')}`,
    hint: 'Write — where the print leaves a cell empty; the line is not read until then.',
  };
}

function misfit(line: RawLine, headers: readonly string[]): ParseProblem {
  return {
    line: line.line,
    found: quoteLine(line),
    expected: `cells for the columns ${headers.join(', ')}`,
    hint: 'Give the line its missing cells (— for an empty one) or move it out of the table; it is not read until then.',
  };
}
