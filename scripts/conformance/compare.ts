import type { Span } from '../../src/parse/types.ts';

/** Two numbers are the same to six digits: labels write 0.333333 where the reader divides. */
export function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Blanks do not tell two printed words apart. */
export function sameWords(a: string | null, b: string | null): boolean {
  return (a ?? '').replace(/\s/gu, '') === (b ?? '').replace(/\s/gu, '');
}

/** Whether a span begins in a labelled stretch; no stretches mean the whole text. */
export function isSampled(span: Span, stretches: readonly Span[] = []): boolean {
  return (
    stretches.length === 0 || stretches.some(({ start, end }) => span.start >= start && span.start < end)
  );
}

/** The span with a few characters on either side, on one line. */
export function quoteAround(text: string, { start, end }: Span, margin = 20): string {
  const before = text.slice(Math.max(0, start - margin), start);
  const after = text.slice(end, end + margin);
  return `${before}⟦${text.slice(start, end)}⟧${after}`.replace(/\n/gu, '⏎');
}
