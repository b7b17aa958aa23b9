import type { ChartData } from '../../model/schema/chart.ts';
import type { Language } from '../../model/vocabulary.ts';
import { BAR_WORDS } from '../../wording/charts/bar-words.ts';
import type { ChartContext, ChartTable, KindDrawing } from '../kind/chart-kind.ts';
import { wordCell } from '../kind/plain-cell.ts';
import { layoutComposition } from './layout.ts';
import { selectWholes } from './select.ts';
import type { Whole } from './select.ts';

/** Parts against the whole they should fit. */
export function prepareComposition(data: ChartData<'composition'>, context: ChartContext): KindDrawing {
  const { language } = context;
  const wholes = selectWholes(data, context);
  return {
    widths: ['wide', 'narrow'],
    layout: (width) => layoutComposition(wholes, width, language),
    table: tableOf(wholes, language),
    sentences: wholes.map((whole) => describe(whole, language)),
    indicators: data.indicators,
    remarks: [],
  };
}

function tableOf(wholes: readonly Whole[], language: Language): ChartTable {
  const { columns, voices } = BAR_WORDS[language];
  return {
    columns: [
      { key: 'part', name: columns.part, isNumber: false },
      { key: 'voice', name: columns.voice, isNumber: false },
      { key: 'value', name: columns.value, isNumber: true },
      { key: 'unit', name: columns.unit, isNumber: false },
    ],
    rows: wholes.flatMap(({ heading, whole, parts }) =>
      [whole, ...parts].map(({ key, name, voice, text, value, figure, unit }) => ({
        key,
        cells: [
          wordCell(heading === null ? name : `${heading}: ${name}`),
          wordCell(voices[voice]),
          { text, value, figure },
          wordCell(unit ?? ''),
        ],
      })),
    ),
  };
}

function describe({ heading, whole, parts }: Whole, language: Language): string {
  const words = BAR_WORDS[language];
  const clauses = [whole, ...parts].map(({ name, text }) => words.clause(name, text));
  return heading === null ? words.list(clauses) : words.grouped(heading, clauses);
}
