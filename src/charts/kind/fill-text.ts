import type { ChartRecord } from '../../model/schema/chart.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { BoundContext } from '../../wording/bound/bound-context.ts';
import { BoundError } from '../../wording/bound/bound-error.ts';
import { bindText } from '../../wording/bound/bind-text.ts';
import { checkClaim } from '../../wording/bound/check-claim.ts';

/** Where a text stands, for messages. */
export type Place = Pick<ChartRecord, 'file' | 'lines'>;

/** A text with its numbers bound. @throws {Error} with file and line for a number that is typed or names nothing */
export function fillText(
  text: string,
  language: Language,
  bound: BoundContext,
  place: Place,
  path: string,
): string {
  return withPlace(place, path, () => bindText(text, bound, language).text.trim());
}

/** Holds what a headline asserts against the data. @throws {Error} with file and line for a claim that is false */
export function checkClaims(
  claims: readonly string[],
  bound: BoundContext,
  place: Place,
  path: string,
): void {
  claims.forEach((claim, index) => {
    withPlace(place, `${path}.${String(index)}`, () => {
      checkClaim(claim, bound);
    });
  });
}

/** Does something with a field of a record; what goes wrong is told with the file and the line of the field. */
export function withPlace<T>({ file, lines }: Place, path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const line = lines[path] ?? nearestLine(lines, path);
    const [found, rest] =
      error instanceof BoundError
        ? [`Unexpected ${error.found} in “${path}”, expected ${error.expected}`, `\n  Hint: ${error.hint}`]
        : [error instanceof Error ? error.message : String(error), ''];
    throw new Error(`${file}:${String(line)}\n  ${found}${rest}`, { cause: error });
  }
}

/** Line of the nearest field that is written: of `data` where something in it is at fault. */
function nearestLine(lines: Place['lines'], path: string): number {
  const inside = Object.entries(lines).flatMap(([key, line]) => (key.startsWith(`${path}.`) ? [line] : []));
  return inside.length > 0 ? Math.min(...inside) : 1;
}
