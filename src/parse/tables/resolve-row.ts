import type { AboveRow, Alignment, Source } from './alignment.ts';
import type { CellShape } from './cell-shape.ts';

/** A line laid under the columns: what stands in each column, printed here or merged down. */
export interface ResolvedRow extends AboveRow {
  /** The second name cell, printed in this line. */
  second: CellShape | null;
}

/** Follows an alignment to the cells themselves. */
export function resolveRow(
  cells: readonly CellShape[],
  alignment: Alignment,
  above: AboveRow | null,
): ResolvedRow {
  const shapes = alignment.sources.map((source, column) => {
    if (source.kind === 'above') return above?.shapes[column] ?? null;
    return source.kind === 'absent' ? null : (cells[source.cell] ?? null);
  });
  const second =
    alignment.sources.map((source) => secondOf(cells, source)).find((cell) => cell !== null) ?? null;
  return { shapes, second, hasSecondName: second !== null };
}

function secondOf(cells: readonly CellShape[], source: Source): CellShape | null {
  const hasSecond = (source.kind === 'cell' || source.kind === 'above') && source.second !== undefined;
  return hasSecond ? (cells[source.second ?? -1] ?? null) : null;
}
