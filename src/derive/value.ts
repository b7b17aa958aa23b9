import type { DatasetCell, DatasetFigure, Observation } from '../model/schema/dataset.ts';
import type { Value } from './types.ts';

/** The value of a table cell that prints a number; null for dashes, words and empty cells. */
export function valueOfCell(
  cell: DatasetCell | undefined,
  figures: ReadonlyMap<string, DatasetFigure>,
): Value | null {
  if (cell?.status !== 'value' || cell.value === null || cell.figure === null) return null;
  const figure = figures.get(cell.figure);
  return {
    value: cell.value,
    valueHigh: cell.valueHigh,
    printed: cell.raw,
    unit: figure?.unit ?? cell.unit,
    qualifier: cell.qualifier ?? 'exact',
    cumulative: cell.cumulative,
    ...movementOf(figure),
    period: figure?.period ?? null,
    figure: cell.figure,
    estimated: figure?.kind === 'forecast',
  };
}

/** The value of an observation; null where the reader found no single number (a three-part ratio). */
export function valueOfObservation(observation: Observation): Value | null {
  if (observation.value === null) return null;
  return {
    value: observation.value,
    valueHigh: observation.valueHigh,
    printed: observation.printed,
    unit: observation.unit,
    qualifier: observation.qualifier,
    cumulative: observation.basis === 'cumulative',
    ...movementOf(observation),
    period: observation.period,
    figure: observation.figure,
    estimated: observation.role === 'forecast',
  };
}

/** Which way growth goes. A level in a line whose name is a fall (能耗降低) goes no way of its own. */
function movementOf(of: Pick<DatasetFigure, 'basis' | 'movement'> | undefined): Pick<Value, 'movement'> {
  return of?.basis === 'growth' && of.movement !== undefined ? { movement: of.movement } : {};
}

/** Last year of a period: 2020 of `2016/2020`, 2023 of `2023-05`. Null where there is none. */
export function endYear(period: string | null): number | null {
  const match = /(\d{4})(?:-\d{2}){0,2}$/u.exec(period ?? '');
  return match ? Number(match[1]) : null;
}
