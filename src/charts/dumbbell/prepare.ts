import type { ChartData } from '../../model/schema/chart.ts';
import type { Language } from '../../model/vocabulary.ts';
import { DUMBBELL_WORDS } from '../../wording/charts/dumbbell-words.ts';
import type { ChartContext, ChartTable, KindDrawing } from '../kind/chart-kind.ts';
import type { DumbbellPanel, DumbbellRow } from './data.ts';
import { layoutDumbbell } from './layout.ts';
import { selectDumbbell } from './select.ts';

type Compare = ChartData<'dumbbell'>['compare'];

/** Two values of each line on a common scale. */
export function prepareDumbbell(data: ChartData<'dumbbell'>, context: ChartContext): KindDrawing {
  const { language } = context;
  const panels = selectDumbbell(data, context);
  return {
    widths: ['wide', 'narrow'],
    layout: (width) => layoutDumbbell(panels, width, language),
    table: tableOf(panels, data.compare, language),
    sentences: panels.map((panel) => describe(panel, data.compare, language)),
    indicators: [...new Set(panels.flatMap(({ rows }) => rows.map(({ indicator }) => indicator)))],
    remarks: [],
  };
}

function unitOf({ sign }: DumbbellPanel): '%' | 'points' {
  return sign === '%' ? '%' : 'points';
}

function tableOf(panels: readonly DumbbellPanel[], compare: Compare, language: Language): ChartTable {
  const words = DUMBBELL_WORDS[language];
  const [first, second] = words.columns[compare];
  const hasUnits = panels.length > 1;
  return {
    columns: [
      { key: 'line', name: words.line, isNumber: false },
      { key: 'row', name: words.row, isNumber: false },
      { key: 'first', name: first, isNumber: true },
      { key: 'second', name: second, isNumber: true },
      ...(hasUnits ? [{ key: 'unit', name: words.unit, isNumber: false }] : []),
    ],
    rows: panels.flatMap((panel) =>
      panel.rows.map((row) => ({
        key: row.id,
        indicator: row.indicator,
        cells: [
          ...cellsOf(row, words.agrees),
          ...(hasUnits
            ? [{ text: words.headings[unitOf(panel)], value: words.headings[unitOf(panel)] }]
            : []),
        ],
      })),
    ),
  };
}

function cellsOf({ id, name, first, second }: DumbbellRow, agrees: string) {
  return [
    { text: name, value: name },
    { text: id, value: id },
    { text: first.text, value: roundValue(first.value), figure: first.figure },
    second === null
      ? { text: agrees, value: agrees }
      : { text: second.text, value: roundValue(second.value), figure: second.figure },
  ];
}

/** Enough decimals to work on, without the noise of binary fractions. */
function roundValue(value: number): number {
  return Number(value.toFixed(4));
}

function describe(panel: DumbbellPanel, compare: Compare, language: Language): string {
  const words = DUMBBELL_WORDS[language];
  const clauses = panel.rows.map(({ name, first, second }) =>
    words.clause(name, first.text, second?.text ?? null),
  );
  return words.list(words.heads[compare], clauses, words.unitNames[unitOf(panel)]);
}
