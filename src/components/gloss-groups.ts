import type { DatasetFigure } from '../model/schema/dataset.ts';

/** Figures of a quote that stand side by side and measure the same thing. */
export interface GlossGroup {
  /** Our English for what they measure, with a capital; null where the glossary has no term for it. */
  measure: string | null;
  figures: DatasetFigure[];
}

/** Figures in the order of the quote, those of one measure under one name: it is said once, before the numbers. */
export function glossGroups(figures: readonly DatasetFigure[]): GlossGroup[] {
  const groups: GlossGroup[] = [];
  for (const figure of figures) {
    const measure = figure.measure === null ? null : capital(figure.measure.en);
    const last = groups.at(-1);
    if (last?.measure === measure) last.figures.push(figure);
    else groups.push({ measure, figures: [figure] });
  }
  return groups;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
