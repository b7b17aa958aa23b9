import type { BoundContext } from './bound-context.ts';
import { BoundError } from './bound-error.ts';
import { evaluateExpression, requireSame } from './evaluate-expression.ts';

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b || isEqual(a, b),
  '>=': (a, b) => a >= b || isEqual(a, b),
  '=': isEqual,
  '!=': (a, b) => !isEqual(a, b),
};
const SPELLINGS: Readonly<Record<string, string>> = { '≤': '<=', '≥': '>=', '≠': '!=', '==': '=' };

/**
 * Holds a claim against the data: `asked 1-2/1 < delivered 1-2/1`, `1-1/1#actual2020 > 1-1/1#target2020`.
 * @throws {BoundError} where it is false, or is no comparison
 */
export function checkClaim(claim: string, context: BoundContext): void {
  const { left, sign, right } = splitClaim(claim);
  const [a, b] = [evaluateExpression(left, context), evaluateExpression(right, context)];
  // A typed number has no unit of its own: 0 is 0 of anything.
  if (!a.dimension.constant && !b.dimension.constant) requireSame(a, b, sign);
  if (COMPARE[sign]?.(a.value, b.value) !== true)
    throw new BoundError(
      `claim “${claim.trim()}”, which the data contradict (${shown(a.value)} ${sign} ${shown(b.value)})`,
      'a headline that the data bear out',
      'Change the headline, then the claim',
    );
}

function splitClaim(claim: string): { left: string; sign: string; right: string } {
  const [, left = '', written = '', right = ''] =
    /^([^<>≤≥≠!]+?)\s*(<=|>=|!=|==|[<>≤≥≠]|(?<=\s)=(?=\s))\s*([^<>≤≥≠!]+)$/u.exec(claim.trim()) ?? [];
  if (left === '')
    throw new BoundError(
      `claim “${claim}”`,
      'one comparison of two values',
      'Example: 1-1/1#actual2020 > 1-1/1#target2020; signs < > <= >= = !=',
    );
  return { left, sign: SPELLINGS[written] ?? written, right };
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Enough digits to see the difference, none of the noise of floats. */
function shown(value: number): string {
  return String(Number(value.toPrecision(8)));
}
