import type { Figure, Span } from '../parse/types.ts';
import type { BuiltSource } from './built-source.ts';
import { cutPressQuote, MAX_QUOTE } from './press-quote.ts';
import { readSpan } from './read-span.ts';
import type { Reading } from './read-span.ts';
import type { DatasetFigure } from './schema/dataset.ts';

/** A figure's sentence as it may be shown, with its place in the file. */
type FigureQuote = Pick<DatasetFigure, 'quote' | 'quoteStart' | 'quoteEnd'>;

/** List bullets and blanks before the first word of a sentence. */
const BULLET = /^(?:\s|[-–•·](?=\s))+/u;

/** Lengths that quotes of one source are tried at, in characters, until all together are short enough. */
const LIMITS = [MAX_QUOTE, 110, 100, 90, 80, 70, 60, 50, 40, 30, 20];

/** Largest share of a press source in the quotes of the dataset; half is the bound for everything published, titles too. */
const MAX_SHARE = 0.45;

/** The whole sentence that holds a figure, without the bullet before it. */
export function quoteSentence(source: BuiltSource, figure: Figure): FigureQuote {
  return toQuote(...readSentence(source, figure));
}

/**
 * Cuts the quotes of a source that may not be shown whole: at clause marks, to 120 characters at most, and to fewer
 * where the quotes and the passages of records together would show more than 45 % of it.
 */
export function fitQuotes(source: BuiltSource, passages: readonly Span[]): void {
  if (source.record.showWhole) return;
  let quotes: FigureQuote[] = [];
  for (const limit of LIMITS) {
    quotes = source.parsed.figures.map((figure) => cutQuote(source, figure, limit));
    const spans = quotes.map(({ quoteStart, quoteEnd }) => ({ start: quoteStart, end: quoteEnd }));
    if (shareOf(source, [...spans, ...passages]) <= MAX_SHARE) break;
  }
  source.figures = source.figures.map((figure, at) => ({ ...figure, ...quotes[at] }));
}

function cutQuote(source: BuiltSource, figure: Figure, limit: number): FigureQuote {
  const [reading, sentence] = readSentence(source, figure);
  const text = reading.text.slice(sentence.start, sentence.end);
  const start = offsetIn(reading, figure.start) - sentence.start;
  const cut = cutPressQuote(text, { start, end: start + figure.end - figure.start }, limit);
  return toQuote(reading, { start: sentence.start + cut.start, end: sentence.start + cut.end });
}

/** The sentence as read, and the span of its words in it. */
function readSentence(source: BuiltSource, figure: Figure): [Reading, Span] {
  const reading = readSpan(source.text, source.units, figure.quote);
  const start = Math.min(BULLET.exec(reading.text)?.[0].length ?? 0, offsetIn(reading, figure.start));
  return [reading, { start, end: reading.text.trimEnd().length }];
}

/** Offset in the reading of an offset in the file. */
function offsetIn(reading: Reading, offset: number): number {
  for (let at = 0; at < reading.text.length; at += 1) if (reading.toFile(at) >= offset) return at;
  return 0;
}

function toQuote(reading: Reading, { start, end }: Span): FigureQuote {
  const quote = reading.text.slice(start, end);
  return { quote, quoteStart: reading.toFile(start), quoteEnd: reading.toFile(end - 1) + 1 };
}

/** Share of a source's letters and digits that the spans cover together; blanks and marks count nowhere. */
function shareOf(source: BuiltSource, spans: readonly Span[]): number {
  const shown = new Uint8Array(source.text.length);
  for (const { start, end } of spans) shown.fill(1, start, end);
  const letters = Array.from(source.text.matchAll(/[\p{L}\p{N}]/gu), (letter) => shown[letter.index] ?? 0);
  return letters.reduce((sum, one) => sum + one, 0) / Math.max(letters.length, 1);
}
