import { BoundError } from './bound-error.ts';
import type { BoundContext } from './bound-context.ts';
import { callFunction, isFunctionName } from './call-function.ts';
import { CONSTANT, describeDimension, divide, isPure, isSame, multiply, PURE, scaleBy } from './dimension.ts';
import type { Dimension } from './dimension.ts';
import { operandOf } from './operand-of.ts';
import { tokenize } from './tokenize.ts';
import type { Token } from './tokenize.ts';

/** A value on the way: what it is, what it measures, and the figures it was made of. */
export interface Evaluated {
  value: number;
  dimension: Dimension;
  figures: readonly string[];
  /** How an error names it. */
  source: string;
}

/** Largest typed number: larger ones are quantities of a document. */
const LARGEST = 9999;

/**
 * Works out `growth(1-1/7#baseline2015, 1-1/7#actual2020, 5) - 1-1/7#actualGrowth`, values as printed. Units are held
 * against one another: 亿元 cannot be added to %, nor 元 to 万元.
 * @throws {BoundError}
 */
export function evaluateExpression(expression: string, context: BoundContext): Evaluated {
  const reader = new Reader(tokenize(expression), context);
  const result = reader.readSum();
  reader.expectEnd();
  if (!Number.isFinite(result.value))
    throw new BoundError(
      `“${expression.trim()}”, which has no value`,
      'a sum that can be worked out',
      'It divides by zero, or takes a root of a negative number',
    );
  return result;
}

/** Reads an expression from left to right; one method a level of precedence. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #context: BoundContext;
  #at = 0;

  constructor(tokens: readonly Token[], context: BoundContext) {
    this.#tokens = tokens;
    this.#context = context;
  }

  readSum(): Evaluated {
    let left = this.#readProduct();
    for (let sign = this.#take('+', '-'); sign !== null; sign = this.#take('+', '-'))
      left = add(left, this.#readProduct(), sign === '+' ? 1 : -1);
    return left;
  }

  expectEnd(): void {
    const token = this.#tokens[this.#at];
    if (token !== undefined) throw unexpected(token, 'an operator or the end');
  }

  #readProduct(): Evaluated {
    let left = this.#readPower();
    for (let sign = this.#take('*', '/'); sign !== null; sign = this.#take('*', '/'))
      left = times(left, this.#readPower(), sign === '*' ? 1 : -1);
    return left;
  }

  #readPower(): Evaluated {
    const base = this.#readAtom();
    return this.#take('^') === null ? base : power(base, this.#readPower());
  }

  #readAtom(): Evaluated {
    if (this.#take('-') !== null) {
      const atom = this.#readAtom();
      return { ...atom, value: -atom.value };
    }
    if (this.#take('(') !== null) return this.#readClosed();
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'word') throw unexpected(token, 'an id, a table cell, a number or a function');
    this.#at += 1;
    if (isFunctionName(token.text)) return callFunction(token.text, this.#readArguments(token.text));
    return /^\d+(?:\.\d+)?$/u.test(token.text)
      ? typed(token.text)
      : operandOf(token.text, () => this.#takeWord(), this.#context);
  }

  #readClosed(): Evaluated {
    const inner = this.readSum();
    if (this.#take(')') === null) throw unexpected(this.#tokens[this.#at], 'a closing bracket');
    return inner;
  }

  #readArguments(name: string): Evaluated[] {
    if (this.#take('(') === null) throw unexpected(this.#tokens[this.#at], `a bracket after ${name}`);
    const values = [this.readSum()];
    while (this.#take(',') !== null) values.push(this.readSum());
    if (this.#take(')') === null)
      throw unexpected(this.#tokens[this.#at], `a comma or a closing bracket in ${name}()`);
    return values;
  }

  #take(...signs: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.#at += 1;
    return token.text;
  }

  #takeWord(): string | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'word') return null;
    this.#at += 1;
    return token.text;
  }
}

function unexpected(token: Token | undefined, expected: string): BoundError {
  const found = token === undefined ? 'the end of the expression' : `“${token.text}”`;
  return new BoundError(found, expected, 'Put blanks around − and ÷: ids hold hyphens and strokes');
}

function typed(text: string): Evaluated {
  const value = Number(text);
  if (value > LARGEST)
    throw new BoundError(
      `typed number ${text}`,
      `one up to ${String(LARGEST)}`,
      'A quantity of a document is bound by its id; a change of scale is written 100 * 100',
    );
  return { value, dimension: CONSTANT, figures: [], source: text };
}

function add(a: Evaluated, b: Evaluated, sign: 1 | -1): Evaluated {
  requireSame(a, b, sign === 1 ? '+' : '−');
  // A ratio with a typed number beside it is still a ratio.
  const dimension = a.dimension.constant ? b.dimension : a.dimension;
  return {
    value: a.value + sign * b.value,
    dimension,
    figures: [...a.figures, ...b.figures],
    source: `(${a.source} ${sign === 1 ? '+' : '−'} ${b.source})`,
  };
}

/** @throws {BoundError} where two values cannot be added or compared */
export function requireSame(a: Evaluated, b: Evaluated, sign: string): void {
  if (isSame(a.dimension, b.dimension)) return;
  const kinds = `${describeDimension(a.dimension)} ${sign} ${describeDimension(b.dimension)}`;
  throw new BoundError(
    `${kinds} in “${a.source} ${sign} ${b.source}”`,
    'two values of one unit',
    'Multiply a ratio by 100 to make it per cent, divide per cent by 100 to make it a ratio, change scales by 100 * 100',
  );
}

function times(a: Evaluated, b: Evaluated, sign: 1 | -1): Evaluated {
  const value = sign === 1 ? a.value * b.value : a.value / b.value;
  return {
    value,
    dimension: productDimension(a, b, sign),
    figures: [...a.figures, ...b.figures],
    source: `${a.source} ${sign === 1 ? '×' : '÷'} ${b.source}`,
  };
}

function productDimension(a: Evaluated, b: Evaluated, sign: 1 | -1): Dimension {
  if (b.dimension.constant) return scaleBy(a.dimension, b.value, sign);
  if (a.dimension.constant && sign === 1) return scaleBy(b.dimension, a.value, 1);
  return sign === 1 ? multiply(a.dimension, b.dimension) : divide(a.dimension, b.dimension);
}

function power(base: Evaluated, exponent: Evaluated): Evaluated {
  if (!isPure(base.dimension))
    throw new BoundError(
      `power of ${describeDimension(base.dimension)}`,
      'the power of a ratio',
      'Divide two values of one unit first',
    );
  if (!isPure(exponent.dimension))
    throw new BoundError(
      `exponent in ${describeDimension(exponent.dimension)}`,
      'a typed number of years',
      'Example: (a / b) ^ (1 / 5)',
    );
  const dimension = base.dimension.constant ? CONSTANT : PURE;
  return {
    value: base.value ** exponent.value,
    dimension,
    figures: [...base.figures, ...exponent.figures],
    source: `${base.source} ^ ${exponent.source}`,
  };
}
