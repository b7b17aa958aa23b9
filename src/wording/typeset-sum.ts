import type { Language } from '../model/vocabulary.ts';

/** How an exponent is said to those who cannot see it raised: the words before and after it. */
export const POWER_WORDS: Readonly<Record<Language, readonly [before: string, after: string]>> = {
  en: [' to the power ', ''],
  zh: ['的', '次方'],
};

/** A run of a sum: as it stands, or raised as an exponent. */
export interface SumRun {
  text: string;
  isPower: boolean;
}

/**
 * A sum as it is set in print: exponents apart, fractions in them with a stroke, a result in per cent without its
 * factor of a hundred. The expression itself stays what a calculator takes.
 */
export function typesetSum(expression: string, unit: string | null): SumRun[] {
  const signed = expression.replace(/(?<=^|[(\s])-(?=\d)/gu, '−');
  const plain = unit === '%' ? withoutHundred(signed) : signed;
  const rates = plain.replace(/\(1 ([+−]) ([\d.]+) ÷ 100\)/gu, '(1 $1 $2%)');
  return splitPowers(rates);
}

const POWER = / \^ (?:\(([^()]+)\)|([\d.−]+))/gu;

function splitPowers(sum: string): SumRun[] {
  const runs: SumRun[] = [];
  let at = 0;
  for (const match of sum.matchAll(POWER)) {
    const exponent = match[1] ?? match[2] ?? '';
    runs.push({ text: sum.slice(at, match.index), isPower: false });
    runs.push({ text: exponent.replaceAll(' ÷ ', '/'), isPower: true });
    at = match.index + match[0].length;
  }
  if (at < sum.length) runs.push({ text: sum.slice(at), isPower: false });
  return runs;
}

const HUNDRED = ' × 100';

/** `(a − 1) × 100` per cent is `a − 1`; brackets around the whole go with the factor. */
function withoutHundred(sum: string): string {
  if (!sum.endsWith(HUNDRED)) return sum;
  const rest = sum.slice(0, -HUNDRED.length);
  if (closingOf(rest) === rest.length - 1) return rest.slice(1, -1);
  return isProduct(rest) ? rest : sum;
}

/** Offset of the bracket that closes the one at the start; -1 where there is none. */
function closingOf(sum: string): number {
  if (!sum.startsWith('(')) return -1;
  let depth = 0;
  return [...sum].findIndex((sign) => {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    return depth === 0;
  });
}

/** Nothing is added outside of brackets: the factor belongs to the whole. */
function isProduct(sum: string): boolean {
  let depth = 0;
  return ![...sum].some((sign) => {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    return depth === 0 && (sign === '+' || sign === '−');
  });
}
