import type { Finding } from '../../derive/types.ts';
import type { Dataset, DatasetFigure, DatasetTable, Passage, PlanRow } from '../../model/schema/dataset.ts';
import { markQuote, markQuotes, type MarkedQuote } from '../mark-quotes.ts';
import { segmentAt } from '../where.ts';

/** A quote with the anchor in its source that it leads to. */
export interface Evidence {
  quote: MarkedQuote;
  anchor: string | undefined;
}

/** Lines of one table that a finding rests on, in the order of print. */
export interface EvidenceRows {
  table: DatasetTable;
  rows: PlanRow[];
}

/** What a finding rests on: lines of tables, sentences with their figures marked, and passages without one. */
export interface FindingEvidence {
  tables: EvidenceRows[];
  quotes: Evidence[];
  /** The figures to mark, by id. */
  marked: ReadonlyMap<string, DatasetFigure>;
}

type Data = Pick<Dataset, 'figures' | 'segments' | 'tables' | 'planRows' | 'tableRows'>;

/** The passages that a finding rests on, each once. */
export function findingQuotes(
  finding: Finding,
  data: Data,
  anchorOf: (passage: Passage) => string | undefined,
): FindingEvidence {
  const figures = figuresOf(finding, data.figures);
  const lines = new LinesOfTables(data);
  const quotes = markQuotes(figures.filter(({ source, line }) => !lines.has(source, line)));
  const known = new Set(figures.map(({ source, quote }) => `${source} ${quote}`));
  const others = finding.evidence.filter(({ source, quote }) => !known.has(`${source} ${quote}`));
  const plain = uniquePassages(others).filter((passage) => !lines.holds(passage));
  return {
    tables: lines.tablesOf([
      ...figures.map(({ source, line }) => ({ source, line })),
      ...finding.evidence.flatMap((passage) => lines.lineOf(passage) ?? []),
    ]),
    quotes: [
      ...plain.map((passage) => ({
        quote: markQuote(passage.source, passage.quote, null, []),
        anchor: anchorOf(passage),
      })),
      ...quotes.map((quote) => ({ quote, anchor: quote.figures[0]?.id })),
    ],
    marked: new Map(figures.map((figure) => [figure.id, figure])),
  };
}

/** Where something stands: a line of a source. */
interface Place {
  source: string;
  line: number;
}

/** The lines of sources that are lines of tables. */
class LinesOfTables {
  readonly #data: Data;
  readonly #lines: ReadonlySet<string>;

  constructor(data: Data) {
    this.#data = data;
    this.#lines = new Set([...data.planRows, ...data.tableRows].map(keyOf));
  }

  has(source: string, line: number): boolean {
    return this.#lines.has(keyOf({ source, line }));
  }

  /** The line that a passage begins in. */
  lineOf(passage: Passage): Place | undefined {
    return segmentAt(this.#data.segments, passage);
  }

  holds(passage: Passage): boolean {
    const place = this.lineOf(passage);
    return place !== undefined && this.has(place.source, place.line);
  }

  tablesOf(places: readonly Place[]): EvidenceRows[] {
    const wanted = new Set(places.map(keyOf));
    const { tables, planRows, tableRows } = this.#data;
    return tables.flatMap((table) => {
      const rows = [...planRows, ...tableRows].filter(
        (row) => table.rows.includes(row.id) && wanted.has(keyOf(row)),
      );
      return rows.length === 0 ? [] : [{ table, rows }];
    });
  }
}

function keyOf({ source, line }: Place): string {
  return `${source} ${String(line)}`;
}

/** The figures that the finding disputes, and those that its evidence points at. */
function figuresOf({ figures, evidence }: Finding, all: readonly DatasetFigure[]): DatasetFigure[] {
  const spans = new Set(
    evidence.map(({ source, start, end }) => `${source} ${String(start)} ${String(end)}`),
  );
  const disputed = new Set(figures);
  return all.filter(
    ({ id, source, start, end }) =>
      disputed.has(id) || spans.has(`${source} ${String(start)} ${String(end)}`),
  );
}

function uniquePassages(passages: readonly Passage[]): Passage[] {
  return [...new Map(passages.map((passage) => [`${passage.source} ${passage.quote}`, passage])).values()];
}
