import type { Segment, Span } from '../types.ts';
import { withoutMarks } from './markdown-marks.ts';

/** A stretch of the file inside a reading unit; `at` is where it begins in the unit's text. */
interface Piece extends Span {
  at: number;
}

/** What is read in one go: a segment joined with the segments that carry it on. */
export interface ReadingUnit {
  /** The segment's text and, straight behind it, the text of its continuations. */
  text: string;
  /** The stretches of the file that make the text, in order; one at least. */
  pieces: readonly Piece[];
  /**
   * Offset in the file of the UTF-16 unit at `i` of `text`. For the end of a span take `toOffset(end - 1) + 1`, so
   * that a span which ends at a seam does not run over the caption behind it.
   */
  toOffset(i: number): number;
  /** The first of the joined segments. */
  segment: Segment;
}

/**
 * The reading units of a document in order, one for each segment of every kind that does not carry on another one.
 * Offsets stay those of the file.
 */
export function readingUnits(text: string, segments: readonly Segment[]): ReadingUnit[] {
  const byStart = new Map(segments.map((segment) => [segment.start, segment]));
  const carried = new Set(segments.flatMap((segment) => segment.continuedAt ?? []));
  return segments
    .filter((segment) => !carried.has(segment.start))
    .map((segment) => makeUnit(text, chainOf(segment, byStart)));
}

function chainOf(segment: Segment, byStart: ReadonlyMap<number, Segment>): Segment[] {
  const chain = [segment];
  for (let next = segment.continuedAt; next !== undefined;) {
    const part = byStart.get(next);
    if (!part || part.start <= (chain.at(-1) as Segment).start) break;
    chain.push(part);
    next = part.continuedAt;
  }
  return chain;
}

function makeUnit(text: string, chain: readonly Segment[]): ReadingUnit {
  const pieces: Piece[] = [];
  let words = '';
  for (const part of chain) {
    const content = text.slice(part.start, part.end);
    const lead = part.kind === 'heading' || part.kind === 'caption' ? withoutMarks(content).lead : 0;
    pieces.push({ start: part.start + lead, end: part.end, at: words.length });
    words += content.slice(lead);
  }
  const toOffset = (i: number): number => {
    const { start, at } = pieces.findLast((piece) => piece.at <= i) ?? { start: chain[0]?.start ?? 0, at: 0 };
    return start + i - at;
  };
  return { text: words, pieces, toOffset, segment: chain[0] as Segment };
}
