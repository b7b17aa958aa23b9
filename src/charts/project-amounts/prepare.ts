import type { ChartData } from '../../model/schema/chart.ts';
import type { Language } from '../../model/vocabulary.ts';
import { BAR_WORDS } from '../../wording/charts/bar-words.ts';
import { requireOneUnit } from '../kind/amount.ts';
import type { ChartContext, ChartTable, KindDrawing } from '../kind/chart-kind.ts';
import { wordCell } from '../kind/plain-cell.ts';
import { chooseBars } from './bars.ts';
import type { AmountGroup } from './bars.ts';
import { layoutProjectAmounts } from './layout.ts';

/** Amounts of one project promised and reported, or one amount of all projects that print it. */
export function prepareProjectAmounts(
  data: ChartData<'project-amounts'>,
  context: ChartContext,
): KindDrawing {
  const { language } = context;
  const groups = chooseBars(data, context);
  const bars = groups.flatMap((group) => group.bars);
  requireOneUnit(bars.flatMap(({ unit, reading }) => [{ unit }, ...(reading ? [reading.amount] : [])]));
  return {
    widths: ['wide', 'narrow'],
    layout: (width) => layoutProjectAmounts(groups, width, language),
    table: tableOf(groups, language, 'roles' in data),
    sentences: describe(groups, language),
    indicators: [],
    remarks: [],
  };
}

function tableOf(groups: readonly AmountGroup[], language: Language, isProjects: boolean): ChartTable {
  const { columns, voices } = BAR_WORDS[language];
  const rows = groups.flatMap(({ heading, bars }) =>
    bars.flatMap(({ key, name, text, value, unit, voice, figure, reading }) => [
      { key, name: heading === null ? name : `${heading}: ${name}`, text, value, unit, voice, figure },
      ...(reading
        ? [
            {
              key: `${key}-reading`,
              name: reading.text,
              text: reading.amount.text,
              value: reading.amount.value,
              unit,
              voice: 'computed' as const,
              figure: null,
            },
          ]
        : []),
    ]),
  );
  return {
    columns: [
      { key: 'what', name: isProjects ? columns.project : columns.what, isNumber: false },
      { key: 'voice', name: columns.voice, isNumber: false },
      { key: 'value', name: columns.value, isNumber: true },
      { key: 'unit', name: columns.unit, isNumber: false },
    ],
    rows: rows.map(({ key, name, text, value, unit, voice, figure }) => ({
      key,
      cells: [wordCell(name), wordCell(voices[voice]), { text, value, figure }, wordCell(unit ?? '')],
    })),
  };
}

function describe(groups: readonly AmountGroup[], language: Language): string[] {
  const words = BAR_WORDS[language];
  return groups.map(({ heading, bars }) => {
    const clauses = bars.flatMap(({ name, text, reading }) => [
      words.clause(name, text),
      ...(reading ? [reading.text] : []),
    ]);
    return heading === null ? words.list(clauses) : words.grouped(heading, clauses);
  });
}
