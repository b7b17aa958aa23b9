import type { ChartRecord } from '../../model/schema/chart.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { Bind } from './chart-kind.ts';

/** Numbers in braces: `{1-1/7#actual2020}`. */
const BOUND = /\{([^{}]+)\}/gu;
const COMPARISON = /^(?<left>.+?)\s(?<sign><=|>=|!=|<|>|=)\s(?<right>.+)$/u;
const IS_SUM = /\(|\s[-+*/^]\s/u;

const HOLDS: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
  '<=': (left, right) => left <= right + 1e-9,
  '>=': (left, right) => left >= right - 1e-9,
  '=': (left, right) => Math.abs(left - right) < 1e-9,
  '!=': (left, right) => Math.abs(left - right) > 1e-9,
};

/** Where a text stands, for messages. */
type Place = Pick<ChartRecord, 'file' | 'lines'>;

/**
 * A text with its numbers bound.
 * @throws {Error} with file and line for braces that name nothing
 */
export function fillText(text: string, language: Language, bind: Bind, place: Place, path: string): string {
  return text.replace(BOUND, (whole, inner: string) => {
    try {
      return bind(inner.trim(), language).text;
    } catch (error) {
      throw fail(place, path, whole, error);
    }
  });
}

/**
 * Holds what a headline asserts against the data.
 * @throws {Error} with file and line for a claim that is false, or cannot be read
 */
export function checkClaims(claims: readonly string[], bind: Bind, place: Place, path: string): void {
  claims.forEach((claim, index) => {
    const at = `${path}.${String(index)}`;
    const { left, sign, right } = COMPARISON.exec(claim)?.groups ?? {};
    if (left === undefined || sign === undefined || right === undefined)
      throw fail(place, at, claim, new Error('expected two values with < > <= >= = or != between blanks'));
    const values = [left, right].map((side) => valueOf(side, bind, place, at));
    const [a = NaN, b = NaN] = values;
    if (!HOLDS[sign]?.(a, b))
      throw fail(place, at, claim, new Error(`expected a claim that the data bear out: they give ${String(a)} and ${String(b)}`));
  });
}

/** The value of one side: a plain number, a bound number, or a sum of bound numbers. */
function valueOf(side: string, bind: Bind, place: Place, path: string): number {
  if (/^-?\d+(?:\.\d+)?$/u.test(side.trim())) return Number(side);
  const inner = IS_SUM.test(side) ? `= ${side} : none 6` : side.trim();
  try {
    return bind(inner, 'en').value;
  } catch (error) {
    throw fail(place, path, side, error);
  }
}

function fail({ file, lines }: Place, path: string, found: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(
    `${file}:${String(lines[path] ?? 1)}\n  Unexpected ${found} in ${path}\n  ${reason}\n  Hint: mend the text, or the record that it names`,
  );
}
