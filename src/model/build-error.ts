import { formatIssue } from './format-issue.ts';
import type { Problem } from './problem.ts';

export type { Problem };

/** Stops the build with everything that has to be mended, in the order of files and lines. */
export class BuildError extends Error {
  readonly problems: Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = [...problems].sort((a, b) =>
      a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
    );
    const count = sorted.length === 1 ? '1 problem' : `${String(sorted.length)} problems`;
    super(`${count} in content/, nothing was built\n\n${sorted.map(formatIssue).join('\n')}`);
    this.name = 'BuildError';
    this.problems = sorted;
  }
}
