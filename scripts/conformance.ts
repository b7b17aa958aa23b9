/**
 * Scores the reader against a folder of labelled texts.
 *
 *     npm run conformance -- DIR [--misses]
 *
 * A label is `NAME.expected.json` or `NAME.rows.json`; its text is the file that `doc` names, beside it or in
 * content/sources. `zh-number-spec.json` holds single numbers. Prints how many labels of each field came out right,
 * figures missed and extra, exclusions by reason, rows and cells; with --misses every one that did not.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Case } from './conformance/find-cases.ts';
import { findCases, readJson } from './conformance/find-cases.ts';
import { printMisses, printReasons, printScores } from './conformance/print-scores.ts';
import { scoreExclusions } from './conformance/score-exclusions.ts';
import { scoreFigures } from './conformance/score-figures.ts';
import { NumberSpecSchema, scoreNumberSpec } from './conformance/score-number-spec.ts';
import { scoreRows } from './conformance/score-rows.ts';
import type { Score } from './conformance/tally.ts';
import { openScore } from './conformance/tally.ts';
import { readDocument } from './reading/read-document.ts';
import type { ReaderLists } from './reading/reader-lists.ts';
import { readLists } from './reading/reader-lists.ts';

const NUMBER_SPEC = 'zh-number-spec.json';

function scoreCase(one: Case, lists: ReaderLists): Score {
  const reading = readDocument(one, lists);
  const score = openScore(one.name);
  scoreFigures(score, one, reading.figures);
  scoreExclusions(score, one, reading);
  scoreRows(score, one, reading);
  return score;
}

function scoreNumbers(folder: string, lists: ReaderLists): Score[] {
  const file = join(folder, NUMBER_SPEC);
  return existsSync(file) ? scoreNumberSpec(NumberSpecSchema.parse(readJson(file)), lists) : [];
}

function run(): void {
  const { values, positionals } = parseArgs({
    options: { misses: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined || !existsSync(folder)) {
    process.stderr.write(
      `Unexpected folder “${folder ?? ''}”, expected one with labels: npm run conformance -- DIR [--misses]\n`,
    );
    process.exitCode = 2;
    return;
  }
  const lists = readLists();
  const texts = findCases(folder).map((one) => scoreCase(one, lists));
  const numbers = scoreNumbers(folder, lists);
  const parts = [texts, numbers].filter((scores) => scores.length > 0).map(printScores);
  process.stdout.write([...parts, printReasons([...texts, ...numbers])].join('\n'));
  if (values.misses === true)
    process.stdout.write(`\n${printMisses([...texts, ...numbers].flatMap(({ misses }) => misses))}`);
}

run();
