import type { ReadingUnit } from '../parse/segments/reading-units.ts';
import type { Span } from '../parse/types.ts';
import type { BuiltSource } from './built-source.ts';

/** One place where a quote stands; `toFile` maps an offset inside the quote to one in the file. */
export interface QuoteMatch extends Span {
  toFile: (at: number) => number;
}

/** How far before a quote the words of `near:` may stand, in characters. */
export const NEAR_REACH = 200;

/** Every place where the passage stands, letter for letter: in the file, or across a break inside a reading unit. */
export function findQuote(source: BuiltSource, bare: string): QuoteMatch[] {
  const direct = offsetsOf(source.text, bare).map((start) => matchAt(start, bare.length));
  const joined = source.units.flatMap((unit) => matchesAcross(unit, bare));
  return [...direct, ...joined].sort((a, b) => a.start - b.start);
}

function matchAt(start: number, length: number): QuoteMatch {
  return { start, end: start + length, toFile: (at) => start + at };
}

/** Matches that run over a break: those inside one piece are found in the file itself. */
function matchesAcross(unit: ReadingUnit, bare: string): QuoteMatch[] {
  const breaks = unit.pieces.slice(1).map((piece) => piece.at);
  return offsetsOf(unit.text, bare)
    .filter((at) => breaks.some((position) => at < position && position < at + bare.length))
    .map((at) => ({
      start: unit.toOffset(at),
      end: unit.toOffset(at + bare.length - 1) + 1,
      toFile: (inside) => unit.toOffset(at + inside),
    }));
}

function offsetsOf(text: string, part: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) offsets.push(at);
  return offsets;
}

/**
 * Keeps the matches that `near` means: those with the words in their own paragraph or in the 200 characters before
 * them, and of these the nearest. More than one comes back only where two are equally near.
 */
export function decideByNear(
  source: BuiltSource,
  matches: readonly QuoteMatch[],
  near: string,
): QuoteMatch[] {
  const words = offsetsOf(source.text, near);
  const measured = matches.map((match) => ({
    match,
    distance: distanceToNear(source, match, words, near.length),
  }));
  const nearest = Math.min(...measured.map((entry) => entry.distance));
  if (nearest === Infinity) return [];
  return measured.filter((entry) => entry.distance === nearest).map((entry) => entry.match);
}

function distanceToNear(
  source: BuiltSource,
  match: QuoteMatch,
  words: readonly number[],
  length: number,
): number {
  const paragraph = paragraphsOf(source, match);
  const distances = words
    .map((start) => ({ start, end: start + length }))
    .filter(
      (word) =>
        isBefore(word, match) || paragraph.some((part) => part.start <= word.start && word.end <= part.end),
    )
    .map((word) => Math.max(match.start - word.end, word.start - match.end, 0));
  return Math.min(Infinity, ...distances);
}

function isBefore(word: Span, match: Span): boolean {
  return word.end <= match.start && word.start >= match.start - NEAR_REACH;
}

/** The segment that holds the match, with the pieces that carry its sentence on. */
function paragraphsOf(source: BuiltSource, match: Span): readonly Span[] {
  const holds = (span: Span): boolean => span.start <= match.start && match.start < span.end;
  const unit = source.units.find((candidate) => candidate.pieces.some(holds));
  return unit?.pieces ?? source.parsed.segments.filter(holds);
}
