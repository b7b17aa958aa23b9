import { firstYear, formatPeriod, lastYear } from '../../i18n/format-period.ts';
import { formatQuantity, joinQuantity } from '../../i18n/format-number.ts';
import type { ChartData } from '../../model/schema/chart.ts';
import type { Indicator, Observation } from '../../model/schema/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';
import { BoundError } from '../../wording/bound/bound-error.ts';
import type { ChartContext } from '../kind/chart-kind.ts';

/** A value of one district on the scale that both share. */
export interface NeighbourValue {
  role: Observation['role'];
  period: string;
  value: number;
  /** As printed, with its unit. */
  text: string;
  /** A bound, open to one side. */
  open: 'up' | 'down' | null;
  figure: string;
}

/** The values of one district. */
export interface NeighbourLane {
  place: string;
  indicator: string;
  values: readonly NeighbourValue[];
}

/** One measure with a lane for each district. */
export interface NeighbourMeasure {
  id: string;
  name: string;
  unit: string | null;
  lanes: readonly [NeighbourLane, NeighbourLane];
}

/** Measures that the records allow to be compared, with the values of the same unit and basis. @throws {BoundError} for a pair they do not allow */
export function selectMeasures(
  { indicators, from }: ChartData<'neighbour'>,
  context: ChartContext,
): NeighbourMeasure[] {
  return indicators.map((id) => {
    const own = requireIndicator(id, context);
    if (own.comparedWith === undefined)
      throw new BoundError(
        `indicator “${id}”`,
        'one with comparedWith',
        'Only what a record allows is set side by side',
      );
    const other = requireIndicator(own.comparedWith, context);
    const year = Number(from);
    const compared = valuesOf(other, null, year);
    const alike = valuesOf(own, compared[0] ?? null, year);
    if (alike.length === 0 || compared.length === 0)
      throw new BoundError(
        `indicator “${id}”`,
        `values of the same unit and basis in both districts from ${from} on`,
        'Leave it out, or start earlier',
      );
    return {
      id,
      name: own.short[context.language],
      unit: alike[0]?.unit ?? null,
      lanes: [laneOf(own, alike, context), laneOf(other, compared, context)] as const,
    };
  });
}

function requireIndicator(id: string, { world: { dataset } }: ChartContext): Indicator {
  const indicator = dataset.indicators.find((each) => each.id === id);
  if (indicator === undefined)
    throw new BoundError(`indicator “${id}”`, 'the id of one', 'Indicators stand in content/indicators');
  return indicator;
}

/** Values of single years, each once: an outcome before the start of the next plan that repeats it. */
function valuesOf({ observations }: Indicator, like: Observation | null, from: number): Observation[] {
  const order = ['actual', 'forecast', 'target', 'baseline'] as const;
  const meant = observations
    .filter(
      ({ period, value, basis, unit }) =>
        period !== null &&
        value !== null &&
        firstYear(period) >= from &&
        firstYear(period) === lastYear(period) &&
        (like === null || (basis === like.basis && unit === like.unit)),
    )
    .sort(
      (a, b) =>
        (a.period ?? '').localeCompare(b.period ?? '') || order.indexOf(a.role) - order.indexOf(b.role),
    );
  return meant.filter(
    (each, index) =>
      !meant.slice(0, index).some((other) => other.period === each.period && other.value === each.value),
  );
}

function laneOf(
  indicator: Indicator,
  observations: readonly Observation[],
  { world: { dataset }, language }: ChartContext,
): NeighbourLane {
  return {
    place: dataset.places.find(({ id }) => id === indicator.place)?.name[language] ?? indicator.place,
    indicator: indicator.id,
    values: observations.flatMap((observation) =>
      observation.value === null || observation.period === null
        ? []
        : [toValue(observation, observation.value, observation.period, language)],
    ),
  };
}

function toValue(
  observation: Observation,
  value: number,
  period: string,
  language: Language,
): NeighbourValue {
  const { role, qualifier, figure } = observation;
  return {
    role,
    period: formatPeriod(language, period),
    value,
    text: joinQuantity(formatQuantity(observation, language, 'short')),
    open:
      role !== 'target'
        ? null
        : qualifier === 'at_least' || qualifier === 'over'
          ? 'up'
          : qualifier === 'at_most' || qualifier === 'under'
            ? 'down'
            : null,
    figure,
  };
}
