import type { Promise as PlanPromise, Value } from '../../derive/types.ts';
import { formatQuantity, joinQuantity } from '../../i18n/format-number.ts';
import { formatPeriod, lastYear } from '../../i18n/format-period.ts';
import type { Observation } from '../../model/schema/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';
import { stripLabel, verdictWord } from '../../wording/assessments/verdict-word.ts';
import { BoundError } from '../../wording/bound/bound-error.ts';
import { changeSize } from '../../wording/change-text.ts';
import { PROMISE_WORDS } from '../../wording/charts/promise-words.ts';
import type { ChartContext } from '../kind/chart-kind.ts';
import { markOfVerdict } from '../marks/mark-of-verdict.ts';
import type { PromiseLine, ReportMark } from './data.ts';
import { yearPosition } from './year-position.ts';

type Ending = Pick<PromiseLine, 'marks' | 'report' | 'voice' | 'figure'>;

/** A target of a plan as a line. @throws {BoundError} for an id that is no target, or one without a year */
export function promiseLine(id: string, context: ChartContext): PromiseLine {
  const { world, language } = context;
  const promise = world.conclusions.promises.find((each) => each.id === id);
  const value = promise?.target ?? promise?.targetGrowth ?? null;
  if (promise === undefined || value === null)
    throw new BoundError(
      `promise “${id}”`,
      'the id of a target',
      'Targets are lines of tables (1-2/5), or indicator and figure (gdp-wuxing-14th-plan-5359)',
    );
  const due = promise.span?.to ?? (value.period === null ? null : lastYear(value.period));
  const made = madeOf(promise, value, context);
  return {
    key: id,
    name: nameOf(promise, value, language),
    indicator: promise.indicator.id,
    made,
    madeText: String(Math.ceil(made)),
    due,
    dueText: due === null ? null : String(due),
    ...(promise.finished
      ? finishedEnding(promise, due ?? made, context)
      : openEnding(promise, value, made, context)),
  };
}

/** The year the target counts from; where the document gives none, the year before the document. */
function madeOf(
  { span, indicator }: PlanPromise,
  { figure }: Value,
  { world: { dataset } }: ChartContext,
): number {
  if (span !== null) return span.from;
  const source = indicator.observations.find((observation) => observation.figure === figure)?.source;
  const date = dataset.sources.find(({ id }) => id === source)?.published;
  if (date === undefined)
    throw new BoundError(
      `promise of ${indicator.id} without a document`,
      'a figure of a document',
      'See the evidence of the indicator',
    );
  return /^\d{4}$/u.test(date) ? Number(date) - 1 : yearPosition(date);
}

const short = (
  value: Pick<Observation, 'printed' | 'value' | 'valueHigh' | 'unit' | 'qualifier'>,
  language: Language,
): string =>
  joinQuantity(
    formatQuantity(
      { ...value, printed: value.printed.replace(/[[\]〔〕]/gu, ''), cumulative: false },
      language,
      'short',
    ),
  );

function nameOf({ target, indicator, targetGrowth }: PlanPromise, value: Value, language: Language): string {
  const words = PROMISE_WORDS[language];
  const name = indicator.short[language];
  const text = short(value, language);
  const isRate = target === null ? targetGrowth !== null : isYearlyRate(indicator.observations, value);
  if (isRate && value.movement === 'fall')
    return words.fall(name, changeSize({ ...value, basis: 'growth' }, language, 'short'));
  if (isRate) return words.rate(name, text);
  return value.cumulative ? words.sum(name, text) : words.level(name, text);
}

/** A rate over several years that is no sum. */
function isYearlyRate(observations: readonly Observation[], { figure, cumulative }: Value): boolean {
  const own = observations.find((observation) => observation.figure === figure);
  return !cumulative && own?.basis === 'growth' && (own.period?.includes('/') ?? false);
}

/** A plan that is over: the verdict's mark shortly before the due date. */
function finishedEnding(promise: PlanPromise, due: number, { world, language }: ChartContext): Ending {
  const assessment = world.conclusions.assessments.find(({ id }) => id === promise.id);
  if (assessment === undefined)
    throw new BoundError(
      `promise “${promise.id}” without a verdict`,
      'one that was judged',
      'See assessments.json',
    );
  const { shape, voice, sign } = markOfVerdict(assessment);
  const why =
    sign === 'no-number' ? stripLabel(language, assessment, null) : verdictWord(language, assessment);
  const figure = promise.outcome?.figure ?? null;
  return {
    marks: shape === null ? [] : [{ at: due, shape, voice, figure }],
    report:
      promise.outcome === null ? why : PROMISE_WORDS[language].outcome(short(promise.outcome, language), why),
    voice,
    figure,
  };
}

/** A plan that runs: reports of later documents on the way, the other scope where it is there already, or silence. */
function openEnding(promise: PlanPromise, value: Value, made: number, context: ChartContext): Ending {
  const { language } = context;
  const words = PROMISE_WORDS[language];
  const reports = reportsOn(promise, made);
  const last = reports.at(-1);
  if (last !== undefined && last.period !== null) {
    const marks = reports.map(({ period, role, figure }): ReportMark => ({
      at: yearPosition(period ?? ''),
      shape: role === 'forecast' ? 'half-disc' : 'disc',
      voice: 'ink',
      figure,
    }));
    const report = words.report(
      short(last, language),
      formatPeriod(language, last.period),
      last.role === 'forecast',
    );
    return { marks, report, voice: 'ink', figure: last.figure };
  }
  return (
    otherScopeEnding(promise, value, context) ?? {
      marks: [],
      report: words.silent,
      voice: 'quiet',
      figure: null,
    }
  );
}

/** Values of single years after the promise counts from. */
function reportsOn({ indicator }: PlanPromise, made: number): Observation[] {
  return indicator.observations
    .filter(
      ({ role, basis, period }) =>
        (role === 'actual' || role === 'forecast') &&
        basis !== 'growth' &&
        period !== null &&
        yearPosition(period) > made,
    )
    .sort((a, b) => yearPosition(a.period ?? '') - yearPosition(b.period ?? ''));
}

/** The wider or narrower scope of the same thing, where its printed value has reached the target already. */
function otherScopeEnding(
  { indicator }: PlanPromise,
  { value, unit }: Value,
  { world: { dataset }, language }: ChartContext,
): Ending | null {
  const other = dataset.indicators.find(({ id }) => id === indicator.otherScope);
  const reached = other?.observations.find(
    (each) =>
      each.role === 'actual' &&
      each.basis !== 'growth' &&
      each.qualifier === 'exact' &&
      each.unit === unit &&
      each.value !== null &&
      each.value >= value &&
      each.period !== null,
  );
  if (!other || !reached) return null;
  const place =
    dataset.places.find(({ id }) => id === `${other.place}-${other.scope}`) ??
    dataset.places.find(({ id }) => id === other.place);
  const scope = place?.name[language] ?? other.short[language];
  return {
    marks: [
      { at: yearPosition(reached.period ?? ''), shape: 'disc-in-ring', voice: 'ink', figure: reached.figure },
    ],
    report: PROMISE_WORDS[language].otherScope(short(reached, language), scope),
    voice: 'ink',
    figure: reached.figure,
  };
}
