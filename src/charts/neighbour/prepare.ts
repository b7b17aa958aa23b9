import type { ChartData } from '../../model/schema/chart.ts';
import type { Language } from '../../model/vocabulary.ts';
import { NEIGHBOUR_WORDS } from '../../wording/charts/neighbour-words.ts';
import type { ChartContext, ChartTable, KindDrawing } from '../kind/chart-kind.ts';
import { wordCell } from '../kind/plain-cell.ts';
import { layoutNeighbour } from './layout.ts';
import { selectMeasures } from './select.ts';
import type { NeighbourMeasure } from './select.ts';

/** Two districts on the same measure. */
export function prepareNeighbour(data: ChartData<'neighbour'>, context: ChartContext): KindDrawing {
  const { language } = context;
  const measures = selectMeasures(data, context);
  return {
    widths: ['wide', 'narrow'],
    layout: (width) => layoutNeighbour(measures, width, language),
    table: tableOf(measures, language),
    sentences: measures.map((measure) => describe(measure, language)),
    indicators: measures.flatMap(({ lanes }) => lanes.map(({ indicator }) => indicator)),
    remarks: [],
  };
}

function tableOf(measures: readonly NeighbourMeasure[], language: Language): ChartTable {
  const { columns, roles } = NEIGHBOUR_WORDS[language];
  return {
    columns: (['measure', 'place', 'period', 'kind', 'value'] as const).map((key) => ({
      key,
      name: columns[key],
      isNumber: key === 'value',
    })),
    rows: measures.flatMap(({ id, name, lanes }) =>
      lanes.flatMap(({ place, indicator, values }) =>
        values.map(({ role, period, value, text, figure }) => ({
          key: `${id}@${indicator}:${role}`,
          indicator,
          cells: [
            wordCell(name),
            wordCell(place),
            wordCell(period),
            wordCell(roles[role]),
            { text, value, figure },
          ],
        })),
      ),
    ),
  };
}

function describe({ name, lanes }: NeighbourMeasure, language: Language): string {
  const words = NEIGHBOUR_WORDS[language];
  const clauses = lanes.flatMap(({ place, values }) =>
    values.map(({ role, period, text }) => words.clause(place, words.label(role, period), text)),
  );
  return words.measure(name, clauses);
}
