/** One thing to mend in a story. */
export interface StoryProblem {
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  found: string;
  expected: string;
  hint: string;
}

/** Stops the build with everything that has to be mended in a story. */
export class StoryError extends Error {
  readonly problems: readonly StoryProblem[];

  constructor(problems: readonly StoryProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'StoryError';
    this.problems = problems;
  }
}

function formatProblem({ file, line, column, found, expected, hint }: StoryProblem): string {
  return `${file}:${String(line)}:${String(column)} Unexpected ${found}, expected ${expected}. ${hint}`;
}
