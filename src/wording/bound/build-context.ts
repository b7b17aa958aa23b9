import type { Conclusions } from '../../derive/conclude.ts';
import type { Dataset } from '../../model/schema/dataset.ts';
import type { BoundContext, CountableSet, CountSet } from './bound-context.ts';
import { COUNTABLE_SETS } from './countable-sets.ts';

/** What bound numbers may name, from the dataset and what is derived from it. Sets are laid out when first counted. */
export function buildContext(dataset: Dataset, conclusions: Conclusions): BoundContext {
  const figures = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  const rows = new Map([...dataset.planRows, ...dataset.tableRows].map((row) => [row.id, row]));
  const assessments = new Map(conclusions.assessments.map((assessment) => [assessment.id, assessment]));
  const tokens = new Set(dataset.figures.map(({ token }) => token).filter((token) => !/\d/u.test(token)));
  const sets = new Map<CountSet, CountableSet>();
  return {
    figure: (id) => figures.get(id),
    figuresLike: (id) => nearestIds(id, [...figures.keys()]),
    row: (id) => rows.get(id),
    assessment: (id) => assessments.get(id),
    isFigureToken: (words) => tokens.has(words),
    set: (name) => {
      const known = sets.get(name) ?? COUNTABLE_SETS[name](dataset, conclusions);
      sets.set(name, known);
      return known;
    },
  };
}

/** The ids of the same document whose offsets are nearest. */
function nearestIds(id: string, ids: readonly string[]): string[] {
  const [, source = '', offset = ''] = /^(.*)-(\d+)$/u.exec(id) ?? [];
  if (source === '') return [];
  const same = ids.filter(
    (other) => other.startsWith(`${source}-`) && /^\d+$/u.test(other.slice(source.length + 1)),
  );
  const distance = (other: string): number =>
    Math.abs(Number(other.slice(source.length + 1)) - Number(offset));
  return same.sort((a, b) => distance(a) - distance(b)).slice(0, 3);
}
