import { readFileSync, statSync } from 'node:fs';
import { decodeText, ReadError } from '../../src/parse/read-text.ts';

/** Name that stands for standard input on the command line. */
export const STANDARD_INPUT = '-';

/**
 * Reads a text file, or standard input where the name is `-`.
 * @throws {ReadError} one clear line for a file that is missing, a folder, empty, binary or not UTF-8
 */
export function readFile(file: string): string {
  return decodeText(readBytes(file), file === STANDARD_INPUT ? '(standard input)' : file);
}

function readBytes(file: string): Uint8Array {
  // File descriptor 0 is standard input.
  if (file === STANDARD_INPUT) return readFileSync(0);
  const facts = statSync(file, { throwIfNoEntry: false });
  if (facts === undefined) throw new ReadError(file, 1, 'missing file', 'a text file', 'Check the path.');
  if (!facts.isFile()) throw new ReadError(file, 1, 'folder', 'a text file', 'Name one file, not a folder.');
  return readFileSync(file);
}
