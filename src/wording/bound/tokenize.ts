import { BoundError } from './bound-error.ts';

/** A word (id, number, name), an operator, a bracket or a comma. */
export interface Token {
  kind: 'word' | 'sign';
  text: string;
}

const PIECES = /\s+|<=|>=|!=|[+*^(),<>=≤≥≠−×÷]|[A-Za-z0-9][A-Za-z0-9_.#/=,:-]*|[-/]|./gu;
const SIGN = /^(?:<=|>=|!=|[-+*/^(),<>=])$/u;
const SPELLINGS: Readonly<Record<string, string>> = {
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '−': '-',
  '×': '*',
  '÷': '/',
};

/**
 * Words and signs of an expression. Ids hold hyphens and strokes, so − and ÷ between two values need blanks around them.
 * @throws {BoundError} for a character of no meaning
 */
export function tokenize(expression: string): Token[] {
  return [...expression.matchAll(PIECES)]
    .map(([piece]) => piece)
    .filter((piece) => piece.trim() !== '')
    .flatMap(tokensOf);
}

function tokensOf(piece: string): Token[] {
  const sign = SPELLINGS[piece] ?? piece;
  if (SIGN.test(sign)) return [{ kind: 'sign', text: sign }];
  // A comma closes a word only at its end: `class=a,b` is one word, the arguments of growth() are three.
  if (piece.length > 1 && piece.endsWith(','))
    return [...tokensOf(piece.slice(0, -1)), { kind: 'sign', text: ',' }];
  if (/^[A-Za-z0-9]/u.test(piece)) return [{ kind: 'word', text: piece }];
  throw new BoundError(
    `“${piece}” in a bound number`,
    'ids, numbers, + - * / ^ and round brackets',
    'Numbers and ids are written in ASCII',
  );
}
