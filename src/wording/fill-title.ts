import { formatQuantity, joinQuantity } from '../i18n/format-number.ts';
import type { DatasetFigure, Milestone } from '../model/schema/dataset.ts';
import type { Language } from '../model/vocabulary.ts';
import { figureQuantity } from './quantity.ts';

/** The title of a milestone, whose own words say of a change that it is a fall, with `{1}`, `{2}` … replaced by its figures in the reader's units. */
export function fillTitle(
  language: Language,
  milestone: Milestone,
  figures: ReadonlyMap<string, DatasetFigure>,
): string {
  return milestone.title[language].replace(/\{(\d+)\}/g, (mark, number: string) => {
    const figure = figures.get(milestone.figures[Number(number) - 1] ?? '');
    if (figure === undefined)
      throw new Error(
        `Unexpected ${mark} in the title of milestones/${milestone.id}, expected the number of one of its figures`,
      );
    return joinQuantity(formatQuantity({ ...figureQuantity(figure), isFall: false }, language, 'long'));
  });
}
