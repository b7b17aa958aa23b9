import type { DatasetFigure, Milestone, Passage, Project } from '../../model/schema/dataset.ts';
import { quoteBegin } from '../quote-begin.ts';

/** Marks at which a quoted sentence may be cut. */
const CLAUSE_MARK = /[,;:，；：。]/gu;

/** A stretch of a source, in offsets of its text. */
export interface Stretch {
  start: number;
  end: number;
}

/** Passages that the records of a source rest on. */
export function recordPassages(source: string, records: readonly (Project | Milestone)[]): Passage[] {
  return records.flatMap(({ sources }) => sources).filter((passage) => passage.source === source);
}

/** Most of a source that may be quoted, as a share of its characters. */
export const MOST_QUOTED = 0.5;

/**
 * What may be shown of a source that is quoted only: the quotes of its figures and the passages of its records,
 * overlapping ones joined. Where that is more than half of the source, the figures keep no more than their own clause.
 * A quote that joins two stretches of the file shows as the figure alone.
 */
export function shownStretches(
  text: string,
  figures: readonly DatasetFigure[],
  passages: readonly Passage[],
): Stretch[] {
  const sentences = figures.map(quoteOf);
  const generous = joinStretches([...sentences, ...passages]);
  if (shownLength(generous) <= text.length * MOST_QUOTED) return generous;
  const clauses = figures.map((figure, index) => clauseOf(text, sentences[index] ?? figure, figure));
  return joinStretches([...clauses, ...passages]);
}

function quoteOf(figure: DatasetFigure): Stretch {
  const start = quoteBegin(figure);
  return start === null ? figure : { start, end: start + figure.quote.length };
}

/** The clause of the quote that holds the figure, with the mark that ends it. */
function clauseOf(text: string, quote: Stretch, figure: Stretch): Stretch {
  const before = text.slice(quote.start, figure.start);
  const after = text.slice(figure.end, quote.end);
  const opening = [...before.matchAll(CLAUSE_MARK)].at(-1);
  const closing = after.search(CLAUSE_MARK);
  return {
    start: opening === undefined ? quote.start : quote.start + opening.index + 1,
    end: closing < 0 ? quote.end : figure.end + closing + 1,
  };
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
