import type { DatasetFigure, Milestone, Passage, Project } from '../../model/schema/dataset.ts';
import { locateQuote } from '../locate-quote.ts';

/** A stretch of a source, in offsets of its text. */
export interface Stretch {
  start: number;
  end: number;
}

/** Passages that the records of a source rest on. */
export function recordPassages(source: string, records: readonly (Project | Milestone)[]): Passage[] {
  return records.flatMap(({ sources }) => sources).filter((passage) => passage.source === source);
}

/**
 * What may be shown of a source that is quoted only: the quotes of its figures and the passages of its records,
 * overlapping ones joined. A quote that joins two stretches of the file shows as the figure alone.
 */
export function shownStretches(text: string, figures: readonly DatasetFigure[], passages: readonly Passage[]): Stretch[] {
  const quoted = figures.map((figure) => {
    const start = locateQuote(text, figure);
    return start === null ? { start: figure.start, end: figure.end } : { start, end: start + figure.quote.length };
  });
  return joinStretches([...quoted, ...passages.map(({ start, end }) => ({ start, end }))]);
}

/** Sorted stretches, with those that overlap or touch made one. */
export function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Characters that the stretches hold together. */
export function shownLength(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}
