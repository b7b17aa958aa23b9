import { findNumberRuns } from '../lib/number-runs.ts';
import type { BuildContext } from './build-context.ts';
import { overlaps } from './built-source.ts';
import type { BuiltSource } from './built-source.ts';
import { chooseMatch } from './resolve-quote.ts';
import { shorten } from './format-issue.ts';
import { parseMarks } from './parse-marks.ts';
import type { Records } from './read-records.ts';
import type { ExclusionRecord } from './schema/record.ts';
import type { Located } from './validate-record.ts';

/** Largest share of exclusions that people may have to write down. */
const MAX_HAND_SHARE = 0.02;

/** Every run of digits and numerals is a figure or an exclusion; nothing is passed over in silence. */
export function checkCoverage(context: BuildContext): void {
  for (const source of context.sources.values()) {
    for (const run of uncoveredRuns(source)) {
      const around = source.text.slice(Math.max(0, run.start - 12), run.end + 12);
      context.problems.push({
        file: source.file,
        line: source.lineAt(run.start),
        found: `number “${run.text}” that is neither figure nor exclusion, in “${shorten(around)}”`,
        expected: 'every number accounted for',
        hint: 'The reader has to learn it (src/parse); only what a person alone can tell belongs in content/exclusions.yaml',
      });
    }
  }
}

function uncoveredRuns(source: BuiltSource) {
  const covered = new Uint8Array(source.text.length);
  for (const { start, end } of [...source.parsed.figures, ...source.parsed.exclusions])
    covered.fill(1, start, end);
  return findNumberRuns(source.text).filter((run) => covered.subarray(run.start, run.end).includes(0));
}

/** Each entry of `exclusions.yaml` matches a run that the reader then excludes for that reason, and there are few. */
export function checkHandExclusions(context: BuildContext, records: Records): void {
  const list = records.exclusions;
  if (list === null) return;
  for (const at of list.data.keys()) checkEntry(context, list, at);
  const total = [...context.sources.values()].reduce(
    (sum, source) => sum + source.parsed.exclusions.length,
    0,
  );
  if (list.data.length === 0 || list.data.length < total * MAX_HAND_SHARE) return;
  context.problems.push({
    file: list.file,
    line: 1,
    found: `${String(list.data.length)} entries for ${String(total)} exclusions`,
    expected: 'less than 2 % of the exclusions',
    hint: 'Teach the reader a rule instead',
  });
}

function checkEntry(context: BuildContext, list: Located<ExclusionRecord[]>, at: number): void {
  const entry = list.data[at];
  if (entry === undefined) return;
  const report = (found: string, expected: string, hint: string): void => {
    context.problems.push({ file: list.file, line: list.lineOf([at, 'quote']), found, expected, hint });
  };
  const source = context.sources.get(entry.source);
  const marked = parseMarks(entry.quote);
  const [mark] = marked?.marks ?? [];
  if (source === undefined) return report(`source “${entry.source}”`, 'the id of a source', 'Mend the id');
  if (marked === null || mark === undefined) {
    return report(
      `“${shorten(entry.quote)}” without a mark`,
      'the run between ⟦ and ⟧',
      'Mark the run of digits or numerals',
    );
  }
  const match = chooseMatch(source, marked.bare, undefined);
  if ('found' in match) return report(match.found, match.expected, match.hint);
  const span = { start: match.toFile(mark.start), end: match.toFile(mark.end - 1) + 1 };
  const holds = source.parsed.exclusions.some(
    (exclusion) => overlaps(exclusion, span) && exclusion.reason === entry.reason,
  );
  if (!holds)
    report(
      `“${shorten(entry.quote)}”, which excludes nothing`,
      `an exclusion for the reason ${entry.reason}`,
      'Remove the entry, or mend its mark',
    );
}
