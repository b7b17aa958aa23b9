import type { Problem } from '../../src/model/build-error.ts';
import { BuildError } from '../../src/model/build-error.ts';
import { placeWords } from '../../src/model/build-source.ts';
import { readRecords } from '../../src/model/read-records.ts';
import type { TermRecord } from '../../src/model/schema/record.ts';
import type { KnownExclusion, PlaceWords } from '../../src/parse/types.ts';
import { readContent } from '../../src/read.ts';

/** What the reader is told beside the text: places, terms, and the runs that a person has judged. */
export interface ReaderLists {
  /** Places as a document about one of them means them; the empty id is a place unknown. */
  placesFor: (own: string) => PlaceWords[];
  terms: readonly TermRecord[];
  /** Judged runs of one source, by its id. */
  exclusionsOf: (source: string) => KnownExclusion[];
}

/** Reads the lists from `content/`. @throws {BuildError} where one of them cannot be read */
export function readLists(root?: string): ReaderLists {
  const problems: Problem[] = [];
  const none = { texts: [], sources: [], indicators: [], projects: [], milestones: [] };
  const records = readRecords({ ...readContent(root), ...none }, problems);
  if (problems.length > 0) throw new BuildError(problems);
  const exclusions = records.exclusions?.data ?? [];
  return {
    placesFor: (own) => placeWords(records.places?.data ?? [], own),
    terms: records.glossary?.data ?? [],
    exclusionsOf: (source) => exclusions.filter((entry) => entry.source === source),
  };
}
