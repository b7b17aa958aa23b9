import type { Element } from 'hast';
import type { ChartRecord } from '../model/schema/chart.ts';
import type { Language } from '../model/vocabulary.ts';
import type { BoundContext } from '../wording/bound/bound-context.ts';
import { buildContext } from '../wording/bound/build-context.ts';
import { PAGE_WORDS } from '../wording/charts/page-words.ts';
import { drawChart } from './draw-chart.ts';
import { annotate } from './kind/annotate.ts';
import type { Annotation } from './kind/annotate.ts';
import type { ChartTable, ChartWorld, DraftLayout, KindDrawing } from './kind/chart-kind.ts';
import { checkClaims, fillText, withPlace } from './kind/fill-text.ts';
import { keyMarks } from './kind/key-marks.ts';
import { prepareKind } from './kinds.ts';
import type { ChartLayout, ChartWidth } from './layout-types.ts';

/** A chart with its numbers bound, in one language: everything that a page, a file or a card needs. */
export interface ReadyChart {
  id: string;
  /** Name of the variant, null for the chart itself. */
  variant: string | null;
  kind: ChartRecord['kind'];
  language: Language;
  question: string;
  headline: string;
  subtitle: string;
  note: string | null;
  /** Documents and where in them, without the lead word. */
  source: string;
  /** First and last year on its ruler. */
  years: readonly [number, number];
  widths: readonly ChartWidth[];
  layout: (width: ChartWidth) => ChartLayout;
  /** Drawings from the widest to the narrowest; `prefix` keeps ids apart where a page holds several. */
  draw: (prefix?: string) => Element[];
  /** The same for a page with call-outs of its own: their numbers at these marks, in place of the notes. */
  drawNumbered: (keys: readonly string[]) => Element[];
  table: ChartTable;
  /** The chart as a paragraph: finding, values, gaps, source. */
  description: string;
  indicators: readonly string[];
  /** Ids of the documents. */
  sources: readonly string[];
  /** Date of the last document it rests on. */
  updated: string;
}

/** All charts of the site. */
export interface ChartBook {
  /** Ids in order. */
  ids: readonly string[];
  /** Variants of a chart. */
  variantsOf: (id: string) => readonly string[];
  /** @throws {RangeError} for an id that no file has; {Error} with file and line for a text or claim that fails */
  ready: (id: string, language: Language, variant?: string | null) => ReadyChart;
}

/** Opens the charts over a dataset; each is made ready once, when it is asked for. */
export function openChartBook(records: readonly ChartRecord[], world: ChartWorld): ChartBook {
  const bound = buildContext(world.dataset, world.conclusions);
  const byId = new Map(records.map((record) => [record.id, record]));
  const done = new Map<string, ReadyChart>();
  const require = (id: string): ChartRecord => {
    const record = byId.get(id);
    if (record === undefined)
      throw new RangeError(
        `Unexpected chart “${id}”, expected one of content/charts: ${[...byId.keys()].join(', ')}`,
      );
    return record;
  };
  return {
    ids: [...byId.keys()],
    variantsOf: (id) => Object.keys(require(id).variants),
    ready: (id, language, variant = null) => {
      const key = `${id} ${variant ?? ''} ${language}`;
      const held = done.get(key) ?? makeReady(require(id), variant, language, world, bound);
      done.set(key, held);
      return held;
    },
  };
}

/** A record with the fields of its variant in place, and the path of those fields in the file. */
function recordOf(record: ChartRecord, variant: string | null): { record: ChartRecord; path: string } {
  if (variant === null) return { record, path: '' };
  const own = record.variants[variant];
  if (own === undefined)
    throw new RangeError(
      `Unexpected variant “${variant}” of chart ${record.id}, expected one of ${Object.keys(record.variants).join(', ')}`,
    );
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { record: { ...record, ...given }, path: `variants.${variant}.` };
}

