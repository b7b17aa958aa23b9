import type { DatasetFigure } from '../../model/schema/dataset.ts';

/** Documents that a story rests on: those of its evidence first, then those of its charts. */
export function storySources(
  blocks: readonly ({ type: string } | { type: 'evidence'; figure: string })[],
  charts: readonly { sources: readonly string[] }[],
  figures: ReadonlyMap<string, DatasetFigure>,
): string[] {
  const quoted = blocks.flatMap((block) =>
    'figure' in block ? (figures.get(block.figure)?.source ?? []) : [],
  );
  return [...new Set([...quoted, ...charts.flatMap(({ sources }) => sources)])];
}
