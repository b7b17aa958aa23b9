import type { Assessment, Promise } from '../../derive/types.ts';
import type { ChartData } from '../../model/schema/chart.ts';
import type { Language } from '../../model/vocabulary.ts';
import { formatDecimal, formatSmall } from '../../wording/assessments/value-text.ts';
import { DUMBBELL_WORDS } from '../../wording/charts/dumbbell-words.ts';
import type { ChartContext } from '../kind/chart-kind.ts';
import type { DumbbellEnd, DumbbellPanel, DumbbellRow } from './data.ts';
import { intervalOf, mayBeEqual, rateInterval } from './rounding.ts';

/** A table line with its promise and our verdict. */
interface Line {
  promise: Promise;
  assessment: Assessment;
  name: string;
}

type Data = ChartData<'dumbbell'>;

/** Years of a plan period. */
const PERIOD = 5;

/** The panels of a comparison: widest gap first, what agrees at the end. */
export function selectDumbbell(data: Data, { world, language }: ChartContext): DumbbellPanel[] {
  const lines = world.conclusions.assessments.flatMap((assessment): Line[] => {
    const promise = world.conclusions.promises.find(({ id }) => id === assessment.id);
    if (!promise?.row || promise.row.table !== data.table) return [];
    if (data.rows && !data.rows.includes(promise.id)) return [];
    return [{ promise, assessment, name: nameOf(promise, language) }];
  });
  const panels = PANELS[data.compare](lines, language);
  return panels
    .filter(({ rows }) => rows.length > 0)
    .map((panel) => ({ ...panel, rows: sortRows(panel.rows, data) }));
}

function nameOf({ indicator }: Promise, language: Language): string {
  return indicator.short[language];
}

function sortRows(rows: readonly DumbbellRow[], { rows: order }: Data): DumbbellRow[] {
  if (order) return [...rows].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const gap = ({ first, second }: DumbbellRow): number =>
    second ? Math.abs(first.value - second.value) : -1;
  return [...rows].sort((a, b) => gap(b) - gap(a) || b.first.value - a.first.value);
}

type Select = (lines: readonly Line[], language: Language) => DumbbellPanel[];

const PANELS: Readonly<Record<Data['compare'], Select>> = {
  'printed-recomputed': (lines, language) => [
    {
      heading: null,
      sign: '%',
      heads: headsOf('printed-recomputed', language, 'ink', 'seal'),
      agreement: DUMBBELL_WORDS[language].agreement['printed-recomputed'],
      rows: lines.flatMap(printedAgainstRecomputed),
    },
  ],
  'asked-printed': (lines, language) => [
    {
      heading: null,
      sign: '%',
      heads: headsOf('asked-printed', language, 'plan', 'ink'),
      agreement: null,
      rows: lines.flatMap(askedAgainstPrinted),
    },
  ],
  'asked-required': (lines, language) => [
    {
      heading: null,
      sign: '%',
      heads: headsOf('asked-required', language, 'plan', 'seal'),
      agreement: DUMBBELL_WORDS[language].agreement['asked-required'],
      rows: lines.flatMap(askedAgainstRequired),
    },
  ],
  'asked-delivered': (lines, language) =>
    (['%', 'points'] as const).map((unit) => ({
      heading: DUMBBELL_WORDS[language].headings[unit],
      sign: unit === '%' ? '%' : '',
      heads: headsOf('asked-delivered', language, 'plan', 'ink'),
      agreement: null,
      rows: lines.flatMap((line) => askedAgainstDelivered(line, unit)),
    })),
};

function headsOf(
  compare: Data['compare'],
  language: Language,
  firstVoice: DumbbellEnd['voice'],
  secondVoice: DumbbellEnd['voice'],
): DumbbellPanel['heads'] {
  const [first, second] = DUMBBELL_WORDS[language].heads[compare];
  return { first, second, firstVoice, secondVoice };
}

