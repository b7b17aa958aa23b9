import type { BoundContext } from '../wording/bound/bound-context.ts';

/** What a story may name; the caller knows the content. */
export interface StoryWorld {
  bound: BoundContext;
  /** Whether a chart, or an indicator with its chart, has this id. */
  hasChart: (id: string) => boolean;
  hasFinding: (id: string) => boolean;
  /** Whether a line of a table prints this figure: the page shows the line itself, with our English. */
  isOfTable: (figure: string) => boolean;
  /** Address of the sentence that prints a figure. */
  hrefOfFigure: (id: string) => string;
  /** Address of a page of the site, in the language of the story: `/findings/`. */
  hrefOfPage: (path: string) => string;
}
