import type { MarkShape } from '../layout-types.ts';
import type { VerdictSign } from '../marks/mark-of-verdict.ts';

/** One line of the table. */
export interface MatrixLine {
  id: string;
  name: string;
  indicator: string;
  shape: MarkShape;
  voice: 'ink' | 'seal';
  /** The document's verdict in the reader's language. */
  official: string;
  /** Ours. */
  ours: string;
}

/** What a group comes to; where failure is admitted, all that cannot be tested stands together. */
export type MatrixSign = Exclude<VerdictSign, 'no-report'> | 'untested';

/** Lines of one band that come to the same. */
export interface MatrixGroup {
  sign: MatrixSign;
  voice: 'ink' | 'seal';
  lines: readonly MatrixLine[];
}

/** Lines that the document claims, or those it gives up. */
export interface MatrixBand {
  verdict: 'claimed' | 'admitted';
  groups: readonly MatrixGroup[];
}

/** How many lines a band holds. */
export function countLines({ groups }: MatrixBand): number {
  return groups.reduce((sum, { lines }) => sum + lines.length, 0);
}
