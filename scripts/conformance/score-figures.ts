import { overlaps } from '../../src/model/built-source.ts';
import type { DatasetFigure } from '../../src/model/schema/dataset.ts';
import type { Case } from './find-cases.ts';
import type { FigureLabel } from './label.ts';
import { isSampled, quoteAround, sameNumber } from './compare.ts';
import type { Score } from './tally.ts';
import { count } from './tally.ts';

/** Fields that are compared letter for letter. */
const WORDS = ['unit', 'qualifier', 'kind', 'basis', 'period'] as const;

/**
 * Holds the figures of a reading against the labels. A labelled figure is found where a figure that no other label has
 * taken shares a character with it; its fields are scored only then. A figure in the labelled stretches that no label
 * touches is an extra.
 */
export function scoreFigures(score: Score, { text, label }: Case, figures: readonly DatasetFigure[]): void {
  const { figures: labels = [] } = label;
  if (labels.length === 0) return;
  const taken = new Set<DatasetFigure>();
  for (const expected of labels) {
    const where = quoteAround(text, expected);
    const figure = findMatch(expected, figures, taken);
    count(score, 'found', figure !== null, { where, expected: expected.token, found: 'nothing' });
    if (figure === null) continue;
    taken.add(figure);
    scoreValue(score, expected, figure, where);
    for (const field of WORDS) scoreWord(score, field, expected, figure, where);
  }
  scoreExtras(score, text, label.sampledParagraphs, labels, figures);
}

/** The untaken figure that shares characters with the label: the one of the same value where there are several. */
function findMatch(
  label: FigureLabel,
  figures: readonly DatasetFigure[],
  taken: ReadonlySet<DatasetFigure>,
): DatasetFigure | null {
  const free = figures.filter((figure) => overlaps(figure, label) && !taken.has(figure));
  return free.find((figure) => sameNumber(figure.value, label.value)) ?? free[0] ?? null;
}

function scoreValue(score: Score, label: FigureLabel, figure: DatasetFigure, where: string): void {
  const isRight =
    sameNumber(figure.value, label.value) &&
    (label.valueHigh === undefined || sameNumber(figure.valueHigh, label.valueHigh));
  const expected = `${String(label.value)} … ${String(label.valueHigh ?? null)}`;
  count(score, 'value', isRight, {
    where,
    expected,
    found: `${String(figure.value)} … ${String(figure.valueHigh)}`,
  });
}

function scoreWord(
  score: Score,
  field: (typeof WORDS)[number],
  label: FigureLabel,
  figure: DatasetFigure,
  where: string,
): void {
  const expected = label[field];
  if (expected === undefined) return;
  const found = figure[field];
  count(score, field, found === expected, { where, expected: String(expected), found: String(found) });
}

/** Of the figures in labelled stretches, those that a label touches are right; the others are no quantities. */
function scoreExtras(
  score: Score,
  text: string,
  sampled: Case['label']['sampledParagraphs'],
  labels: readonly FigureLabel[],
  figures: readonly DatasetFigure[],
): void {
  for (const figure of figures.filter((one) => isSampled(one, sampled))) {
    const isRight = labels.some((label) => overlaps(label, figure));
    count(score, 'true', isRight, {
      where: quoteAround(text, figure),
      expected: 'no figure',
      found: figure.token,
    });
  }
}
