/** The file cannot be read as a text. Says where, what stands there, what was expected and what to do. */
export class ReadError extends Error {
  readonly file: string;
  readonly line: number;
  readonly found: string;
  readonly expected: string;
  readonly hint: string;

  constructor(file: string, line: number, found: string, expected: string, hint: string) {
    super(`${file}:${line}: Unexpected ${found}, expected ${expected}. ${hint}`);
    this.name = 'ReadError';
    this.file = file;
    this.line = line;
    this.found = found;
    this.expected = expected;
    this.hint = hint;
  }
}

/**
 * Decodes the bytes of a source document. `file` is the name that messages give.
 *
 * A byte-order mark and CR LF are accepted and kept: the text is returned exactly as it stands, so offsets count
 * UTF-16 code units from the first character of the file (a byte-order mark is that first character). Every later
 * step treats both as blanks.
 *
 * Throws a `ReadError` for an empty file, one that holds a NUL byte, UTF-16, and one that is not UTF-8; the error
 * names the line of the first offending byte.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  refuseUtf16(bytes, file);
  refuseBinary(bytes, file);
  const text = decodeStrictly(bytes, file);
  if (text.trim() === '') {
    throw new ReadError(file, 1, 'empty file', 'a text', 'Save the document as plain text and try again.');
  }
  return text;
}

function decodeStrictly(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = firstBadByte(bytes);
    const byte = bytes[at];
    const found = byte === undefined ? 'end of file inside a character' : `byte 0x${hex(byte)}`;
    const hint = 'The file may be GB18030: save it as UTF-8 and try again.';
    throw new ReadError(file, lineOfByte(bytes, at), found, 'UTF-8', hint);
  }
}

function refuseUtf16(bytes: Uint8Array, file: string): void {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) throw new ReadError(file, 1, 'UTF-16 byte-order mark', 'UTF-8', 'Save the file as UTF-8.');
}

function refuseBinary(bytes: Uint8Array, file: string): void {
  const at = bytes.indexOf(0);
  if (at < 0) return;
  const hint = 'This looks like a binary file (a PDF, a Word document): save its text as UTF-8.';
  throw new ReadError(file, lineOfByte(bytes, at), 'NUL byte', 'a plain text', hint);
}

/** Index of the first byte that does not continue valid UTF-8; `bytes.length` where the last character is cut. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    if (at + length > bytes.length) return bytes.length;
    at += length;
  }
  return at;
}

/** Length of the character that begins at `at`, 0 where none does. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < length && at + next < bytes.length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return hasForbiddenSecondByte(lead, bytes[at + 1]) ? 0 : length;
}

/** Overlong forms, surrogates and code points above U+10FFFF show in the second byte. */
function hasForbiddenSecondByte(lead: number, second: number | undefined): boolean {
  if (second === undefined) return false;
  if (lead === 0xe0) return second < 0xa0;
  if (lead === 0xed) return second > 0x9f;
  if (lead === 0xf0) return second < 0x90;
  return lead === 0xf4 && second > 0x8f;
}

function lineOfByte(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at && index < bytes.length; index += 1) if (bytes[index] === 0x0a) line += 1;
  return line;
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0').toUpperCase();
}
