import { formatQuantity, joinQuantity } from '../../i18n/format-number.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { ChartData } from '../../model/schema/chart.ts';
import type { DatasetFigure } from '../../model/schema/dataset.ts';
import { bindText } from '../../wording/bound/bind-text.ts';
import { BoundError } from '../../wording/bound/bound-error.ts';
import { PROMISE_WORDS } from '../../wording/charts/promise-words.ts';
import type { ChartContext } from '../kind/chart-kind.ts';
import type { PromiseLine } from './data.ts';
import { yearPosition } from './year-position.ts';

type Row = ChartData<'promise-timeline'>['groups'][number]['rows'][number];
export type ProjectRow = Exclude<Row, string>;

/** A promise about a project: from the document that makes it, to the end of the time it allows, if it sets one. @throws {BoundError} */
export function projectLine(
  { key, name, promised, within, reported }: ProjectRow,
  context: ChartContext,
): PromiseLine {
  const { bound, language, world } = context;
  const words = PROMISE_WORDS[language];
  const source = world.dataset.sources.find(({ id }) => id === requireFigure(promised, context).source);
  const made = yearPosition(source?.published ?? '');
  const years = within === undefined ? null : (requireFigure(within, context).value ?? null);
  const report = reported === undefined ? null : requireFigure(reported, context);
  return {
    key,
    name: bindText(name[language], bound, language).text.trim(),
    indicator: null,
    made,
    madeText: formatPeriod(language, source?.published ?? ''),
    due: years === null ? null : made + years,
    dueText: years === null ? null : String(Math.ceil(made + years)),
    marks: report?.period
      ? [{ at: yearPosition(report.period), shape: 'disc', voice: 'ink', figure: report.id }]
      : [],
    report: report === null ? words.silent : reportText(report, years === null, context),
    voice: report === null ? 'quiet' : 'ink',
    figure: report?.id ?? promised,
  };
}

function reportText(report: DatasetFigure, isOpen: boolean, { language }: ChartContext): string {
  const words = PROMISE_WORDS[language];
  const value = joinQuantity(formatQuantity({ ...report, printed: report.token }, language, 'short'));
  const text = words.report(
    value,
    report.period === null ? null : formatPeriod(language, report.period),
    report.kind === 'forecast',
  );
  return isOpen ? words.outcome(text, words.noDue) : text;
}

function requireFigure(id: string, { bound }: ChartContext): DatasetFigure {
  const figure = bound.figure(id);
  if (figure === undefined)
    throw new BoundError(`“${id}”`, 'the id of a figure', `Like it: ${bound.figuresLike(id).join(', ')}`);
  return figure;
}
