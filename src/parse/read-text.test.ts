import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, ReadError } from './read-text.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function messageOf(input: Uint8Array): string {
  try {
    decodeText(input, 'plan.txt');
  } catch (error) {
    if (error instanceof ReadError) return error.message;
    throw error;
  }
  return 'no error';
}

describe('decodeText', () => {
  it.each([
    [
      'an empty file',
      bytes(),
      'plan.txt:1: Unexpected empty file, expected a text. Save the document as plain text and try again.',
    ],
    [
      'nothing but blanks',
      encode(' \n\t'),
      'plan.txt:1: Unexpected empty file, expected a text. Save the document as plain text and try again.',
    ],
    [
      'a NUL byte',
      bytes(0x61, 0x0a, 0x00),
      'plan.txt:2: Unexpected NUL byte, expected a plain text. This looks like a binary file (a PDF, a Word document): save its text as UTF-8.',
    ],
    [
      'UTF-16',
      bytes(0xff, 0xfe, 0x61, 0x00),
      'plan.txt:1: Unexpected UTF-16 byte-order mark, expected UTF-8. Save the file as UTF-8.',
    ],
    [
      'GB18030',
      bytes(0x61, 0x0a, 0x0a, 0xce, 0xe2, 0xd0, 0xcb),
      'plan.txt:3: Unexpected byte 0xCE, expected UTF-8. The file may be GB18030: save it as UTF-8 and try again.',
    ],
    [
      'a character cut at the end',
      bytes(0x61, 0x0a, 0xe5, 0x90),
      'plan.txt:2: Unexpected end of file inside a character, expected UTF-8. The file may be GB18030: save it as UTF-8 and try again.',
    ],
    [
      'a surrogate',
      bytes(0xed, 0xa0, 0x80),
      'plan.txt:1: Unexpected byte 0xED, expected UTF-8. The file may be GB18030: save it as UTF-8 and try again.',
    ],
  ])('refuses %s and names the line', (_, input, message) => {
    expect(messageOf(input)).toBe(message);
  });

  it('keeps a byte-order mark and CR LF, so that offsets stay those of the file', () => {
    expect(decodeText(encode('\ufeff一\r\n二'), 'plan.txt')).toBe('\ufeff一\r\n二');
  });

  it('gives back every text that can be encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !text.includes('\0'));
        expect(decodeText(encode(text), 'plan.txt')).toBe(text);
      }),
    );
  });

  it('agrees with the platform on what is UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, maxLength: 40 }), (input) => {
        const isText = !messageOf(input).includes('expected UTF-8');
        let isUtf8 = true;
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(input);
        } catch {
          isUtf8 = false;
        }
        expect(isText).toBe(isUtf8);
      }),
    );
  });
});
