import { text } from '../../i18n/keys.ts';
import type { DatasetTable, Indicator, Observation, PlanRow } from '../../model/schema/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { IndicatorSeries, MissingValue, PrintedValue } from '../../wording/printed-value.ts';

/**
 * What the chart of an indicator shows: its printed values, those of the same thing in the wider territory, and the
 * numbers that the plan tables owe.
 */
export function chartSeries(
  language: Language,
  indicator: Indicator,
  related: readonly Indicator[],
  rows: readonly PlanRow[],
  tables: readonly DatasetTable[],
): IndicatorSeries {
  const wider = related.filter(
    ({ scope, unit }) => scope === 'greater' && indicator.scope === 'lesser' && unit === indicator.unit,
  );
  const values = [indicator, ...wider].flatMap((source) =>
    source.observations.map((observation) =>
      printedValue(source, observation, isYearly(observation, tables)),
    ),
  );
  return {
    name: indicator.short[language],
    unit: indicator.unit,
    values,
    missing: rows.flatMap(missingValues),
    ...(wider.length > 0 && {
      scopeNames: {
        lesser: text(language, 'scope.lesser.short'),
        greater: text(language, 'scope.greater.short'),
      },
    }),
  };
}

function printedValue(indicator: Indicator, observation: Observation, yearly: boolean): PrintedValue {
  const { period, role, value, valueHigh, printed, unit, qualifier, basis, movement, figure } = observation;
  // A target that does not name its territory is not said to be for one of them.
  const scope = role === 'target' ? (observation.scope ?? indicator.scope) : indicator.scope;
  return { period, role, value, valueHigh, printed, unit, qualifier, basis, movement, figure, scope, yearly };
}

/** Word of a table heading by which the rates under it are yearly averages. */
const YEARLY = '年均';

function isYearly({ basis, evidence }: Observation, tables: readonly DatasetTable[]): boolean {
  if (basis !== 'growth') return false;
  return evidence.some(({ cell, source }) => {
    const [row = '', key] = cell?.split('#') ?? [];
    const table = tables.find((candidate) => candidate.source === source && candidate.rows.includes(row));
    return table?.columns.some((column) => column.key === key && column.header.includes(YEARLY)) ?? false;
  });
}

/** Targets set elsewhere and outcomes that the table leaves out, with the year of their column. */
function missingValues(row: PlanRow): MissingValue[] {
  return Object.entries(row.cells).flatMap(([key, { status }]): MissingValue[] => {
    const [, role, period] = /^(target|actual)(\d{4})$/.exec(key) ?? [];
    if (status === 'value' || period === undefined) return [];
    return [{ period, role: role === 'target' ? 'target' : 'actual' }];
  });
}
