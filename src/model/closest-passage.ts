import type { BuiltSource } from './built-source.ts';

/** A passage that comes near a quote which is not found. */
export interface ClosestPassage {
  line: number;
  text: string;
}

/** Shortest beginning of a quote that is worth pointing at. */
const MIN_PREFIX = 6;

/** The passage most like `quote`: where its beginning stands, else the sentence with most pairs of characters in common. */
export function closestPassage(source: BuiltSource, quote: string): ClosestPassage | null {
  return passageWithPrefix(source, quote) ?? mostSimilarSentence(source, quote);
}

function passageWithPrefix(source: BuiltSource, quote: string): ClosestPassage | null {
  let length = quote.length;
  while (length >= MIN_PREFIX && !source.text.includes(quote.slice(0, length))) length -= 1;
  if (length < MIN_PREFIX) return null;
  const start = source.text.indexOf(quote.slice(0, length));
  const passage = source.text.slice(start, start + quote.length + 4).replace(/\s*\n[^]*$/u, '');
  return { line: source.lineAt(start), text: passage };
}

function mostSimilarSentence(source: BuiltSource, quote: string): ClosestPassage | null {
  let best: { score: number; start: number; text: string } | null = null;
  for (const match of source.text.matchAll(/[^。；;！!？?\n]+/gu)) {
    const score = likeness(quote, match[0]);
    if (score > (best?.score ?? 0)) best = { score, start: match.index, text: match[0] };
  }
  return best === null ? null : { line: source.lineAt(best.start), text: best.text.trim() };
}

/** How much two texts are alike, from 0 to 1: the share of pairs of characters in common; one pair alone is chance. */
export function likeness(text: string, other: string): number {
  const [wanted, pairs] = [pairsOf(text), pairsOf(other)];
  const shared = [...wanted].filter((pair) => pairs.has(pair)).length;
  return shared > 1 ? (2 * shared) / (wanted.size + pairs.size) : 0;
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));
}
