import { lastYear } from '../../i18n/format-period.ts';
import type { ChartData } from '../../model/schema/chart.ts';
import { MILESTONE_TYPES } from '../../model/vocabulary.ts';
import type { MilestoneType } from '../../model/vocabulary.ts';
import { UNIT_WORDS } from '../../wording/charts/unit-words.ts';
import type { ChartContext } from '../kind/chart-kind.ts';
import { isWithin } from '../kind/is-within.ts';

/** Milestones of one kind, by the year in which they ended or fall due. */
export interface MilestoneRow {
  type: MilestoneType;
  name: string;
  isPromise: boolean;
  /** Ids of the milestones of each year; under null those that a document tells of without a date. */
  years: ReadonlyMap<YearColumn, readonly string[]>;
}

/** A year, or null for what has no date but that of the document that tells of it. */
export type YearColumn = number | null;

/** Milestones of a place and the places in it. Kinds with the most come first, promises last. */
export function selectMilestones(
  { place, types, from }: ChartData<'milestone-timeline'>,
  { world: { dataset }, language }: ChartContext,
): MilestoneRow[] {
  const meant = dataset.milestones.filter(
    (milestone) =>
      isWithin(milestone.place, place, dataset.places) &&
      (from === undefined || lastYear(milestone.date) >= Number(from)),
  );
  const rows = (types ?? MILESTONE_TYPES).flatMap((type): MilestoneRow[] => {
    const own = meant.filter((milestone) => milestone.type === type);
    if (own.length === 0) return [];
    const years = Map.groupBy(own, ({ date, precision }) => (precision === 'before' ? null : lastYear(date)));
    return [
      {
        type,
        name: UNIT_WORDS[language].types[type],
        isPromise: type === 'plan',
        years: new Map([...years].map(([year, held]) => [year, held.map(({ id }) => id)])),
      },
    ];
  });
  return rows.sort((a, b) => Number(a.isPromise) - Number(b.isPromise) || countOf(b) - countOf(a));
}

/** All milestones of a row. */
export const countOf = ({ years }: MilestoneRow): number =>
  [...years.values()].reduce((sum, ids) => sum + ids.length, 0);

/** Years in which anything happened or falls due, in order; before them the column of what has no date. */
export const yearsOf = (rows: readonly MilestoneRow[]): YearColumn[] =>
  [...new Set(rows.flatMap(({ years }) => [...years.keys()]))].sort((a, b) => (a ?? 0) - (b ?? 0));
