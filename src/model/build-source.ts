import type { ContentFile } from '../lib/content-file.ts';
import { lineAt, splitLines } from '../lib/line-index.ts';
import type { ParsedDocument, ParseOptions, PlaceWords } from '../parse/types.ts';
import type { Problem } from './problem.ts';
import { buildFigures } from './build-figures.ts';
import type { BuiltSource } from './built-source.ts';
import { decodeSource } from './decode-source.ts';
import { joinedUnits } from './read-span.ts';
import type { Records } from './read-records.ts';
import type { PlaceRecord, SourceRecord } from './schema/record.ts';
import type { Located } from './validate-record.ts';

/** The reader, as `src/parse/parse-document.ts` exports it. */
export type ParseDocument = (text: string, options: ParseOptions) => ParsedDocument;

/** Reads one source: checks its bytes, parses it with its date and places, and binds its figures. */
export function buildSource(
  record: Located<SourceRecord>,
  file: ContentFile,
  records: Records,
  parse: ParseDocument,
  problems: Problem[],
): BuiltSource | null {
  const text = decodeSource(file, problems);
  if (text === null) return null;
  checkHash(record, file, problems);
  const parsed = parse(text, optionsFor(record.data, records));
  problems.push(...parsed.problems.map((problem) => ({ file: file.file, ...problem })));
  const units = joinedUnits(text, parsed.segments);
  const built = {
    id: record.id,
    record: record.data,
    file: file.file,
    sha256: file.sha256,
    text,
    parsed,
    units,
  };
  const lines = splitLines(text);
  const source: BuiltSource = { ...built, lineAt: (offset) => lineAt(lines, offset), figures: [] };
  source.figures = buildFigures(
    source,
    records.glossary?.data ?? [],
    records.indicators.map(({ data }) => data.name),
  );
  return source;
}

function optionsFor(record: SourceRecord, records: Records): ParseOptions {
  const places = records.places?.data ?? [];
  const exclusions = records.exclusions?.data ?? [];
  return {
    date: record.published,
    place: record.place,
    places: placeWords(places, record.place),
    exclusions: exclusions
      .filter((entry) => entry.source === record.id)
      .map(({ quote, reason }) => ({ quote, reason })),
  };
}

/**
 * The places as the reader takes them: the word of a scope (大吴兴) means the district itself in that scope, and what
 * holds the document's own place is marked as outer.
 */
export function placeWords(places: readonly PlaceRecord[], own: string): PlaceWords[] {
  const outer = new Set(ancestorsOf(own, places));
  return places.map(({ id, words, scope, parent }) =>
    scope === undefined ? { id, words, outer: outer.has(id) } : { id: parent ?? id, words, scope },
  );
}

function ancestorsOf(id: string, places: readonly PlaceRecord[]): string[] {
  const parent = places.find((place) => place.id === id)?.parent ?? null;
  return parent === null ? [] : [parent, ...ancestorsOf(parent, places)];
}

/** A changed byte stops the build; the text is read all the same, so that what the change breaks is told with it. */
function checkHash(record: Located<SourceRecord>, file: ContentFile, problems: Problem[]): void {
  if (record.data.sha256 === file.sha256) return;
  problems.push({
    file: record.file,
    line: record.lineOf(['sha256']),
    found: `bytes of ${file.file} with SHA-256 ${file.sha256}`,
    expected: `SHA-256 ${record.data.sha256}, as recorded when the source was taken in`,
    hint: `Bring back the file as it was received (git checkout -- ${file.file}); only where the source itself was replaced on purpose, record the new hash`,
  });
}
