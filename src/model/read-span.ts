import { readingUnits, type ReadingUnit } from '../parse/segments/reading-units.ts';
import type { Segment, Span } from '../parse/types.ts';

/** The units whose sentence runs on across a caption or a column break. Elsewhere the file's own text serves. */
export function joinedUnits(text: string, segments: readonly Segment[]): ReadingUnit[] {
  return readingUnits(text, segments).filter(({ pieces }) => pieces.length > 1);
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
      return { text: unit.text.slice(start, last + 1), toFile: (at) => unit.toOffset(start + at) };
    }
  }
  return { text: text.slice(span.start, span.end), toFile: (at) => span.start + at };
}

/** Offset in the unit's text of a file offset, null where the unit does not hold it. */
function toUnitOffset(unit: ReadingUnit, offset: number): number | null {
  const piece = unit.pieces.find((candidate) => candidate.start <= offset && offset < candidate.end);
  return piece === undefined ? null : piece.at + offset - piece.start;
}
