import type { ChartBook, ReadyChart } from '../charts/chart-book.ts';
import { PublishedChartSchema } from '../model/schema/chart.ts';
import type { PublishedChart } from '../model/schema/chart.ts';
import { bilingualColumns, listColumn, plainColumns } from './csv-columns.ts';
import type { CsvTable, JsonTable, PublishedFile } from './data-table.ts';
import { sortById } from './data-table.ts';
import { formatCsv } from './format-csv.ts';

const TITLE = 'Charts with their headlines and what they show';

/** `charts.json` and `charts.csv`: every chart with its headline in both languages. */
export function chartTables(book: ChartBook): { json: JsonTable; csv: CsvTable } {
  const records = sortById(book.ids.map((id) => publishChart(book, id)));
  const csv: CsvTable<PublishedChart> = {
    name: 'charts',
    title: TITLE,
    columns: [
      ...plainColumns<PublishedChart, keyof PublishedChart>('string', 'id', 'kind'),
      ...bilingualColumns<PublishedChart, 'title'>('title'),
      ...plainColumns<PublishedChart, keyof PublishedChart>('string', 'path', 'updated'),
      listColumn('variants', ({ variants }) => variants),
      listColumn('indicators', ({ indicators }) => indicators),
    ],
    records,
  };
  return {
    json: { name: 'charts', title: TITLE, schema: PublishedChartSchema, records },
    csv: csv as unknown as CsvTable,
  };
}

function publishChart(book: ChartBook, id: string): PublishedChart {
  const [en, zh] = [book.ready(id, 'en'), book.ready(id, 'zh')];
  return {
    id,
    kind: en.kind,
    title: { zh: zh.headline, en: en.headline },
    path: `/charts/${id}/`,
    variants: [...book.variantsOf(id)],
    indicators: [...new Set(en.indicators)].sort(),
    updated: en.updated,
  };
}

/** The data of one chart as CSV, numbers as numbers. @throws {Error} for a text that a spreadsheet would run as a formula */
export function chartCsv({ id, headline, table }: ReadyChart): PublishedFile['body'] {
  return formatCsv({
    name: id,
    title: headline,
    columns: table.columns.map(({ key, isNumber }, index) => ({
      name: key,
      type: isNumber ? 'number' : 'string',
      value: ({ cells }: ReadyChart['table']['rows'][number]) => cells[index]?.value,
    })),
    records: table.rows,
  });
}

/** One chart for programs: its words, and its data with the figure that each printed value comes from. */
export function chartJson(chart: ReadyChart): PublishedFile['body'] {
  const { id, variant, kind, language, question, headline, subtitle, note, source, sources, updated, table } =
    chart;
  const columns = table.columns.map(({ key, name }) => ({ key, name }));
  const rows = table.rows.map(({ key, indicator, cells }) => ({
    key,
    ...(indicator !== undefined && { indicator }),
    cells: Object.fromEntries(
      cells.map(({ text, value, figure }, index) => [
        table.columns[index]?.key ?? String(index),
        { value, text, ...(figure && { figure }) },
      ]),
    ),
  }));
  const words = { question, headline, subtitle, note, source };
  return `${JSON.stringify({ id, variant, kind, language, ...words, sources, updated, columns, rows }, null, 2)}\n`;
}
