import type { ChartData } from '../../model/schema/chart.ts';
import type { Language } from '../../model/vocabulary.ts';
import { UNIT_WORDS } from '../../wording/charts/unit-words.ts';
import type { ChartContext, ChartTable, KindDrawing } from '../kind/chart-kind.ts';
import { wordCell } from '../kind/plain-cell.ts';
import { layoutSilences } from './layout.ts';
import { selectSilences } from './select.ts';
import type { SilenceGroup } from './select.ts';

/** For which targets of a plan any later document reports a figure. */
export function prepareSilences(data: ChartData<'silences'>, context: ChartContext): KindDrawing {
  const { language } = context;
  const groups = selectSilences(data, context);
  const words = UNIT_WORDS[language];
  return {
    widths: ['wide', 'narrow'],
    layout: (width) => layoutSilences(groups, width, language),
    table: tableOf(groups, language),
    sentences: [
      words.silences(
        groups.map(({ name, targets }) =>
          words.silentClause(name, targets.filter(({ isSilent }) => isSilent).length, targets.length),
        ),
      ),
    ],
    indicators: groups.flatMap(({ targets }) => targets.map(({ indicator }) => indicator)),
    remarks: [],
  };
}

function tableOf(groups: readonly SilenceGroup[], language: Language): ChartTable {
  const { columns, states } = UNIT_WORDS[language];
  return {
    columns: (['target', 'group', 'due', 'state'] as const).map((key) => ({
      key,
      name: columns[key],
      isNumber: false,
    })),
    rows: groups.flatMap(({ name, targets }) =>
      targets.map((target) => ({
        key: target.id,
        indicator: target.indicator,
        cells: [
          wordCell(target.name),
          wordCell(name),
          wordCell(target.due),
          wordCell(target.isSilent ? states.silent : states.reported),
        ],
      })),
    ),
  };
}
