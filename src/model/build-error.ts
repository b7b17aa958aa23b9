import { formatIssue } from './format-issue.ts';
import type { Problem } from './problem.ts';

export type { Problem };

/** Stops the build with everything that has to be mended: the sources first, then the records, by file and line. */
export class BuildError extends Error {
  readonly problems: Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = [...problems].sort(byFile);
    const count = sorted.length === 1 ? '1 problem' : `${String(sorted.length)} problems`;
    super(`${count} in content/, nothing was built\n\n${sorted.map(formatIssue).join('\n')}`);
    this.name = 'BuildError';
    this.problems = sorted;
  }
}

/** What is wrong with a source brings faults of the records with it. */
function byFile(a: Problem, b: Problem): number {
  const [left, right] = [a, b].map(({ file }) => `${file.startsWith('content/sources/') ? '0' : '1'}${file}`);
  if (left === right) return a.line - b.line;
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
