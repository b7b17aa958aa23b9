import type { ElementContent } from 'hast';
import type { Language } from '../model/vocabulary.ts';
import type { BoundText } from '../wording/bound/bind-text.ts';

/** Inline HTML as a tree; bound numbers are links in it. */
export type Prose = ElementContent[];

/** A part of a story, in the order of the file. */
export type Block =
  | { type: 'prose'; html: Prose }
  | { type: 'heading'; depth: 2 | 3; text: string }
  | { type: 'chart'; id: string }
  /** A passage of a document beside the text that uses it; the translation is ours. */
  | { type: 'evidence'; figure: string; translation: Prose }
  | { type: 'note'; html: Prose }
  | { type: 'arithmetic'; items: Prose[] };

/** A story in one language, its numbers bound. */
export interface Story {
  slug: string;
  language: Language;
  title: BoundText;
  standfirst: BoundText;
  published: string;
  order: number;
  charts: readonly string[];
  findings: readonly string[];
  blocks: Block[];
}
