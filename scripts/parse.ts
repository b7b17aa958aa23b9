/**
 * Reads one document with the reader of the site and prints what it found.
 *
 *     npm run --silent parse -- FILE [--date 2021-07-13] [--place wuxing] [--json]
 *
 * FILE is any text in UTF-8, or `-` for standard input. What the reader cannot fit goes to standard error.
 * Exit 0; 2 for a file that cannot be read, or for a wrong call.
 */
import { parseArgs } from 'node:util';
import { idOfFile } from '../src/model/validate-record.ts';
import { ReadError } from '../src/parse/read-text.ts';
import type { ParseProblem } from '../src/parse/types.ts';
import { readDocument } from './reading/read-document.ts';
import type { ReadResult } from './reading/read-document.ts';
import { readFile, STANDARD_INPUT } from './reading/read-file.ts';
import { readLists } from './reading/reader-lists.ts';
import { summarize } from './reading/summarize.ts';

const USAGE = 'npm run --silent parse -- FILE [--date 2021-07-13] [--place wuxing] [--json]';

interface Call {
  file: string;
  date: string | undefined;
  place: string | undefined;
  json: boolean;
}

/** The call is wrong: the message says how it should be. */
class CallError extends Error {}

function readCall(args: string[]): Call {
  const { values, positionals } = parseCall(args);
  const { date, place, json = false } = values;
  const [file, ...others] = positionals;
  if (file === undefined) throw new CallError(`Unexpected end of the call, expected a file: ${USAGE}`);
  if (others.length > 0)
    throw new CallError(`Unexpected “${String(others[0])}”, expected one file: ${USAGE}`);
  if (date !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/u.test(date)) {
    throw new CallError(`Unexpected date “${date}”, expected one such as 2021, 2021-07 or 2021-07-13`);
  }
  return { file, date, place, json };
}

function parseCall(args: string[]) {
  const options = { date: { type: 'string' }, place: { type: 'string' }, json: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new CallError(`${error instanceof Error ? error.message : String(error)}. Expected: ${USAGE}`);
  }
}

/** Ids are ASCII: a file with another name is called `document`. */
function idFor(file: string): string {
  const name = file === STANDARD_INPUT ? 'document' : idOfFile(file);
  return /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(name) ? name : 'document';
}

function print(reading: ReadResult, json: boolean): string {
  const { problems: _problems, ...published } = reading;
  return json ? `${JSON.stringify(published, null, 2)}\n` : summarize(reading);
}

function describe(file: string, { line, found, expected, hint }: ParseProblem): string {
  return `${file}:${String(line)}: Unexpected ${found}, expected ${expected}. ${hint}\n`;
}

function run(args: string[]): void {
  const { file, date, place, json } = readCall(args);
  const text = readFile(file);
  const reading = readDocument({ id: idFor(file), text, date, place }, readLists());
  process.stdout.write(print(reading, json));
  for (const problem of reading.problems) process.stderr.write(describe(file, problem));
}

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ReadError || error instanceof CallError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
