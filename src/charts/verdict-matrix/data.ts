import type { MarkShape } from '../layout-types.ts';
import type { VerdictSign } from '../verdict-marks/mark-of-verdict.ts';

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

/** Lines of one band that come to the same. */
export interface MatrixGroup {
  sign: VerdictSign;
  voice: 'ink' | 'seal';
  lines: readonly MatrixLine[];
}

/** Lines that the document claims, or those it gives up. */
export interface MatrixBand {
  verdict: 'claimed' | 'admitted';
  groups: readonly MatrixGroup[];
}
