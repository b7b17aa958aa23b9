import { buildFigures } from '../../src/model/build-figures.ts';
import { buildTable } from '../../src/model/build-table.ts';
import type { BuiltSource } from '../../src/model/built-source.ts';
import { idAt } from '../../src/model/built-source.ts';
import { joinedUnits } from '../../src/model/read-span.ts';
import type {
  DatasetExclusion,
  DatasetFigure,
  DatasetSegment,
  PlanRow,
} from '../../src/model/schema/dataset.ts';
import type { SourceRecord } from '../../src/model/schema/record.ts';
import { lineAt, splitLines } from '../../src/lib/line-index.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import type { Column, ParsedDocument, ParseProblem } from '../../src/parse/types.ts';
import type { ReaderLists } from './reader-lists.ts';

/** A text to read that need not be one of the published sources. */
export interface Reading {
  /** Stands in the ids of figures and segments. */
  id: string;
  text: string;
  date?: string | undefined;
  place?: string | undefined;
}

/** One table of a reading, in the shape of the data contract. */
export interface ReadTable {
  caption: string | null;
  columns: Column[];
  rows: Pick<
    PlanRow,
    'line' | 'row' | 'sub' | 'category' | 'name' | 'unit' | 'starred' | 'attribute' | 'cells'
  >[];
}

/** What the reader makes of one text, in the shapes of the data contract ("Reading one document"). */
export interface ReadResult {
  segments: DatasetSegment[];
  figures: DatasetFigure[];
  exclusions: DatasetExclusion[];
  tables: ReadTable[];
  problems: ParseProblem[];
}

/** Reads any text with the reader and the lists that the published sources are read with. */
export function readDocument({ id, text, date, place }: Reading, lists: ReaderLists): ReadResult {
  const { placesFor, exclusionsOf, terms } = lists;
  const parsed = parseDocument(text, {
    places: placesFor(place ?? ''),
    exclusions: exclusionsOf(id),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
  });
  const source = toSource(id, text, parsed);
  source.figures = buildFigures(source, terms);
  return {
    segments: parsed.segments.map((segment) => nameSegment(id, segment)),
    figures: source.figures,
    exclusions: parsed.exclusions.map(({ start, end, token, reason }) => ({
      source: id,
      start,
      end,
      token,
      reason,
    })),
    tables: buildTables(source),
    problems: parsed.problems,
  };
}

/** The model's view of a text without a record: shown whole, as an official document would be. */
function toSource(id: string, text: string, parsed: ParsedDocument): BuiltSource {
  const both = { zh: id, en: id };
  const record: SourceRecord = {
    ...{ id, title: both, short: both, publisher: both, rights: both },
    ...{
      published: '',
      precision: 'before',
      kind: 'plan',
      place: id,
      showWhole: true,
      sha256: '',
      address: null,
    },
  };
  const lines = splitLines(text);
  const units = joinedUnits(text, parsed.segments);
  const read = { id, record, file: id, sha256: '', text, parsed, units, figures: [] };
  return { ...read, lineAt: (offset) => lineAt(lines, offset) };
}

function nameSegment(id: string, segment: ParsedDocument['segments'][number]): DatasetSegment {
  const { start, end, line, kind, depth, continuedAt } = segment;
  return {
    ...{ id: idAt(id, start), source: id, start, end, line, kind },
    ...(depth === undefined ? {} : { depth }),
    ...(continuedAt === undefined ? {} : { continuedAt: idAt(id, continuedAt) }),
  };
}

function buildTables(source: BuiltSource): ReadTable[] {
  const taken = new Set<string>();
  return source.parsed.tables.flatMap(({ caption, columns }, index) => {
    const built = buildTable(source, index, taken);
    if (built === null) return [];
    taken.add(built.table.id);
    return [{ caption, columns, rows: built.rows.map(toReadRow) }];
  });
}

function toReadRow(row: PlanRow): ReadTable['rows'][number] {
  const { line, row: number, sub, category, name, unit, starred, attribute, cells } = row;
  return { line, row: number, sub, category, name, unit, starred, attribute, cells };
}
