/** A bound number that cannot be worked out. It knows no file: whoever reads the text adds file, line and column. */
export class BoundError extends Error {
  readonly found: string;
  readonly expected: string;
  readonly hint: string;

  constructor(found: string, expected: string, hint: string) {
    super(`Unexpected ${found}, expected ${expected}. ${hint}`);
    this.name = 'BoundError';
    this.found = found;
    this.expected = expected;
    this.hint = hint;
  }
}