/** What all rows of a line share. */
function rowOf({ promise, name }: Line): Pick<DumbbellRow, 'id' | 'name' | 'indicator'> {
  return { id: promise.id, name, indicator: promise.indicator.id };
}

/** The rate as printed, with the decimals of the print. */
function printedEnd(
  value: { value: number; printed: string; figure: string },
  shape: DumbbellEnd['shape'],
): DumbbellEnd {
  const decimals = /\.(\d+)/u.exec(value.printed)?.[1]?.length ?? 0;
  const voice = shape === 'beam' ? 'plan' : 'ink';
  return {
    value: value.value,
    text: formatDecimal(value.value, decimals),
    shape,
    voice,
    figure: value.figure,
  };
}

function ownEnd(value: number, decimals = 1): DumbbellEnd {
  return { value, text: formatDecimal(value, decimals), shape: 'lozenge', voice: 'seal', figure: null };
}

/** Printed growth, and the growth of the printed levels where rounding does not explain the gap. */
function printedAgainstRecomputed(line: Line): DumbbellRow[] {
  const { baseline, outcome, outcomeGrowth, span } = line.promise;
  const recomputed = line.assessment.computed.growth?.recomputed ?? null;
  if (!outcomeGrowth || recomputed === null || !baseline || !outcome) return [];
  const years = span ? span.to - span.from : PERIOD;
  const allowed = rateInterval(intervalOf(baseline), intervalOf(outcome), years);
  const agrees = mayBeEqual(intervalOf(outcomeGrowth), allowed);
  return [
    {
      ...rowOf(line),
      first: printedEnd(outcomeGrowth, 'disc'),
      second: agrees ? null : ownEnd(recomputed),
      join: agrees ? null : 'dispute',
    },
  ];
}

/** The rate a line asks for and the one it prints as delivered. */
function askedAgainstPrinted(line: Line): DumbbellRow[] {
  const { targetGrowth, outcomeGrowth } = line.promise;
  if (!targetGrowth || !outcomeGrowth) return [];
  const isShort = outcomeGrowth.value < targetGrowth.value;
  return [
    {
      ...rowOf(line),
      first: printedEnd(targetGrowth, 'beam'),
      second: printedEnd(outcomeGrowth, 'disc'),
      join: isShort ? 'shortfall' : 'outcome',
    },
  ];
}

/** The rate a line asks for, and the rate that its own level target needs, where they part by more than rounding. */
function askedAgainstRequired(line: Line): DumbbellRow[] {
  const { targetGrowth, target, baseline, span } = line.promise;
  const required = line.assessment.computed.growth?.required ?? null;
  if (!targetGrowth || !target || !baseline || required === null) return [];
  const years = span ? span.to - span.from : PERIOD;
  const allowed = rateInterval(intervalOf(baseline), intervalOf(target), years);
  const agrees = mayBeEqual(intervalOf(targetGrowth), allowed);
  return [
    {
      ...rowOf(line),
      first: printedEnd(targetGrowth, 'beam'),
      second: agrees ? null : ownEnd(required),
      join: agrees ? null : 'dispute',
    },
  ];
}

/** Yearly change that a target asks and the one that the plan before it delivered. */
function askedAgainstDelivered(line: Line, unit: '%' | 'points'): DumbbellRow[] {
  const { asked, target } = line.assessment;
  if (!asked || asked.delivered === null || asked.unit !== unit) return [];
  const decimals = unit === '%' ? 1 : 2;
  const sign = (value: number): string => (unit === 'points' && value > 0 ? '+' : '');
  const end = (value: number, shape: 'beam' | 'disc'): DumbbellEnd => ({
    value,
    text: `${sign(value)}${formatSmall(value, decimals)}`,
    shape,
    voice: shape === 'beam' ? 'plan' : 'ink',
    figure: shape === 'beam' ? (target?.figure ?? null) : null,
  });
  return [
    {
      ...rowOf(line),
      first: end(asked.perYear, 'beam'),
      second: end(asked.delivered, 'disc'),
      join: 'promise',
    },
  ];
}
