import type { Assessment } from '../../derive/types.ts';
import { text } from '../../i18n/keys.ts';
import type { ChartData } from '../../model/schema/chart.ts';
import type { Indicator } from '../../model/schema/dataset.ts';
import type { VerdictRecord } from '../../model/schema/record.ts';
import type { Category, Language } from '../../model/vocabulary.ts';
import { printedVerdict } from '../../wording/assessments/printed-verdict.ts';
import { shareText } from '../../wording/assessments/value-text.ts';
import { stripLabel, verdictWord } from '../../wording/assessments/verdict-word.ts';
import { VERDICT_WORDS } from '../../wording/charts/verdict-words.ts';
import type { ChartContext, ChartTable, KindDrawing } from '../kind/chart-kind.ts';
import { markOfVerdict } from '../marks/mark-of-verdict.ts';
import { printedCategories } from './printed-categories.ts';
import { layoutShareDelivered } from './layout.ts';
import type { ShareGroup, ShareRow } from './layout.ts';

/** A table line with the indicator it measures, and the heading that the document prints it under. */
interface Line {
  assessment: Assessment;
  indicator: Indicator;
  category: Category;
}

/** The share of the promised change that each line of a table delivered, on one scale. */
export function prepareShareDelivered(
  data: ChartData<'share-delivered'>,
  { world, language }: ChartContext,
): KindDrawing {
  const { indicators, planRows, verdicts } = world.dataset;
  const headings = printedCategories(planRows, indicators);
  const lines = world.conclusions.assessments.flatMap((assessment): Line[] => {
    const indicator = indicators.find(({ id }) => id === assessment.indicator);
    if (!indicator) return [];
    const line = { assessment, indicator, category: headings.get(assessment.row) ?? indicator.category };
    return isMeant(line, data) ? [line] : [];
  });
  const groups = groupLines(lines, language, data);
  return {
    widths: ['wide', 'narrow'],
    layout: (width) => layoutShareDelivered(groups, width, language),
    table: tableOf(lines, verdicts, language),
    sentences: [describe(groups, language)],
    indicators: lines.map(({ indicator }) => indicator.id),
    remarks: [],
  };
}

function isMeant(
  { assessment: { row, official }, category }: Line,
  { table, categories, official: verdicts }: ChartData<'share-delivered'>,
): boolean {
  if (row === null || !row.startsWith(`${table}/`)) return false;
  if (categories && !categories.includes(category)) return false;
  return !verdicts || (official !== null && verdicts.includes(official.class));
}

/** Under the headings of the table, in its order; without headings where there is one group. */
function groupLines(
  lines: readonly Line[],
  language: Language,
  { categories, official }: ChartData<'share-delivered'>,
): ShareGroup[] {
  const groups = Map.groupBy(lines, ({ category }) => category);
  const isOne = groups.size === 1 || official !== undefined;
  if (isOne) return [{ heading: null, rows: lines.map((line) => rowOf(line, language)) }];
  return [...groups].map(([category, held]) => ({
    heading: categories?.length === 1 ? null : text(language, `category.${category}`),
    rows: held.map((line) => rowOf(line, language)),
  }));
}

function rowOf({ assessment, indicator }: Line, language: Language): ShareRow {
  const { level } = assessment.computed;
  const share = level?.share ?? null;
  const { shape, voice } = markOfVerdict(assessment);
  return {
    id: assessment.row ?? assessment.id,
    name: indicator.short[language],
    indicator: indicator.id,
    share,
    estimated: assessment.estimated,
    fromZero: level?.kind === 'cumulative',
    instead: share === null && shape !== null ? { shape, voice } : null,
    label: stripLabel(language, assessment, share === null ? null : shareText(share)),
  };
}

function tableOf(lines: readonly Line[], verdicts: readonly VerdictRecord[], language: Language): ChartTable {
  const { columns } = VERDICT_WORDS[language];
  return {
    columns: [
      { key: 'line', name: columns.line, isNumber: false },
      { key: 'row', name: columns.row, isNumber: false },
      { key: 'share', name: columns.share, isNumber: true },
      { key: 'official', name: columns.official, isNumber: false },
      { key: 'ours', name: columns.ours, isNumber: false },
    ],
    rows: lines.map(({ assessment, indicator }) => {
      const share = assessment.computed.level?.share ?? null;
      const official = printedVerdict(assessment, verdicts, language) ?? '—';
      const ours = verdictWord(language, assessment);
      return {
        key: assessment.row ?? assessment.id,
        indicator: indicator.id,
        cells: [
          { text: indicator.short[language], value: indicator.short[language] },
          { text: assessment.row ?? '', value: assessment.row },
          share === null
            ? { text: '—', value: null }
            : {
                text: shareText(share).replace('%', ''),
                value: Number((share * 100).toFixed(2)),
                figure: assessment.target?.figure ?? null,
              },
          { text: official, value: official },
          { text: ours, value: ours },
        ],
      };
    }),
  };
}

function describe(groups: readonly ShareGroup[], language: Language): string {
  const words = VERDICT_WORDS[language];
  return words.strips(groups.flatMap(({ rows }) => rows.map(({ name, label }) => words.strip(name, label))));
}
