import { requireFindings } from './derive/chart-findings.ts';
import { conclude } from './derive/conclude.ts';
import type { Conclusions } from './derive/conclude.ts';
import { deriveCoverage } from './derive/coverage.ts';
import type { Coverage } from './derive/coverage.ts';
import type { Biography } from './derive/biographies.ts';
import type { Assessment } from './derive/types.ts';
import { buildDataset, requireDataset } from './model/build.ts';
import { readCharts } from './model/read-charts.ts';
import { readStories } from './model/read-stories.ts';
import { readTranslations } from './model/read-translations.ts';
import type { ChartRecord } from './model/schema/chart.ts';
import type { StoryRecord } from './model/schema/story.ts';
import type { Translation } from './model/schema/translation.ts';
import type {
  Dataset,
  DatasetFigure,
  DatasetSegment,
  DatasetTable,
  Indicator,
  Milestone,
  PlanRow,
  Project,
  Source,
} from './model/schema/dataset.ts';
import type { PlaceRecord, TermRecord, VerdictRecord } from './model/schema/record.ts';
import { indexPassages, keyOf } from './model/translated-passages.ts';
import { parseDocument } from './parse/parse-document.ts';
import { readContent } from './read.ts';
import type { ContentFiles } from './read.ts';

/** The way out: the dataset, what is derived from it, and the look-ups that pages ask for. */
export interface Content {
  dataset: Dataset;
  /** Charts as editors wrote them, by id. */
  charts: readonly ChartRecord[];
  /** Stories as editors wrote them, both languages, in their order. */
  stories: readonly StoryRecord[];
  sourceById: ReadonlyMap<string, Source>;
  segmentById: ReadonlyMap<string, DatasetSegment>;
  figureById: ReadonlyMap<string, DatasetFigure>;
  tableById: ReadonlyMap<string, DatasetTable>;
  /** Lines of all tables, of plans and of other sources. */
  rowById: ReadonlyMap<string, PlanRow>;
  indicatorById: ReadonlyMap<string, Indicator>;
  /** The indicator that a table line belongs to. */
  indicatorByRow: ReadonlyMap<string, Indicator>;
  projectById: ReadonlyMap<string, Project>;
  milestoneById: ReadonlyMap<string, Milestone>;
  placeById: ReadonlyMap<string, PlaceRecord>;
  /** By the word as printed: 提前实现. */
  verdictByWord: ReadonlyMap<string, VerdictRecord>;
  /** By every Chinese variant. */
  termByWord: ReadonlyMap<string, TermRecord>;
  coverageBySource: ReadonlyMap<string, Coverage>;
  /** Verdicts, findings, silences and the lives of the targets. */
  conclusions: Conclusions;
  /** Our verdict on a table line. */
  assessmentByRow: ReadonlyMap<string, Assessment>;
  /** Our verdicts on all targets of an indicator, table lines first. */
  assessmentsByIndicator: ReadonlyMap<string, readonly Assessment[]>;
  biographyByIndicator: ReadonlyMap<string, Biography>;
  /** The sentence that holds a figure, as it may be shown. @throws {RangeError} for an unknown id */
  sentenceOf: (figureId: string) => string;
  /** Paths of the records that rest on a figure: `indicators/gdp`. @throws {RangeError} for an unknown id */
  recordsOf: (figureId: string) => readonly string[];
  /** Our English for a quoted passage, where there is one. */
  translationOf: (passage: { source: string; quote: string }) => Translation | undefined;
}

let memo: { digest: string; content: Content } | null = null;

/**
 * The content of the site, built once. The build reads `content/` a single time; the development server compares
 * the hashes of its files at each call and builds again when one has changed.
 * @throws {BuildError} with everything that has to be mended
 */
export function getContent(): Content {
  if (memo !== null && !import.meta.env.DEV) return memo.content;
  const files = readContent();
  const digest = digestOf(files);
  if (memo?.digest !== digest) {
    memo = { digest, content: buildContent(files) };
  }
  return memo.content;
}

function digestOf(files: ContentFiles): string {
  return Object.values<ContentFiles['texts'] | ContentFiles['places']>({ ...files })
    .flat()
    .map((file) => (file === null ? '' : `${file.file} ${file.sha256}`))
    .join('\n');
}

function buildContent(files: ContentFiles): Content {
  const dataset = requireDataset(buildDataset(files, parseDocument));
  const figureById = byId(dataset.figures);
  const figure = (id: string): DatasetFigure => requireFigure(figureById, id);
  const { indicators, glossary, verdicts } = dataset;
  const conclusions = conclude(dataset);
  const { assessments } = conclusions;
  const translations = translationsByPassage(files, dataset, conclusions);
  return {
    dataset,
    charts: requireFindings(readCharts(files.charts), conclusions.findings),
    stories: readStories(files.stories),
    figureById,
    sourceById: byId(dataset.sources),
    segmentById: byId(dataset.segments),
    tableById: byId(dataset.tables),
    rowById: byId([...dataset.planRows, ...dataset.tableRows]),
    indicatorById: byId(indicators),
    indicatorByRow: new Map(indicators.flatMap((indicator) => indicator.rows.map((row) => [row, indicator]))),
    projectById: byId(dataset.projects),
    milestoneById: byId(dataset.milestones),
    placeById: byId(dataset.places),
    verdictByWord: new Map(verdicts.map((verdict) => [verdict.word, verdict])),
    termByWord: new Map(glossary.flatMap((term) => term.zh.map((word) => [word, term]))),
    coverageBySource: new Map(deriveCoverage(dataset).map((coverage) => [coverage.source, coverage])),
    conclusions,
    assessmentByRow: new Map(
      assessments.flatMap((assessment) =>
        assessment.row === null ? [] : [[assessment.row, assessment] as const],
      ),
    ),
    assessmentsByIndicator: Map.groupBy(assessments, (assessment) => assessment.indicator),
    biographyByIndicator: new Map(
      conclusions.biographies.map((biography) => [biography.indicator, biography]),
    ),
    sentenceOf: (id) => figure(id).quote,
    recordsOf: (id) => figure(id).usedBy,
    translationOf: ({ source, quote }) => translations.get(keyOf(source, quote)),
  };
}

function translationsByPassage(
  { translations }: ContentFiles,
  { figures, projects, milestones }: Dataset,
  { findings }: Conclusions,
): ReadonlyMap<string, Translation> {
  const quoted = [...projects, ...milestones].flatMap((record) => record.sources);
  const passages = indexPassages(figures, [...quoted, ...findings.flatMap(({ evidence }) => evidence)]);
  return new Map(
    readTranslations(translations, passages).map((entry) => [keyOf(entry.source, entry.quote), entry]),
  );
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function requireFigure(figures: ReadonlyMap<string, DatasetFigure>, id: string): DatasetFigure {
  const figure = figures.get(id);
  if (figure === undefined) throw new RangeError(`Unexpected figure id “${id}”, expected one of the dataset`);
  return figure;
}
