import { BoundError } from './bound-error.ts';
import { describeDimension, isPure, isSame, PER_CENT } from './dimension.ts';
import type { Evaluated } from './evaluate-expression.ts';

/** Functions of the language, with the number of arguments each takes. */
const FUNCTIONS = { growth: [3, 3], abs: [1, 1], max: [2, 9], min: [2, 9] } as const;
type FunctionName = keyof typeof FUNCTIONS;

export const isFunctionName = (word: string): word is FunctionName => Object.hasOwn(FUNCTIONS, word);

/** @throws {BoundError} for a wrong number of arguments or units that do not fit */
export function callFunction(name: FunctionName, values: readonly Evaluated[]): Evaluated {
  const [least, most] = FUNCTIONS[name];
  if (values.length < least || values.length > most)
    throw new BoundError(
      `${String(values.length)} values in ${name}()`,
      least === most ? String(least) : `at least ${String(least)}`,
      'growth(from, to, years), abs(x), max(a, b), min(a, b)',
    );
  const [first, second, third] = values as [Evaluated, Evaluated, Evaluated];
  const figures = values.flatMap((each) => each.figures);
  const source = `${name}(${values.map((each) => each.source).join(', ')})`;
  if (name === 'growth') return { value: growth(first, second, third), dimension: PER_CENT, figures, source };
  for (const each of values) requireUnit(name, first, each);
  const numbers = values.map(({ value }) => value);
  const value = name === 'abs' ? Math.abs(first.value) : Math[name](...numbers);
  return { value, dimension: first.dimension, figures, source };
}

/** Compound rate a year in per cent. */
function growth(from: Evaluated, to: Evaluated, years: Evaluated): number {
  requireUnit('growth', from, to);
  if (!isPure(years.dimension))
    throw new BoundError(`${years.source} as the years of growth()`, 'a typed number', 'growth(from, to, 5)');
  if (from.value <= 0 || to.value <= 0 || years.value <= 0)
    throw new BoundError(
      `growth from ${String(from.value)} to ${String(to.value)} in ${String(years.value)} years`,
      'positive values',
      'No rate leads from or to zero, or a negative value',
    );
  return ((to.value / from.value) ** (1 / years.value) - 1) * 100;
}

function requireUnit(name: string, a: Evaluated, b: Evaluated): void {
  if (!isSame(a.dimension, b.dimension))
    throw new BoundError(
      `${describeDimension(a.dimension)} and ${describeDimension(b.dimension)} in ${name}()`,
      'values of one unit',
      'Change the scale of one by 100 * 100',
    );
}
