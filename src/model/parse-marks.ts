import type { Span } from '../parse/types.ts';

/** A quote without its marks, and where the marks stood in the bare text. */
export interface MarkedText {
  bare: string;
  marks: Span[];
}

/** Reads `⟦ ⟧`; null where an opening and a closing mark do not pair, or where a mark is empty. */
export function parseMarks(quote: string): MarkedText | null {
  const marks: Span[] = [];
  let bare = '';
  let open: number | null = null;
  for (const character of quote) {
    if (character === '⟦') {
      if (open !== null) return null;
      open = bare.length;
    } else if (character === '⟧') {
      if (open === null || open === bare.length) return null;
      marks.push({ start: open, end: bare.length });
      open = null;
    } else bare += character;
  }
  return open === null ? { bare, marks } : null;
}
