import type { Assessment } from '../../derive/types.ts';
import type { ChartData } from '../../model/schema/chart.ts';
import { text } from '../../i18n/keys.ts';
import type { Language } from '../../model/vocabulary.ts';
import { verdictWord } from '../../wording/assessments/verdict-word.ts';
import { VERDICT_WORDS } from '../../wording/charts/verdict-words.ts';
import type { ChartContext, ChartTable, KindDrawing } from '../kind/chart-kind.ts';
import { claimsSuccess, markOfVerdict, VERDICT_SIGNS } from '../verdict-marks/mark-of-verdict.ts';
import type { MatrixBand, MatrixGroup, MatrixLine } from './data.ts';
import { layoutVerdictMatrix } from './layout.ts';

/** A mark for each line of a table: over it the document's verdict, under it what the numbers show. */
export function prepareVerdictMatrix(
  { table }: ChartData<'verdict-matrix'>,
  { world, language }: ChartContext,
): KindDrawing {
  const lines = world.conclusions.assessments.filter(
    ({ row, official }) => row !== null && official !== null && row.startsWith(`${table}/`),
  );
  const bands = (['claimed', 'admitted'] as const).map((verdict): MatrixBand => ({
    verdict,
    groups: groupLines(
      lines.filter((line) => claimsSuccess(line) === (verdict === 'claimed')),
      (line) => lineOf(line, world.dataset.indicators, language),
    ),
  }));
  const filled = bands.filter(({ groups }) => groups.length > 0);
  return {
    widths: ['full', 'wide', 'narrow'],
    layout: (width) => layoutVerdictMatrix(filled, width, language),
    table: tableOf(filled, language),
    sentences: filled.map((band) => describe(band, language)),
    indicators: lines.map(({ indicator }) => indicator),
    remarks: [],
  };
}

/** Lines of one sign together, in the order of the signs: borne out, short, and what cannot be held against numbers. */
function groupLines(lines: readonly Assessment[], toLine: (line: Assessment) => MatrixLine): MatrixGroup[] {
  return VERDICT_SIGNS.flatMap((sign) => {
    const held = lines.filter((line) => markOfVerdict(line).sign === sign);
    const [first] = held;
    return first ? [{ sign, voice: markOfVerdict(first).voice, lines: held.map(toLine) }] : [];
  });
}

function lineOf(
  assessment: Assessment,
  indicators: readonly { id: string; short: Record<Language, string> }[],
  language: Language,
): MatrixLine {
  const { shape, voice } = markOfVerdict(assessment);
  const indicator = indicators.find(({ id }) => id === assessment.indicator);
  return {
    id: assessment.row ?? assessment.id,
    name: indicator?.short[language] ?? assessment.indicator,
    indicator: assessment.indicator,
    shape: shape ?? 'dashed-square',
    voice,
    official: assessment.official ? text(language, `verdict.${assessment.official.class}`) : '',
    ours: verdictWord(language, assessment),
  };
}

function tableOf(bands: readonly MatrixBand[], language: Language): ChartTable {
  const { columns } = VERDICT_WORDS[language];
  return {
    columns: (['line', 'row', 'official', 'ours'] as const).map((key) => ({
      key,
      name: columns[key],
      isNumber: false,
    })),
    rows: bands.flatMap(({ groups }) =>
      groups.flatMap(({ lines }) =>
        lines.map(({ id, name, indicator, official, ours }) => ({
          key: id,
          indicator,
          cells: [name, id, official, ours].map((each) => ({ text: each, value: each })),
        })),
      ),
    ),
  };
}

function describe({ verdict, groups }: MatrixBand, language: Language): string {
  const words = VERDICT_WORDS[language];
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const space = language === 'en' ? ' ' : '';
  const parts = groups.map(({ sign, lines }) => words.part(lines.length, words.ours[sign].join(space)));
  return words.group(count, words.official[verdict][1], parts);
}
