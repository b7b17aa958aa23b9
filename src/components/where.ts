import type { Dataset, DatasetSegment, Evidence, Passage, PlanRow, Source } from '../model/schema/dataset.ts';
import type { Language } from '../model/vocabulary.ts';
import { text } from '../i18n/keys.ts';
import { paths } from '../lib/address.ts';
import { addresses } from './addresses.ts';

/** A link to the place where something is printed. */
export interface Where {
  href: string;
  label: string;
}

/** Where a piece of evidence is printed: a table and its row, or a document. */
export function whereOf(
  language: Language,
  evidence: Evidence,
  sources: ReadonlyMap<string, Source>,
  rows: ReadonlyMap<string, PlanRow>,
): Where {
  const source = sources.get(evidence.source);
  const row = evidence.cell === undefined ? undefined : rows.get(evidence.cell.split('#')[0] ?? '');
  const name = source?.short[language] ?? evidence.source;
  return {
    href: addresses.page(language, paths.source(evidence.source, evidence.figure)),
    label: row === undefined ? name : text(language, 'where.row', { table: row.table, row: row.row ?? '' }),
  };
}

/** The segment that a passage begins in. */
export function segmentAt(segments: readonly DatasetSegment[], passage: Passage): DatasetSegment | undefined {
  return segments.find(
    ({ source, start, end }) => source === passage.source && start <= passage.start && passage.start < end,
  );
}

/** Anchor of a table line on the page of its source. */
export function rowAnchor(row: string): string {
  return `row-${row.replace(/\W/g, '-')}`;
}

/** Anchor of the table line or paragraph that a passage begins in. */
export function anchorAt(
  { segments, planRows, tableRows }: Pick<Dataset, 'segments' | 'planRows' | 'tableRows'>,
  passage: Passage,
): string | undefined {
  const segment = segmentAt(segments, passage);
  const row = [...planRows, ...tableRows].find(
    ({ source, line }) => source === segment?.source && line === segment.line,
  );
  return row === undefined ? segment?.id : rowAnchor(row.id);
}
