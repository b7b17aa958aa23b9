import type { ReadingUnit } from '../parse/segments/reading-units.ts';
import type { ParsedDocument, Span } from '../parse/types.ts';
import type { DatasetFigure } from './schema/dataset.ts';
import type { SourceRecord } from './schema/record.ts';

/** A source as read: its record, its text and what the reader found in it. */
export interface BuiltSource {
  id: string;
  record: SourceRecord;
  /** `content/sources/<id>.txt`. */
  file: string;
  sha256: string;
  text: string;
  /** 1-based line of an offset. */
  lineAt: (offset: number) => number;
  parsed: ParsedDocument;
  units: ReadingUnit[];
  /** In the order of `parsed.figures`. */
  figures: DatasetFigure[];
}

/** Id of a figure or a segment: it stays when the span grows. */
export function idAt(source: string, offset: number): string {
  return `${source}-${String(offset)}`;
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
