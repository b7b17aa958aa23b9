import type { Problem } from '../../src/model/build-error.ts';

const MESSAGE = /^(?<file>[^:]+): Unexpected (?<found>.*?), expected (?<expected>.*?)\. Hint: (?<hint>.*)$/su;

/** A check that tells its faults as messages, made a problem like any other. */
export function problemOfMessage(message: string): Problem {
  const { file = '', found = message, expected = '', hint = '' } = MESSAGE.exec(message)?.groups ?? {};
  return { file, line: 1, found, expected, hint };
}
