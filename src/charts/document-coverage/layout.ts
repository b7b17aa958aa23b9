import type { Language } from '../../model/vocabulary.ts';
import { layoutBarRows } from '../bar-rows/layout.ts';
import type { DraftLayout } from '../kind/chart-kind.ts';
import type { ChartWidth } from '../layout-types.ts';

/** A document, or a reason, with its two counts. */
export interface CoverageRow {
  key: string;
  name: string;
  /** Runs in figures: solid. */
  read: number;
  /** Runs that are no quantity: grey. */
  aside: number;
  /** Both counts in words. */
  text: string;
}

/** Bars of counts from zero: solid what was read as a figure, grey what was set aside. */
export function layoutCoverage(
  rows: readonly CoverageRow[],
  width: ChartWidth,
  language: Language,
): DraftLayout {
  return layoutBarRows(
    [
      {
        heading: null,
        limit: null,
        rows: rows.map(({ key, name, read, aside, text }) => ({
          key,
          name,
          voice: 'ink' as const,
          value: [{ text }],
          stretches: [
            ...(read > 0 ? [{ from: 0, to: read, style: 'outcome' as const }] : []),
            { from: read, to: read + aside, style: 'quiet' as const },
          ],
        })),
      },
    ],
    width,
    language,
  );
}
