import type { Assessment } from '../../derive/types.ts';
import { formatQuantity, joinQuantity } from '../../i18n/format-number.ts';
import type { ChartData } from '../../model/schema/chart.ts';
import type { Indicator, PlanRow } from '../../model/schema/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';
import { valueText } from '../../wording/assessments/value-text.ts';
import { roundDecimal } from '../../wording/bound/print-computed.ts';
import { evaluateNumber } from '../../wording/bound/evaluate-number.ts';
import { PATH_WORDS } from '../../wording/charts/path-words.ts';
import type { IndicatorSeries, MissingValue } from '../../wording/printed-value.ts';
import { sortValues } from '../base-target-outcome/sort-values.ts';
import type { ChartContext } from '../kind/chart-kind.ts';
import type { ImpliedEnd, PathPanel, PathSeries, WorkedValue } from './data.ts';

/** Years that a chart is cut to. */
interface Cut {
  from: number;
  until: number;
}

/** The panels of a chart of paths. @throws {Error} for an indicator that no file has */
export function selectPaths(data: ChartData<'paths'>, context: ChartContext): PathPanel[] {
  const cut = cutOf(data);
  return data.panels.map((panel): PathPanel => {
    const indicators = panel.indicators.map((id) => requireIndicator(id, context));
    const isOne = indicators.length === 1;
    const nameOf = (indicator: Indicator, index: number): string =>
      panel.names?.[index]?.[context.language] ?? (isOne ? '' : indicator.short[context.language]);
    return {
      heading: panel.heading?.[context.language] ?? null,
      unit: indicators[0]?.unit ?? null,
      fromZero: data.fromZero,
      series: indicators.map((indicator, index) =>
        seriesOf(indicator, nameOf(indicator, index), cut, data.implied, context),
      ),
      worked: panel.worked.map((each) => workedOf(each, context)),
    };
  });
}

/** The panel of an indicator in both territorial scopes. @throws {Error} where it has no other scope */
export function selectTwoScopes(data: ChartData<'two-scopes'>, context: ChartContext): PathPanel[] {
  const cut = cutOf(data);
  const lesser = requireIndicator(data.indicator, context);
  if (lesser.otherScope === undefined)
    throw new Error(
      `Unexpected indicator “${lesser.id}” without otherScope, expected one that names its wider scope`,
    );
  const greater = requireIndicator(lesser.otherScope, context);
  const { lesserName, greaterName } = PATH_WORDS[context.language];
  return [
    {
      heading: null,
      unit: lesser.unit,
      fromZero: false,
      series: [
        seriesOf(lesser, lesserName, cut, false, context),
        seriesOf(greater, greaterName, cut, false, context),
      ],
      worked: data.worked.map((each) => workedOf(each, context)),
    },
  ];
}

function cutOf({ from, until }: { from?: string | undefined; until?: string | undefined }): Cut {
  return {
    from: from === undefined ? -Infinity : Number(from),
    until: until === undefined ? Infinity : Number(until),
  };
}

function requireIndicator(id: string, { world }: ChartContext): Indicator {
  const indicator = world.dataset.indicators.find((each) => each.id === id);
  if (indicator === undefined)
    throw new Error(`Unexpected indicator “${id}” in a chart, expected one of content/indicators`);
  return indicator;
}

function seriesOf(
  indicator: Indicator,
  name: string,
  cut: Cut,
  withImplied: boolean,
  context: ChartContext,
): PathSeries {
  const { planRows, figures } = context.world.dataset;
  // A cell of the column of outcomes may be marked as an estimate by a note.
  const isEstimate = (id: string): boolean => figures.find((figure) => figure.id === id)?.kind === 'forecast';
  const rows = indicator.rows.flatMap((id) => planRows.find((row) => row.id === id) ?? []);
  const series: IndicatorSeries = {
    name,
    unit: indicator.unit,
    values: indicator.observations.map((observation) => ({
      ...observation,
      role:
        observation.role === 'actual' && observation.evidence.some(({ figure }) => isEstimate(figure))
          ? 'forecast'
          : observation.role,
      scope: indicator.scope,
    })),
    missing: rows.flatMap(missingValues),
  };
  const sorted = sortValues(series);
  const isIn = (year: number): boolean => year >= cut.from && year <= cut.until;
  return {
    indicator: indicator.id,
    name,
    values: sorted.levels.filter(({ to }) => isIn(to)),
    missing: sorted.missing.filter(({ period }) => /^\d{4}$/u.test(period) && isIn(Number(period))),
    implied: withImplied ? impliedEnds(indicator, context).filter(({ to }) => isIn(to.year)) : [],
  };
}

/** Targets set elsewhere and outcomes that the table leaves out, with the year of their column. */
function missingValues(row: PlanRow): MissingValue[] {
  return Object.entries(row.cells).flatMap(([key, { status }]): MissingValue[] => {
    const [, role, period] = /^(target|actual)(\d{4})$/u.exec(key) ?? [];
    if (status === 'value' || period === undefined) return [];
    return [{ period, role: role === 'target' ? 'target' : 'actual' }];
  });
}

/** Where growth targets lead, from the level they start at. */
function impliedEnds(indicator: Indicator, { world, language }: ChartContext): ImpliedEnd[] {
  const { assessments, promises } = world.conclusions;
  return assessments.flatMap((assessment): ImpliedEnd[] => {
    const promise = promises.find(({ id }) => id === assessment.id);
    const { implied } = assessment;
    if (!promise?.baseline || !promise.span || !implied || assessment.indicator !== indicator.id) return [];
    const asked = promise.targetGrowth ?? promise.target;
    if (!asked) return [];
    return [
      {
        key: `${indicator.id}@${String(promise.span.to)}:${promise.row === null ? 'prose' : 'implied'}`,
        from: { year: promise.span.from, amount: promise.baseline.value },
        to: { year: promise.span.to, amount: implied.value },
        promise: promise.targetGrowth
          ? PATH_WORDS[language].yearly(valueText(language, asked))
          : valueText(language, asked),
        level: levelText(implied, language),
      },
    ];
  });
}

function levelText(
  { value, unit, decimals }: NonNullable<Assessment['implied']>,
  language: Language,
): string {
  const printed = roundDecimal(value, decimals);
  return joinQuantity(formatQuantity({ printed, value, unit, qualifier: 'exact' }, language, 'short'));
}

function workedOf(
  { key, period, value }: { key: string; period: string; value: string },
  { bound }: ChartContext,
): WorkedValue {
  return { key, year: Number(period), amount: evaluateNumber(value, bound).value };
}
