/**
 * Speed of the reader, printed and never asserted: the published documents in MB/s, and how the time grows when the
 * same text stands ten times in a file.
 *
 *     npm run bench
 */
import { performance } from 'node:perf_hooks';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { decodeText } from '../../src/parse/read-text.ts';
import { readContent } from '../../src/read.ts';

/** Runs that are timed; the shortest counts, as all else is the machine's doing. */
const RUNS = 5;
const TIMES = 10;

const documents = readContent().texts.map(({ file, bytes }) => ({ file, text: decodeText(bytes, file) }));

function measure(text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    parseDocument(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function describe(name: string, text: string, time: number): string {
  const megabytes = Buffer.byteLength(text) / 1e6;
  const speed = (megabytes / (time / 1000)).toFixed(2);
  return `${name.padEnd(44)} ${(megabytes * 1000).toFixed(1).padStart(8)} KB ${time.toFixed(1).padStart(8)} ms ${speed.padStart(7)} MB/s`;
}

// The first run of all compiles the code.
for (const { text } of documents) parseDocument(text);

let total = 0;
for (const { file, text } of documents) {
  const time = measure(text);
  total += time;
  console.log(describe(file, text, time));
}
console.log(describe('all documents', documents.map(({ text }) => text).join(''), total));

for (const { file, text } of documents) {
  const [once, often] = [measure(text), measure(`${text}\n`.repeat(TIMES))];
  console.log(
    `${file.padEnd(44)} ${String(TIMES)} times the text in ${(often / once).toFixed(1)} times the time`,
  );
}
