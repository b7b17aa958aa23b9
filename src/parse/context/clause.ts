import type { Span } from '../types.ts';
import type { Quantity } from '../figures/quantity.ts';

/** Where a quantity stands: its sentence, and the words of its clause. Offsets are those of the unit's text. */
export interface Clause {
  sentence: Span;
  /** What stands before the sentence back to the last full stop: the parts that semicolons part. */
  lead: string;
  /** From the start of the sentence to the quantity. */
  before: string;
  /** From the last comma or list mark to the quantity. */
  head: string;
  /** From the quantity to the next comma or full stop. */
  tail: string;
}

const STOPS = /[。！？；;!?]/u;
const COMMAS = /[。！？；;!?，,：:]/u;

/** Sentences of a text: they end at full stops and semicolons, outside brackets and quotation marks. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const closes = /[”’"）)]/u.test(text[i + 1] ?? '');
    if (!STOPS.test(text[i] as string)) continue;
    const end = closes ? i + 2 : i + 1;
    sentences.push({ start, end });
    start = end;
    i = end - 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Words further away say nothing about a quantity; the limit keeps the time linear where a document has no full stops. */
const WINDOW = 600;

export function clauseOf(text: string, sentence: Span, quantity: Quantity): Clause {
  const before = text.slice(Math.max(sentence.start, quantity.start - WINDOW), quantity.start);
  const after = text.slice(quantity.end, Math.min(sentence.end, quantity.end + WINDOW));
  const cut = lastIndex(before, COMMAS);
  const stop = after.search(COMMAS);
  const lead = text.slice(Math.max(0, sentence.start - WINDOW), sentence.start);
  const stopped = /[；;]$/u.test(lead) ? lead.slice(lead.lastIndexOf('。') + 1) : '';
  return {
    sentence,
    lead: stopped,
    before,
    head: before.slice(cut + 1),
    tail: stop < 0 ? after : after.slice(0, stop),
  };
}

function lastIndex(text: string, pattern: RegExp): number {
  for (let i = text.length - 1; i >= 0; i--) if (pattern.test(text[i] as string)) return i;
  return -1;
}
