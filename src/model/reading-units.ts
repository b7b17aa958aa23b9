import type { Segment, Span } from '../parse/types.ts';

/** A stretch of the file inside a reading unit; `at` is where it begins in the unit's text. */
interface Piece extends Span {
  at: number;
}

/** Segments whose sentence runs on across a caption or a column break, read as one text. */
export interface ReadingUnit {
  text: string;
  pieces: Piece[];
}

/** Joins the segments that `continuedAt` links. Segments that stand alone make no unit: the file's own text serves. */
export function buildReadingUnits(text: string, segments: readonly Segment[]): ReadingUnit[] {
  const byStart = new Map(segments.map((segment) => [segment.start, segment]));
  const continued = new Set(segments.flatMap((segment) => segment.continuedAt ?? []));
  return segments
    .filter((segment) => segment.continuedAt !== undefined && !continued.has(segment.start))
    .map((first) => joinChain(text, first, byStart));
}

function joinChain(text: string, first: Segment, byStart: ReadonlyMap<number, Segment>): ReadingUnit {
  const unit: ReadingUnit = { text: '', pieces: [] };
  const seen = new Set<number>();
  let segment: Segment | undefined = first;
  while (segment !== undefined && !seen.has(segment.start)) {
    seen.add(segment.start);
    unit.pieces.push({ start: segment.start, end: segment.end, at: unit.text.length });
    unit.text += text.slice(segment.start, segment.end);
    segment = segment.continuedAt === undefined ? undefined : byStart.get(segment.continuedAt);
  }
  return unit;
}

/** Offset in the file of the character at `at` in the unit's text. */
export function toFileOffset(unit: ReadingUnit, at: number): number {
  const piece = unit.pieces.findLast((candidate) => candidate.at <= at) ?? unit.pieces[0];
  if (piece === undefined)
    throw new RangeError('Unexpected reading unit without pieces, expected one at least');
  return piece.start + at - piece.at;
}

/** Offset in the unit's text of a file offset, null where the unit does not hold it. */
export function toUnitOffset(unit: ReadingUnit, offset: number): number | null {
  const piece = unit.pieces.find((candidate) => candidate.start <= offset && offset < candidate.end);
  return piece === undefined ? null : piece.at + offset - piece.start;
}

/** The text of a span as it is read, and the way from an offset in it back to the file. */
export interface Reading {
  text: string;
  toFile: (at: number) => number;
}

/** Reads a span without the caption that stands in the middle of its sentence. */
export function readSpan(text: string, units: readonly ReadingUnit[], span: Span): Reading {
  for (const unit of units) {
    const start = toUnitOffset(unit, span.start);
    const last = toUnitOffset(unit, span.end - 1);
    if (start !== null && last !== null) {
      return { text: unit.text.slice(start, last + 1), toFile: (at) => toFileOffset(unit, start + at) };
    }
  }
  return { text: text.slice(span.start, span.end), toFile: (at) => span.start + at };
}
