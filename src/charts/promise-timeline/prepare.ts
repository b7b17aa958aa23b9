import { firstYear, formatPeriod } from '../../i18n/format-period.ts';
import type { ChartData } from '../../model/schema/chart.ts';
import type { Language } from '../../model/vocabulary.ts';
import { PROMISE_WORDS } from '../../wording/charts/promise-words.ts';
import type { ChartContext, ChartTable, KindDrawing } from '../kind/chart-kind.ts';
import { wordCell } from '../kind/plain-cell.ts';
import type { PromiseChart, PromiseLine } from './data.ts';
import { layoutPromiseTimeline } from './layout.ts';
import { projectLine } from './project-line.ts';
import { promiseLine } from './promise-line.ts';
import { yearPosition } from './year-position.ts';

/** Promises from their making to their due date, with the reports on the way. */
export function preparePromiseTimeline(
  data: ChartData<'promise-timeline'>,
  context: ChartContext,
): KindDrawing {
  const { language, world } = context;
  const published = world.dataset.sources.map((source) => source.published);
  const lastReport = Math.max(...published.map(yearPosition));
  const chart: PromiseChart = {
    from: firstYear(data.from),
    until: firstYear(data.until),
    lastReport,
    lastReportText: formatPeriod(language, published.find((date) => yearPosition(date) === lastReport) ?? ''),
    groups: data.groups.map(({ rows }) =>
      rows.map((row) => (typeof row === 'string' ? promiseLine(row, context) : projectLine(row, context))),
    ),
  };
  const lines = chart.groups.flat();
  return {
    widths: ['full', 'wide', 'narrow'],
    layout: (width) => layoutPromiseTimeline(chart, width, language),
    table: tableOf(lines, language),
    sentences: [describe(lines, language)],
    indicators: [...new Set(lines.flatMap(({ indicator }) => indicator ?? []))],
    remarks: [],
  };
}

function tableOf(lines: readonly PromiseLine[], language: Language): ChartTable {
  const { columns, noDue } = PROMISE_WORDS[language];
  return {
    columns: (['promise', 'made', 'due', 'report'] as const).map((key) => ({
      key,
      name: columns[key],
      isNumber: false,
    })),
    rows: lines.map(({ key, name, indicator, madeText, dueText, report, figure }) => ({
      key,
      ...(indicator !== null && { indicator }),
      cells: [
        wordCell(name),
        wordCell(madeText),
        wordCell(dueText ?? noDue),
        { text: report, value: report, figure },
      ],
    })),
  };
}

function describe(lines: readonly PromiseLine[], language: Language): string {
  const words = PROMISE_WORDS[language];
  return words.list(
    lines.map(({ name, madeText, dueText, report }) => words.clause(name, madeText, dueText, report)),
  );
}
