import type { ContentFile } from '../lib/content-file.ts';
import { decodeText, ReadError } from '../parse/read-text.ts';
import type { Problem } from './problem.ts';

/** The text of a source, null where it is empty, binary or not UTF-8; then a problem says so. */
export function decodeSource({ file, bytes }: ContentFile, problems: Problem[]): string | null {
  try {
    return decodeText(bytes, file);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const { line, found, expected, hint } = error;
    problems.push({ file, line, found, expected, hint });
    return null;
  }
}
