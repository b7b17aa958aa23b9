/**
 * A sum that a reader can redo on a calculator. `expression` uses the printed numbers, × ÷ − + and ^,
 * `result` is computed from exactly that expression, never typed.
 */
export interface Step {
  /** What the sum works out, a code that the wording turns into words: `share`, `recomputed-growth`, `implied-level`. */
  code: string;
  /** `(752.8 − 496.8) ÷ (700 − 496.8)` */
  expression: string;
  result: number;
  /** Decimals of the result that mean something; one more than the inputs print, at most. */
  decimals: number;
  unit: string | null;
}

/** Compound rate of change a year, in per cent, over `years` years. Null where no rate exists (a base of zero or less). */
export function growthRate(from: number, to: number, years: number): number | null {
  if (from <= 0 || to <= 0 || years <= 0) return null;
  return (Math.pow(to / from, 1 / years) - 1) * 100;
}

/** Decimals of a number as printed: `39.0` has one, `[9]以上` none. */
export function printedDecimals(printed: string): number {
  return /\.(\d+)/u.exec(printed)?.[1]?.length ?? 0;
}

/** Half a unit of the last printed digit: how far the true value may lie from the printed one. */
export function halfUnit(printed: string): number {
  return 0.5 * Math.pow(10, -printedDecimals(printed));
}

/** Rounds half away from zero, at a number of decimals. */
export function roundTo(value: number, decimals: number): number {
  const factor = Math.pow(10, decimals);
  return (Math.sign(value) * Math.round(Math.abs(value) * factor + 1e-9)) / factor;
}
