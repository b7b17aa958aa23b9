import type { Line } from '../../lib/line-index.ts';
import type { SegmentKind } from '../vocabulary.ts';

/** A printed line on its way to a segment. */
export interface DraftLine {
  line: Line;
  content: string;
  kind: SegmentKind | null;
  depth?: number;
  /** Blank lines above. Pictures leave two and more. */
  blanksAbove: number;
}