function makeReady(
  written: ChartRecord,
  variant: string | null,
  language: Language,
  world: ChartWorld,
  bound: BoundContext,
): ReadyChart {
  const { record, path } = recordOf(written, variant);
  const fill = (field: string, text: string): string =>
    fillText(
      text,
      language,
      bound,
      record,
      record.lines[`${path}${field}.${language}`] === undefined
        ? `${field}.${language}`
        : `${path}${field}.${language}`,
    );
  checkClaims(record.claims, bound, record, `${path}claims`);
  const drawing = withPlace(record, `${path}data`, () => prepareKind(record, { world, language, bound }));
  const headline = fill('headline', record.headline[language]);
  const source = sourceLine(record, world, language, fill);
  const note = record.note === undefined ? null : fill('note', record.note[language]);
  const description = describe(headline, drawing, note, source, language);
  const annotations = record.annotations.map((each, index) => fillAnnotation(each, index, language, fill));
  const words = { language, title: headline, description };
  const layout = (width: ChartWidth): ChartLayout =>
    withPlace(record, `${path}annotations`, () =>
      layoutOf(annotate(keyedLayout(drawing, width), annotations, width, language), width, words),
    );
  return {
    id: record.id,
    variant,
    kind: record.kind,
    language,
    question: record.question[language],
    headline,
    subtitle: [fill('subtitle', record.subtitle[language]), ...drawing.remarks].join(
      language === 'en' ? ' ' : '',
    ),
    note,
    source,
    years: yearsOf(record.years),
    widths: drawing.widths,
    layout,
    draw: (prefix = record.id) => drawing.widths.map((width) => drawChart(layout(width), prefix)),
    drawNumbered: (keys) =>
      drawing.widths.map((width) =>
        drawChart(layoutOf(keyedLayout(drawing, width, keys), width, words), record.id),
      ),
    table: drawing.table,
    description,
    indicators: drawing.indicators,
    sources: record.sources,
    updated: lastDate(record, world),
  };
}

function keyedLayout(drawing: KindDrawing, width: ChartWidth, numbered?: readonly string[]): DraftLayout {
  return keyMarks(drawing.layout(width, numbered), drawing.table);
}

function layoutOf(
  { size, lines, bars, marks, labels, bands = [] }: DraftLayout,
  width: ChartWidth,
  words: { language: Language; title: string; description: string },
): ChartLayout {
  return { width, size, lines, bars, marks, labels, bands, ...words };
}

type Fill = (field: string, text: string) => string;

function fillAnnotation(
  {
    at,
    lead,
    text,
    voice = 'ink',
    sides = ['right', 'above', 'below', 'left'],
  }: ChartRecord['annotations'][number],
  index: number,
  language: Language,
  fill: Fill,
): Annotation {
  const part = (name: 'lead' | 'text', words: { en: string; zh: string } | undefined): string =>
    words === undefined ? '' : shortScales(fill(`annotations.${String(index)}.${name}`, words[language]));
  return { at, lead: part('lead', lead), text: part('text', text), voice, sides };
}

/** A note stands among the labels of a drawing, which say bn and tn. */
function shortScales(text: string): string {
  return text.replaceAll(/(?<=\d )(?:billion|trillion)\b/gu, (word) => (word === 'billion' ? 'bn' : 'tn'));
}

/** Documents with their dates, and where in them. */
function sourceLine(record: ChartRecord, { dataset }: ChartWorld, language: Language, fill: Fill): string {
  const names = record.sources.map((id) => {
    const source = dataset.sources.find((each) => each.id === id);
    if (source === undefined)
      throw new Error(
        `${record.file}:${String(record.lines['sources.0'] ?? 1)}\n  Unexpected source “${id}”, expected one of content/sources`,
      );
    return source.short[language];
  });
  const where = record.where === undefined ? '' : fill('where', record.where[language]);
  return PAGE_WORDS[language].source(names, where);
}

function describe(
  headline: string,
  { sentences }: KindDrawing,
  note: string | null,
  source: string,
  language: Language,
): string {
  const words = PAGE_WORDS[language];
  return [
    words.sentence(headline),
    ...sentences,
    ...(note === null ? [] : [words.sentence(note)]),
    words.sourceSentence(source),
  ].join(words.space);
}

function yearsOf(period: string): readonly [number, number] {
  const [from = '', to = from] = period.split('/');
  return [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
}

function lastDate({ sources }: ChartRecord, { dataset }: ChartWorld): string {
  const dates = dataset.sources.filter(({ id }) => sources.includes(id)).map(({ published }) => published);
  return dates.sort().at(-1) ?? '';
}
