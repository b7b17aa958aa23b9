import type { Step } from '../arithmetic.ts';
import { printedDecimals } from '../arithmetic.ts';

/** A number as a reader types it into a calculator: with the decimals that the document prints. */
export function typed({ value, printed }: { value: number; printed: string }): string {
  const digits = /\d+(?:\.\d+)?/u.exec(printed)?.[0];
  const plain = digits !== undefined && Number(digits) === Math.abs(value) ? digits : String(Math.abs(value));
  return value < 0 ? `(−${plain})` : plain;
}

/** A sum for the reader to redo. */
export function sum(
  code: string,
  expression: string,
  result: number,
  decimals: number,
  unit: string | null,
): Step {
  return { code, expression, result: Number(result.toPrecision(12)), decimals, unit };
}

interface Level {
  value: number;
  printed: string;
}

/** Yearly compound rate between two printed levels; over one year, the plain change. `factor` brings `to` into the unit of `from`. */
export function growthStep(code: string, from: Level, to: Level, years: number, factor = 1): Step {
  const end = factor === 1 ? typed(to) : `${typed(to)} × ${plainFactor(factor)}`;
  const ratio = `${end} ÷ ${typed(from)}`;
  const expression = years === 1 ? `(${ratio} − 1) × 100` : `((${ratio}) ^ (1 ÷ ${String(years)}) − 1) × 100`;
  const result = (Math.pow((to.value * factor) / from.value, 1 / years) - 1) * 100;
  return sum(code, expression, result, 1, '%');
}

/** `10000` or `0.0001`, never `1e-4`. */
export function plainFactor(factor: number): string {
  return factor >= 1 ? String(factor) : factor.toFixed(12).replace(/0+$/u, '');
}

/** Decimals of the coarsest of several printed numbers. */
export function coarsest(...numbers: readonly { printed: string }[]): number {
  return Math.min(...numbers.map(({ printed }) => printedDecimals(printed)));
}

/** Decimals of the finest of several printed numbers: a difference keeps them all. */
export function finestDecimals(...numbers: readonly { printed: string }[]): number {
  return Math.max(...numbers.map(({ printed }) => printedDecimals(printed)));
}

/** Unit of a difference: shares differ by points. */
export function unitOfDifference(unit: string | null): string | null {
  return unit === '%' ? '个百分点' : unit;
}
