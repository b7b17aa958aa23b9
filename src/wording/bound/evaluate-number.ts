import type { BoundContext } from './bound-context.ts';
import { BoundError } from './bound-error.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import { requireUnit, roundDecimal, unitOfForm } from './print-computed.ts';

/** A sum as charts draw it. */
export interface EvaluatedNumber {
  /** Unrounded. */
  value: number;
  /** Rounded to the decimals that were asked. */
  printed: string;
  /** Chinese unit; null for none. */
  unit: string | null;
  figures: string[];
}

/** Works out `= EXPRESSION : UNIT DECIMALS` to a number that can be drawn. @throws {BoundError} */
export function evaluateNumber(inner: string, context: BoundContext): EvaluatedNumber {
  const [, expression = '', unit = '', decimals = ''] =
    /^\s*=\s*(.*?)\s+:\s*(\S+)\s+(\d)(?:\s+short)?\s*$/u.exec(inner) ?? [];
  if (expression === '')
    throw new BoundError(
      `“${inner}”`,
      '“= EXPRESSION : UNIT DECIMALS”',
      'Example: = 1-1/7#baseline2015 * 2 : 亿美元 1',
    );
  const result = evaluateExpression(expression, context);
  requireUnit(result, unit);
  return {
    value: result.value,
    printed: roundDecimal(result.value, Number(decimals)),
    unit: unitOfForm(unit),
    figures: [...new Set(result.figures)],
  };
}
