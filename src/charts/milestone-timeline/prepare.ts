import { lastYear } from '../../i18n/format-period.ts';
import type { ChartData } from '../../model/schema/chart.ts';
import type { Language } from '../../model/vocabulary.ts';
import { UNIT_WORDS } from '../../wording/charts/unit-words.ts';
import type { ChartContext, ChartTable, KindDrawing } from '../kind/chart-kind.ts';
import { numberCell, wordCell } from '../kind/plain-cell.ts';
import { layoutMilestones } from './layout.ts';
import { selectMilestones, yearsOf } from './select.ts';
import type { MilestoneRow } from './select.ts';

/** What happened or is promised, by year and kind. */
export function prepareMilestoneTimeline(
  data: ChartData<'milestone-timeline'>,
  context: ChartContext,
): KindDrawing {
  const { language, world } = context;
  const rows = selectMilestones(data, context);
  const lastReport = Math.max(...world.dataset.sources.map(({ published }) => lastYear(published)));
  return {
    widths: ['wide', 'narrow'],
    layout: (width) => layoutMilestones(rows, lastReport, width, language),
    table: tableOf(rows, language),
    sentences: describe(rows, language),
    indicators: [],
    remarks: [],
  };
}

function tableOf(rows: readonly MilestoneRow[], language: Language): ChartTable {
  const years = yearsOf(rows);
  return {
    columns: [
      { key: 'type', name: UNIT_WORDS[language].columns.type, isNumber: false },
      ...years.map((year) => ({
        key: year === null ? 'undated' : `y${String(year)}`,
        name: year === null ? UNIT_WORDS[language].undated : String(year),
        isNumber: true,
      })),
    ],
    rows: rows.map(({ type, name, years: held }) => ({
      key: type,
      cells: [wordCell(name), ...years.map((year) => numberCell(held.get(year)?.length ?? 0))],
    })),
  };
}

function describe(rows: readonly MilestoneRow[], language: Language): string[] {
  const words = UNIT_WORDS[language];
  return yearsOf(rows).map((year) =>
    words.milestones(
      year,
      rows.flatMap(({ name, years }) => {
        const count = years.get(year)?.length ?? 0;
        return count === 0 ? [] : [words.milestoneClause(name, count)];
      }),
    ),
  );
}
