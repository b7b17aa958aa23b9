import type { Assessment } from '../../derive/types.ts';
import type { ChartData } from '../../model/schema/chart.ts';
import type { Dataset } from '../../model/schema/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';
import { printedVerdict } from '../../wording/assessments/printed-verdict.ts';
import { verdictWord } from '../../wording/assessments/verdict-word.ts';
import { VERDICT_WORDS } from '../../wording/charts/verdict-words.ts';
import type { ChartContext, ChartTable, KindDrawing } from '../kind/chart-kind.ts';
import { claimsSuccess, markOfVerdict } from '../marks/mark-of-verdict.ts';
import type { MatrixBand, MatrixGroup, MatrixLine, MatrixSign } from './data.ts';
import { countLines } from './data.ts';
import { layoutVerdictMatrix } from './layout.ts';

const SIGNS: readonly MatrixSign[] = ['reached', 'short', 'not-comparable', 'no-number', 'untested'];

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
      (line) => lineOf(line, world.dataset, language),
    ),
  }));
  const filled = bands.filter(({ groups }) => groups.length > 0);
  return {
    widths: ['full', 'wide', 'narrow'],
    layout: (width, numbered) => layoutVerdictMatrix(filled, width, language, numbered),
    table: tableOf(filled, language),
    sentences: filled.map((band) => describe(band, language)),
    indicators: lines.map(({ indicator }) => indicator),
    remarks: [],
  };
}

/** Lines of one sign together, in the order of the signs: confirmed, short, and what cannot be held against numbers. */
function groupLines(lines: readonly Assessment[], toLine: (line: Assessment) => MatrixLine): MatrixGroup[] {
  return SIGNS.flatMap((sign) => {
    const held = lines.filter((line) => signInMatrix(line) === sign);
    const [first] = held;
    return first ? [{ sign, voice: markOfVerdict(first).voice, lines: held.map(toLine) }] : [];
  });
}

/** The group of a line; what is admitted and cannot be tested is one group. */
export function signInMatrix(line: Pick<Assessment, 'official' | 'computed'>): MatrixSign {
  const { sign } = markOfVerdict(line);
  if (sign === 'reached' || sign === 'short') return sign;
  if (!claimsSuccess(line)) return 'untested';
  return sign === 'no-report' ? 'no-number' : sign;
}

function lineOf(
  assessment: Assessment,
  { indicators, verdicts }: Pick<Dataset, 'indicators' | 'verdicts'>,
  language: Language,
): MatrixLine {
  const { shape, voice } = markOfVerdict(assessment);
  const indicator = indicators.find(({ id }) => id === assessment.indicator);
  return {
    id: assessment.row ?? assessment.id,
    name: indicator?.short[language] ?? assessment.indicator,
    indicator: assessment.indicator,
    shape: shape === 'disc' && assessment.estimated ? 'half-disc' : (shape ?? 'dashed-square'),
    voice,
    official: printedVerdict(assessment, verdicts, language) ?? '',
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

function describe(band: MatrixBand, language: Language): string {
  const { verdict, groups } = band;
  const words = VERDICT_WORDS[language];
  const space = language === 'en' ? ' ' : '';
  const parts = groups.map(({ sign, lines }) => words.part(lines.length, words.ours[sign].join(space)));
  return words.group(countLines(band), words.official[verdict][1], parts);
}
