import type { DatasetTable } from '../model/schema/dataset.ts';

/** The plans that have a scoreboard: the table that holds their lines, and the years that it spans. */
export const PLANS = [
  { id: '13', table: '1-1', years: [2015, 2020] },
  { id: '14', table: '1-2', years: [2020, 2025] },
] as const;

export type Plan = (typeof PLANS)[number];

/** The plan's table. @throws where no source prints a table of that number */
export function findPlanTable(tables: readonly DatasetTable[], plan: Plan): DatasetTable {
  const table = tables.find(({ number }) => number === plan.table);
  if (table === undefined)
    throw new Error(
      `Unexpected dataset without table ${plan.table}, expected the table of the plan ${plan.id}`,
    );
  return table;
}
