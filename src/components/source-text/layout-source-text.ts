import type { DatasetFigure, DatasetSegment, DatasetTable, PlanRow } from '../../model/schema/dataset.ts';
import type { SegmentKind } from '../../model/vocabulary.ts';
import type { Stretch } from './shown-stretches.ts';

/** A figure with its number on the page. */
export interface NumberedFigure {
  number: number;
  figure: DatasetFigure;
}

/** A run of text, with the figure that it is, where it is one; `cut` marks words that are left out. */
export interface TextPiece {
  text: string;
  numbered: NumberedFigure | null;
  cut?: true;
}

/** A cell of a printed table. */
export interface TextCell {
  /** Set to the right, so that numbers stand under one another. */
  isValue: boolean;
  text: string;
  numbered: NumberedFigure | null;
}

interface BlockBase {
  id: string;
  line: number;
  figures: NumberedFigure[];
}

/** What the page sets one under another. */
export type TextBlock =
  | (BlockBase & {
      type: 'passage';
      kind: SegmentKind;
      depth: number | null;
      level: number | null;
      pieces: TextPiece[];
    })
  | (BlockBase & {
      type: 'table';
      number: string | null;
      caption: string | null;
      headers: string[];
      rows: { id: string; cells: TextCell[] }[];
    });

/** What the layout is made from: one source, its parts, and what of it may be shown (null: all of it). */
export interface SourceParts {
  text: string;
  segments: readonly DatasetSegment[];
  figures: readonly DatasetFigure[];
  tables: readonly DatasetTable[];
  rows: readonly PlanRow[];
  shown: readonly Stretch[] | null;
}

/** The source as blocks in reading order, each figure numbered from 1 in the order of the text. */
export function layoutSourceText(parts: SourceParts): TextBlock[] {
  const numbered = [...parts.figures]
    .sort((a, b) => a.start - b.start)
    .map((figure, index) => ({ number: index + 1, figure }));
  const blocks: TextBlock[] = [];
  const done = new Set<string>();
  /** A table carries its caption itself. */
  const captions = new Set(parts.shown === null ? parts.tables.map(({ caption }) => caption) : []);
  for (const segment of [...parts.segments].sort((a, b) => a.start - b.start)) {
    const table = segment.kind === 'table-line' ? findTable(parts, segment) : undefined;
    if (segment.kind === 'caption' && captions.has(parts.text.slice(segment.start, segment.end).trim()))
      continue;
    if (table === undefined) blocks.push(...layoutPassage(parts, segment, numbered));
    else if (!done.has(table.id)) {
      done.add(table.id);
      blocks.push(layoutTable(parts, table, segment, numbered));
    }
  }
  return levelHeadings(blocks);
}

/** First level that a heading of the document may have on the page. */
const TOP_LEVEL = 3;

/** Gives each heading a level no more than one below the heading before it, so that none is skipped. */
function levelHeadings(blocks: TextBlock[]): TextBlock[] {
  let deepest = TOP_LEVEL - 1;
  return blocks.map((block) => {
    if (block.type === 'table' || block.kind !== 'heading') return block;
    deepest = Math.min((block.depth ?? 1) + TOP_LEVEL - 1, deepest + 1, 6);
    return { ...block, level: deepest };
  });
}

/** The table whose lines hold the segment. */
function findTable(parts: SourceParts, segment: DatasetSegment): DatasetTable | undefined {
  return parts.tables.find((table) => {
    const lines = parts.rows.filter(({ id }) => table.rows.includes(id)).map(({ line }) => line);
    return segment.line >= table.line && segment.line <= Math.max(...lines);
  });
}

function layoutPassage(
  parts: SourceParts,
  segment: DatasetSegment,
  numbered: readonly NumberedFigure[],
): TextBlock[] {
  const stretches =
    parts.shown === null ? [{ start: segment.start, end: segment.end }] : clip(parts.shown, segment);
  if (stretches.length === 0) return [];
  const pieces: TextPiece[] = [];
  for (const [index, stretch] of stretches.entries()) {
    if (index > 0 || stretch.start > segment.start) pieces.push({ text: '……', numbered: null, cut: true });
    pieces.push(...cutPieces(parts.text, stretch, numbered));
  }
  if ((stretches.at(-1)?.end ?? 0) < segment.end) pieces.push({ text: '……', numbered: null, cut: true });
  return [
    {
      type: 'passage',
      id: segment.id,
      line: segment.line,
      kind: segment.kind,
      depth: segment.depth ?? null,
      level: null,
      pieces,
      figures: pieces.flatMap((piece) => piece.numbered ?? []),
    },
  ];
}

/** The stretches inside a segment. */
function clip(stretches: readonly Stretch[], segment: Stretch): Stretch[] {
  return stretches
    .map(({ start, end }) => ({ start: Math.max(start, segment.start), end: Math.min(end, segment.end) }))
    .filter(({ start, end }) => start < end);
}

/** A stretch of text cut at the figures in it. */
function cutPieces(text: string, stretch: Stretch, numbered: readonly NumberedFigure[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = stretch.start;
  for (const entry of numbered) {
    const { start, end } = entry.figure;
    if (start < at || end > stretch.end) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), numbered: null });
    pieces.push({ text: text.slice(start, end), numbered: entry });
    at = end;
  }
  if (at < stretch.end) pieces.push({ text: text.slice(at, stretch.end), numbered: null });
  return pieces;
}

function layoutTable(
  parts: SourceParts,
  table: DatasetTable,
  segment: DatasetSegment,
  numbered: readonly NumberedFigure[],
): TextBlock {
  const rows = parts.rows
    .filter(({ id }) => table.rows.includes(id))
    .map((row, index, all) => ({
      id: row.id,
      cells: table.columns.map((column) =>
        column.role === 'category' && all[index - 1]?.category === row.category
          ? { text: '', numbered: null, isValue: false }
          : layoutCell(row, column, numbered),
      ),
    }));
  const figures = rows.flatMap(({ cells }) => cells.flatMap(({ numbered: entry }) => entry ?? []));
  return {
    type: 'table',
    id: segment.id,
    line: table.line,
    number: table.number,
    caption: table.caption,
    headers: table.columns.map(({ header }) => header),
    rows,
    figures,
  };
}

/** A cell as printed. A merged cell is set on its first line only. */
function layoutCell(
  row: PlanRow,
  column: DatasetTable['columns'][number],
  numbered: readonly NumberedFigure[],
): TextCell {
  const cell = row.cells[column.key];
  if (cell !== undefined) {
    const entry =
      cell.inherited === null ? numbered.find(({ figure }) => figure.id === cell.figure) : undefined;
    return {
      text: cell.inherited === null ? cell.raw : '',
      numbered: entry ?? null,
      isValue: column.role !== 'verdict',
    };
  }
  return { text: printedField(row, column.role), numbered: null, isValue: false };
}

function printedField(row: PlanRow, role: DatasetTable['columns'][number]['role']): string {
  if (role === 'category') return row.category ?? '';
  if (role === 'number') return row.row ?? '';
  if (role === 'name') return row.sub === null ? row.name : `${row.name}（${row.sub}）`;
  if (role === 'unit') return row.unit ?? '';
  if (role === 'attribute') return row.attribute ?? '';
  return '';
}
