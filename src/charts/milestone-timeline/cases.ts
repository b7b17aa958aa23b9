import type { MilestoneRow } from './select.ts';

/** Invented milestones, the usual and the hostile; the last report is of 2023. */

const idsOf = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}-${String(index)}`);

const row = (
  type: MilestoneRow['type'],
  name: string,
  counts: Readonly<Record<number, number>>,
  undated = 0,
): MilestoneRow => ({
  type,
  name,
  isPromise: type === 'plan',
  years: new Map([
    ...Object.entries(counts).map(
      ([year, count]) => [Number(year), idsOf(`${type}-${year}`, count)] as const,
    ),
    ...(undated === 0 ? [] : [[null, idsOf(`${type}-undated`, undated)] as const]),
  ]),
});

/** Every case by its name; a snapshot is drawn of each in both languages, wide and narrow. */
export const CASES: Readonly<Record<string, readonly MilestoneRow[]>> = {
  'reported-and-promised': [
    row('award', 'Awards', { 2020: 5, 2022: 1 }),
    row('event', 'Events', { 2021: 9, 2023: 2 }),
    row('plan', 'Plans', { 2025: 31, 2035: 4 }),
  ],
  'one-milestone': [row('award', 'Awards', { 2020: 1 })],
  'many-years': [
    row(
      'record',
      'Records',
      Object.fromEntries(Array.from({ length: 9 }, (_, index) => [2016 + index, index + 1])),
    ),
  ],
  'some-without-date': [
    row('designation', 'Designations', { 2020: 3, 2023: 1 }, 11),
    row('award', 'Awards', { 2021: 4 }),
    row('plan', 'Plans', { 2025: 6 }, 1),
  ],
  'many-years-some-without-date': [
    row('award', 'Awards', { 2018: 1, 2020: 5, 2021: 5, 2022: 4, 2023: 1 }),
    row('plan', 'Plans', { 2021: 1, 2025: 20, 2035: 5 }, 2),
  ],
  'nothing-reported': [row('plan', 'Plans of the district', { 2025: 60, 2030: 1 })],
  'long-chinese-name': [row('designation', '国家级和省级授牌与称号', { 2020: 12, 2021: 3 })],
};
