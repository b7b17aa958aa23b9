import type { Dataset, Source } from '../../model/schema/dataset.ts';
import type { Bilingual } from '../../model/schema/record.ts';
import type { FindingNames } from './word-finding.ts';

/** The names that sentences about findings take from a dataset. @throws {RangeError} for an unknown record */
export function findingNames(dataset: Dataset): FindingNames {
  const indicators = new Map(dataset.indicators.map(({ id, short }) => [id, short]));
  const projects = new Map(dataset.projects.map(({ id, name }) => [id, name]));
  const sources = new Map(dataset.sources.map((source) => [source.id, inSentence(source)]));
  const words = new Map([...dataset.verdicts, ...dataset.attributes].map(({ word, en }) => [word, en]));
  const figures = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  return {
    indicator: (id) => required(indicators, id),
    project: (id) => required(projects, id),
    source: (id) => required(sources, id),
    word: (zh) => words.get(zh) ?? null,
    figure: (id) => figures.get(id) ?? null,
  };
}

/** English puts an article before a plan, not before a newspaper, and ties a date to the name without a comma. */
function inSentence({ kind, short }: Source): Bilingual {
  const dated = short.en.replace(/, (?=[^,]*\d{4}$)/u, ' of ');
  return { zh: short.zh, en: kind === 'plan' ? `the ${dated}` : dated };
}

function required(names: ReadonlyMap<string, Bilingual>, id: string): Bilingual {
  const name = names.get(id);
  if (!name) throw new RangeError(`Unexpected record “${id}” in a finding, expected one of the dataset`);
  return name;
}
