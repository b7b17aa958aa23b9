import { formatQuantity, formatUnit, joinQuantity } from '../../i18n/format-number.ts';
import { text } from '../../i18n/keys.ts';
import type { ChartData } from '../../model/schema/chart.ts';
import type { Language } from '../../model/vocabulary.ts';
import { describeSeries } from '../../wording/chart-description.ts';
import { PATH_WORDS } from '../../wording/charts/path-words.ts';
import { isBracketed } from '../../wording/printed-value.ts';
import type { PlottedValue } from '../base-target-outcome/sort-values.ts';
import type { ChartContext, ChartTable, KindDrawing, TableCell } from '../kind/chart-kind.ts';
import type { PathPanel, PathSeries } from './data.ts';
import { layoutPaths } from './layout.ts';
import { axisStart } from './panel.ts';
import { printedValues } from './path-lines.ts';
import { selectPaths, selectTwoScopes } from './select.ts';

/** Values, targets and promised paths of indicators over the periods of the plans. */
export function preparePaths(data: ChartData<'paths'>, context: ChartContext): KindDrawing {
  return prepare(selectPaths(data, context), context);
}

/** An indicator in its two territorial scopes against one set of targets. */
export function prepareTwoScopes(data: ChartData<'two-scopes'>, context: ChartContext): KindDrawing {
  return prepare(selectTwoScopes(data, context), context);
}

function prepare(panels: readonly PathPanel[], context: ChartContext): KindDrawing {
  const { language } = context;
  const series = panels.flatMap((panel) => panel.series);
  return {
    widths: ['wide', 'narrow'],
    layout: (width) => layoutPaths(panels, width, language),
    table: tableOf(panels, context),
    sentences: panels.flatMap((panel) => panel.series.map((each) => describe(each, panel, context))),
    indicators: [...new Set(series.map(({ indicator }) => indicator))],
    remarks: remarksOf(panels, language),
  };
}

function nameOf({ indicator, name }: PathSeries, { world, language }: ChartContext): string {
  if (name !== '') return name;
  return world.dataset.indicators.find(({ id }) => id === indicator)?.short[language] ?? indicator;
}

function describe(series: PathSeries, { unit }: PathPanel, context: ChartContext): string {
  const values = series.values.map(({ source }) => source);
  return describeSeries(
    { name: nameOf(series, context), unit, values, missing: series.missing },
    context.language,
  );
}

function remarksOf(panels: readonly PathPanel[], language: Language): string[] {
  const words = PATH_WORDS[language];
  const starts = panels.flatMap((panel) => axisStart(panel, language) ?? []);
  const [start] = starts;
  const years = panels.flatMap(({ series }) => series.map((each) => printedValues(each).map(({ to }) => to)));
  const [first] = years;
  const joins =
    first?.length === 2 && years.every((each) => each.join() === first.join() || each.length === 1);
  return [
    ...(joins && first[0] !== undefined && first[1] !== undefined
      ? [words.joinsOnly(first[0], first[1])]
      : []),
    ...(start === undefined ? [] : [panels.length === 1 ? words.axisStart(start) : words.axesStart]),
  ];
}

function tableOf(panels: readonly PathPanel[], context: ChartContext): ChartTable {
  const { columns } = PATH_WORDS[context.language];
  return {
    columns: [
      { key: 'series', name: columns.series, isNumber: false },
      { key: 'period', name: columns.period, isNumber: false },
      { key: 'kind', name: columns.kind, isNumber: false },
      { key: 'value', name: columns.value, isNumber: true },
      { key: 'unit', name: columns.unit, isNumber: false },
    ],
    rows: panels.flatMap((panel) => panel.series.flatMap((series) => rowsOf(series, panel, context))),
  };
}

function rowsOf(series: PathSeries, panel: PathPanel, context: ChartContext): ChartTable['rows'][number][] {
  const { language } = context;
  const name = nameOf(series, context);
  const words = PATH_WORDS[language];
  const row = (key: string, year: number, kind: string, value: TableCell, unit: string | null) => ({
    key,
    indicator: series.indicator,
    cells: [
      { text: name, value: name },
      { text: String(year), value: year },
      { text: kind, value: kind },
      value,
      { text: formatUnit(unit, language), value: unit },
    ],
  });
  return [
    ...series.values.map((value) =>
      row(
        `${series.indicator}-${String(value.to)}-${value.source.role}`,
        value.to,
        text(language, `role.${value.source.role}`),
        cellOf(value, language),
        value.source.unit,
      ),
    ),
    ...series.implied.map((end) =>
      row(end.key, end.to.year, words.implied, { text: end.level, value: end.to.amount }, panel.unit),
    ),
  ];
}

function cellOf({ source }: PlottedValue, language: Language): TableCell {
  const quantity = formatQuantity({ ...source, cumulative: isBracketed(source) }, language, 'short');
  return { text: joinQuantity(quantity), value: source.value, figure: source.figure ?? null };
}
