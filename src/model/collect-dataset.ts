import type { BuildContext } from './build-context.ts';
import { idAt } from './built-source.ts';
import type { BuiltSource } from './built-source.ts';
import { fitQuotes } from './fit-quotes.ts';
import type { Records } from './read-records.ts';
import type { Dataset, DatasetSegment, Milestone, Project, Source } from './schema/dataset.ts';

/** The parts of the dataset that come from the sources; quotes are cut and uses noted before they are handed out. */
export function collectSources(context: BuildContext, records: readonly (Project | Milestone)[]) {
  const sources = [...context.sources.values()];
  const passages = records.flatMap((record) => record.sources);
  for (const source of sources)
    fitQuotes(
      source,
      passages.filter((passage) => passage.source === source.id),
    );
  for (const figure of sources.flatMap((source) => source.figures)) {
    figure.usedBy = [...(context.usedBy.get(figure.id) ?? [])].sort();
  }
  return {
    sources: sources.map(describeSource),
    segments: sources.flatMap(buildSegments),
    figures: sources.flatMap((source) => source.figures),
    exclusions: sources.flatMap(({ id, parsed }) =>
      parsed.exclusions.map(({ start, end, token, reason }) => ({ source: id, start, end, token, reason })),
    ),
    texts: Object.fromEntries(sources.map(({ id, text }) => [id, text])),
  };
}

function describeSource({ record, sha256, text }: BuiltSource): Source {
  const { note, address, ...facts } = record;
  return { ...facts, sha256, chars: text.length, address, ...(note === undefined ? {} : { note }) };
}

function buildSegments({ id, parsed }: BuiltSource): DatasetSegment[] {
  return parsed.segments.map(({ start, end, line, kind, depth, continuedAt }) => ({
    ...{ id: idAt(id, start), source: id, start, end, line, kind },
    ...(depth === undefined ? {} : { depth }),
    ...(continuedAt === undefined ? {} : { continuedAt: idAt(id, continuedAt) }),
  }));
}

/** The lists that pages need: places, terms, words of verdicts and attributes. */
export function collectLists(
  records: Records,
): Pick<Dataset, 'places' | 'glossary' | 'verdicts' | 'attributes'> {
  return {
    places: records.places?.data ?? [],
    glossary: records.glossary?.data ?? [],
    verdicts: records.verdicts?.data.verdicts ?? [],
    attributes: records.verdicts?.data.attributes ?? [],
  };
}
