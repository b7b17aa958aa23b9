import type { ContentFile } from '../lib/content-file.ts';
import type { BuildContext } from './build-context.ts';
import type { Problem } from './problem.ts';
import { buildSource } from './build-source.ts';
import type { ParseDocument } from './build-source.ts';
import type { BuiltSource } from './built-source.ts';
import type { ContentInput, Records } from './read-records.ts';
import type { DatasetFigure } from './schema/dataset.ts';
import { idOfFile } from './validate-record.ts';

/** Reads every source and opens the build: from here on figures have ids that records can rest on. */
export function openContext(
  input: ContentInput,
  records: Records,
  parse: ParseDocument,
  problems: Problem[],
): BuildContext {
  const sources = buildSources(input, records, parse, problems);
  const figures = new Map<string, DatasetFigure>();
  for (const source of sources) {
    for (const figure of source.figures) {
      if (figures.has(figure.id)) problems.push(doubleFigure(source, figure));
      figures.set(figure.id, figure);
    }
  }
  return {
    problems,
    figures,
    written: {
      sources: idsOf(input.sources),
      projects: idsOf(input.projects),
      indicators: idsOf(input.indicators),
    },
    sources: new Map(sources.map((source) => [source.id, source])),
    places: new Map((records.places?.data ?? []).map((place) => [place.id, place])),
    usedBy: new Map(),
  };
}

const idsOf = (files: readonly ContentFile[]): Set<string> =>
  new Set(files.map(({ file }) => idOfFile(file)));

function doubleFigure(source: BuiltSource, figure: DatasetFigure): Problem {
  return {
    file: source.file,
    line: figure.line,
    found: `two figures that begin at the same number, “${figure.token}”`,
    expected: 'one figure for one number',
    hint: 'The reader (src/parse) reads it twice',
  };
}

function buildSources(
  input: ContentInput,
  records: Records,
  parse: ParseDocument,
  problems: Problem[],
): BuiltSource[] {
  const texts = new Map(input.texts.map((file) => [file.file.replace(/\.txt$/u, ''), file]));
  const recorded = new Set(input.sources.map((file) => file.file.replace(/\.yaml$/u, '')));
  for (const [path, { file }] of texts) {
    if (!recorded.has(path))
      problems.push(
        missingTwin(file, `${path}.yaml`, 'Describe the source; the schema is in src/model/schema/record.ts'),
      );
  }
  return records.sources.flatMap((record) => {
    const path = record.file.replace(/\.yaml$/u, '');
    const file = texts.get(path);
    if (file !== undefined) return buildSource(record, file, records, parse, problems) ?? [];
    problems.push(missingTwin(record.file, `${path}.txt`, 'Add the text exactly as received'));
    return [];
  });
}

function missingTwin(file: string, twin: string, hint: string): Problem {
  return {
    file,
    line: 1,
    found: `absence of ${twin}`,
    expected: 'a text and a description for every source',
    hint,
  };
}
