import type { ChartData } from '../../model/schema/chart.ts';
import type { Language } from '../../model/vocabulary.ts';
import { EXCLUSION_REASONS } from '../../model/vocabulary.ts';
import { formatInteger } from '../../i18n/format-number.ts';
import { text } from '../../i18n/keys.ts';
import { formatDecimal } from '../../wording/assessments/value-text.ts';
import { BAR_WORDS } from '../../wording/charts/bar-words.ts';
import type { ChartContext, ChartTable, ChartWorld, KindDrawing } from '../kind/chart-kind.ts';
import { numberCell, wordCell } from '../kind/plain-cell.ts';
import { countRuns } from './count-runs.ts';
import type { RunCount } from './count-runs.ts';
import { layoutCoverage } from './layout.ts';
import type { CoverageRow } from './layout.ts';

/** How the documents were read: every run of digits and numerals, in a figure or set aside with a reason. */
export function prepareCoverage(
  { by }: ChartData<'document-coverage'>,
  { world, language }: ChartContext,
): KindDrawing {
  const counts = countRuns(world.dataset);
  const rows = by === 'document' ? rowsOfDocuments(counts, world, language) : rowsOfReasons(world, language);
  const words = BAR_WORDS[language];
  return {
    widths: ['wide', 'narrow'],
    layout: (width) => layoutCoverage(rows, width, language),
    table:
      by === 'document' ? tableOfDocuments(counts, rows, world, language) : tableOfReasons(rows, language),
    sentences: [
      words.list(
        rows.map(({ name, text: counted }) =>
          words.clause(name, language === 'en' ? counted : `：${counted}`),
        ),
      ),
    ],
    indicators: [],
    remarks: [],
  };
}

const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The largest document first. */
function rowsOfDocuments(
  counts: readonly RunCount[],
  { dataset }: ChartWorld,
  language: Language,
): CoverageRow[] {
  const words = BAR_WORDS[language];
  const rows = counts.map(({ source, runs, inFigures }) => ({
    key: source,
    name: dataset.sources.find(({ id }) => id === source)?.short[language] ?? source,
    read: inFigures,
    aside: runs - inFigures,
    text: words.coverage(formatInteger(inFigures, language), formatInteger(runs - inFigures, language)),
  }));
  return rows.sort((a, b) => b.read + b.aside - (a.read + a.aside));
}

/** The most common reason first. */
function rowsOfReasons({ dataset: { exclusions } }: ChartWorld, language: Language): CoverageRow[] {
  const rows = EXCLUSION_REASONS.flatMap((reason): CoverageRow[] => {
    const aside = exclusions.filter((exclusion) => exclusion.reason === reason).length;
    if (aside === 0) return [];
    const share = formatDecimal((aside / exclusions.length) * 100, 1);
    return [
      {
        key: reason,
        name: capitalise(text(language, `reason.${reason}`)),
        read: 0,
        aside,
        text: BAR_WORDS[language].reasonCount(formatInteger(aside, language), share),
      },
    ];
  });
  return rows.sort((a, b) => b.aside - a.aside);
}

function tableOfDocuments(
  counts: readonly RunCount[],
  rows: readonly CoverageRow[],
  { dataset }: ChartWorld,
  language: Language,
): ChartTable {
  const { columns } = BAR_WORDS[language];
  const used = (source: string): number =>
    dataset.figures.filter((figure) => figure.source === source && figure.usedBy.length > 0).length;
  return {
    columns: [
      { key: 'document', name: columns.document, isNumber: false },
      { key: 'runs', name: columns.runs, isNumber: true },
      { key: 'figures', name: columns.figures, isNumber: true },
      { key: 'excluded', name: columns.excluded, isNumber: true },
      { key: 'used', name: columns.used, isNumber: true },
    ],
    rows: rows.map(({ key, name, read, aside }) => ({
      key,
      cells: [
        wordCell(name),
        ...[counts.find(({ source }) => source === key)?.runs ?? 0, read, aside, used(key)].map((count) =>
          numberCell(count, formatInteger(count, language)),
        ),
      ],
    })),
  };
}

function tableOfReasons(rows: readonly CoverageRow[], language: Language): ChartTable {
  const { columns } = BAR_WORDS[language];
  const total = rows.reduce((sum, { aside }) => sum + aside, 0);
  return {
    columns: [
      { key: 'reason', name: columns.reason, isNumber: false },
      { key: 'excluded', name: columns.excluded, isNumber: true },
      { key: 'share', name: columns.share, isNumber: true },
    ],
    rows: rows.map(({ key, name, aside }) => {
      const share = (aside / total) * 100;
      return {
        key,
        cells: [
          wordCell(name),
          numberCell(aside),
          numberCell(Number(share.toFixed(2)), formatDecimal(share, 1)),
        ],
      };
    }),
  };
}
