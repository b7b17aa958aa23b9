import { buildIndicator } from './build-indicator.ts';
import type { RowIndex } from './build-indicator.ts';
import { buildMilestone } from './build-milestone.ts';
import { buildProject } from './build-project.ts';
import type { BuildContext } from './build-context.ts';
import { BuildError } from './build-error.ts';
import type { Problem } from './build-error.ts';
import { buildSource } from './build-source.ts';
import type { ParseDocument } from './build-source.ts';
import { buildTable } from './build-table.ts';
import type { BuiltTable } from './build-table.ts';
import { idAt } from './built-source.ts';
import type { BuiltSource } from './built-source.ts';
import { fitQuotes } from './fit-quotes.ts';
import { checkCoverage, checkHandExclusions } from './check-coverage.ts';
import { checkReferences, checkRowOwners, checkVerdictWords } from './check-records.ts';
import type { ContentFile } from '../lib/content-file.ts';
import { idOfFile } from './validate-record.ts';
import { readRecords } from './read-records.ts';
import type { ContentInput, Records } from './read-records.ts';
import type { Dataset, DatasetFigure, DatasetSegment, Milestone, Project, Source } from './schema/dataset.ts';

/** The dataset, and everything that an editor has to mend before it may be published. */
export interface BuildResult {
  dataset: Dataset;
  problems: Problem[];
}

/** Builds the dataset from the bytes of `content/`. Pure: the same bytes give the same dataset, in the same order. */
export function buildDataset(input: ContentInput, parse: ParseDocument): BuildResult {
  const problems: Problem[] = [];
  const records = readRecords(input, problems);
  const context = openContext(input, records, parse, problems);
  const tables = buildTables(context);
  const rows = indexRows(tables);
  checkReferences(context, records);
  const indicators = records.indicators.map((record) => buildIndicator(context, record, rows));
  const projects = records.projects.flatMap((record) => buildProject(context, record) ?? []);
  const milestones = records.milestones.flatMap((record) => buildMilestone(context, record) ?? []);
  checkTables(context, input, records, tables);
  checkCoverage(context);
  checkHandExclusions(context, records);
  const dataset: Dataset = {
    ...collectSources(context, [...projects, ...milestones]),
    tables: tables.map(({ table }) => table),
    ...splitRows(tables),
    indicators,
    projects,
    milestones,
    ...collectLists(records),
  };
  return { dataset, problems };
}

/** The dataset, or every problem at once. @throws {BuildError} where anything has to be mended */
export function requireDataset(result: BuildResult): Dataset {
  if (result.problems.length > 0) throw new BuildError(result.problems);
  return result.dataset;
}

function openContext(input: ContentInput, records: Records, parse: ParseDocument, problems: Problem[]): BuildContext {
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

const idsOf = (files: readonly ContentFile[]): Set<string> => new Set(files.map(({ file }) => idOfFile(file)));

function doubleFigure(source: BuiltSource, figure: DatasetFigure): Problem {
  return {
    file: source.file,
    line: figure.line,
    found: `two figures that begin at the same number, “${figure.token}”`,
    expected: 'one figure for one number',
    hint: 'The reader (src/parse) reads it twice',
  };
}

function buildSources(input: ContentInput, records: Records, parse: ParseDocument, problems: Problem[]): BuiltSource[] {
  const texts = new Map(input.texts.map((file) => [file.file.replace(/\.txt$/u, ''), file]));
  const recorded = new Set(input.sources.map((file) => file.file.replace(/\.yaml$/u, '')));
  for (const [path, { file }] of texts) {
    if (!recorded.has(path)) problems.push(missingTwin(file, `${path}.yaml`, 'Describe the source; the schema is in src/model/schema/record.ts'));
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
  return { file, line: 1, found: `absence of ${twin}`, expected: 'a text and a description for every source', hint };
}

/** Tables in the order of their sources' dates, so that the earliest plan keeps the plain numbers as ids. */
function buildTables(context: BuildContext): BuiltTable[] {
  const dateOf = ({ record }: BuiltSource): string => `${record.published} ${record.id}`;
  const sources = [...context.sources.values()].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  const taken = new Set<string>();
  return sources.flatMap((source) =>
    source.parsed.tables.flatMap((_, index) => {
      const built = buildTable(source, index, taken);
      if (built !== null) taken.add(built.table.id);
      return built ?? [];
    }),
  );
}

function indexRows(tables: readonly BuiltTable[]): RowIndex {
  return new Map(tables.flatMap((built) => built.rows.map((row) => [row.id, { built, row }])));
}

function splitRows(tables: readonly BuiltTable[]): Pick<Dataset, 'planRows' | 'tableRows'> {
  const rowsOf = (isPlan: boolean) =>
    tables.filter(({ source }) => (source.record.kind === 'plan') === isPlan).flatMap(({ rows }) => rows);
  return { planRows: rowsOf(true), tableRows: rowsOf(false) };
}

function checkTables(context: BuildContext, input: ContentInput, records: Records, tables: readonly BuiltTable[]): void {
  const { planRows, tableRows } = splitRows(tables);
  // An indicator that is not valid has its own message; its rows would only repeat it.
  if (records.indicators.length === input.indicators.length) checkRowOwners(context, records, planRows);
  checkVerdictWords(context, records, [...planRows, ...tableRows]);
}

function collectSources(context: BuildContext, records: readonly (Project | Milestone)[]) {
  const sources = [...context.sources.values()];
  const passages = records.flatMap((record) => record.sources);
  for (const source of sources) fitQuotes(source, passages.filter((passage) => passage.source === source.id));
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

function collectLists(records: Records): Pick<Dataset, 'places' | 'glossary' | 'verdicts' | 'attributes'> {
  return {
    places: records.places?.data ?? [],
    glossary: records.glossary?.data ?? [],
    verdicts: records.verdicts?.data.verdicts ?? [],
    attributes: records.verdicts?.data.attributes ?? [],
  };
}
