import type { ParseProblem } from '../types.ts';
import type { RawLine } from './raw-cell.ts';
import { wordsOf } from './raw-cell.ts';
import type { SettledColumn } from './settle-roles.ts';

/** Rows that no header explains. */
export function noHeader(line: RawLine): ParseProblem {
  return {
    line: line.line,
    found: `table line “${wordsOf(line).join(' | ').slice(0, 80)}” without a header above it`,
    expected: 'a header with a column of names (指标) and at least one year, target or outcome',
    hint: 'Put the header line above the first row, or a blank line and a caption between two tables.',
  };
}

/** A header that names no rows or no values. */
export function unreadableHeader(line: RawLine): ParseProblem {
  return {
    line: line.line,
    found: `table header “${wordsOf(line).join(' | ').slice(0, 80)}”`,
    expected: 'a column of names (指标) and at least one year, target, outcome or growth',
    hint: 'Name the columns in words that the reader knows (src/parse/tables/header-words.ts).',
  };
}

/** One problem for each column whose header says nothing to the reader. */
export function unknownColumns(line: RawLine, columns: readonly SettledColumn[]): ParseProblem[] {
  return columns
    .filter((column) => column.role === null && column.senses.length === 0)
    .map((column) => ({
      line: line.line,
      found: `table column “${column.leaf}”`,
      expected: 'a header that says name, unit, year, target, outcome, growth, verdict, attribute or rank',
      hint: 'The column is not read. Name it in words that the reader knows (src/parse/tables/header-words.ts).',
    }));
}
