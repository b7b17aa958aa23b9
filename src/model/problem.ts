/** One thing an editor has to mend. */
export interface Problem {
  /** Path from the project root. */
  file: string;
  /** 1-based. */
  line: number;
  /** What stands there. */
  found: string;
  /** What should. */
  expected: string;
  /** What to do. */
  hint: string;
}
