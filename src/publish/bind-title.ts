import { formatQuantity, joinQuantity } from '../i18n/format-number.ts';
import type { DatasetFigure, Milestone } from '../model/schema/dataset.ts';

/** The title of a milestone with its figures in place: as printed in Chinese, converted in English. */
export function bindTitle(
  milestone: Milestone,
  figures: ReadonlyMap<string, DatasetFigure>,
): Milestone['title'] {
  const fill = (text: string, print: (figure: DatasetFigure) => string): string =>
    text.replace(/\{(\d+)\}/gu, (whole, number: string) => {
      const figure = figures.get(milestone.figures[Number(number) - 1] ?? '');
      return figure === undefined ? whole : print(figure);
    });
  return {
    zh: fill(milestone.title.zh, (figure) => figure.token),
    en: fill(milestone.title.en, (figure) =>
      joinQuantity(formatQuantity({ ...figure, printed: figure.token }, 'en', 'long')),
    ),
  };
}
