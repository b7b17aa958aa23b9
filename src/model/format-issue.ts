import type { Problem } from './problem.ts';

/** A problem as editors read it: place, what was found, what was expected, what to do. */
export function formatIssue(problem: Problem): string {
  const { file, line, found, expected, hint } = problem;
  return `${file}:${String(line)}\n  Unexpected ${found}, expected ${expected}\n  Hint: ${hint}\n`;
}

/** Shortens a long text for a message, keeping its beginning. */
export function shorten(text: string, limit = 60): string {
  const flat = text.replace(/\s+/gu, ' ');
  return flat.length <= limit ? flat : `${flat.slice(0, limit)}…`;
}
