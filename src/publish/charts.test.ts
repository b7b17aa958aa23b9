import { expect, test } from 'vitest';
import { openChartBook } from '../charts/chart-book.ts';
import { chartSvg } from '../charts/chart-svg.ts';
import { conclude } from '../derive/conclude.ts';
import { buildDataset, requireDataset } from '../model/build.ts';
import { readCharts } from '../model/read-charts.ts';
import { PublishedChartSchema } from '../model/schema/chart.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { readContent } from '../read.ts';
import { chartCsv, chartJson, chartTables } from './charts.ts';

const files = readContent();
const dataset = requireDataset(buildDataset(files, parseDocument));
const book = openChartBook(readCharts(files.charts), { dataset, conclusions: conclude(dataset) });
const [id = ''] = book.ids;

test('the list of charts has the fields of the contract, sorted by id', () => {
  const { records } = chartTables(book).json;
  const charts = records.map((record) => PublishedChartSchema.parse(record));
  expect(charts.map((chart) => chart.id)).toEqual([...book.ids].sort());
  expect(charts[0]).toMatchObject({ path: `/charts/${charts[0]?.id ?? ''}/` });
});

test('CSV has a line for each row and numbers as numbers', () => {
  const chart = book.ready(id, 'en');
  const [header = '', ...lines] = chartCsv(chart).trimEnd().split('\n');
  expect(header.split(',')).toEqual(chart.table.columns.map(({ key }) => key));
  expect(lines).toHaveLength(chart.table.rows.length);
  expect(lines.join()).not.toMatch(/NaN|undefined|−\d/u);
});

test('JSON says the same as the table and names the figures', () => {
  const chart = book.ready(id, 'zh');
  const read = JSON.parse(chartJson(chart)) as { headline: string; rows: { cells: object }[] };
  expect(read.headline).toBe(chart.headline);
  expect(read.rows.map(({ cells }) => Object.keys(cells))).toEqual(
    chart.table.rows.map(() => chart.table.columns.map(({ key }) => key)),
  );
});

test('the drawing reads without the site: its styles are in it, no variable is left', () => {
  const styles = {
    tokens: ':root { --ink: #123456; --paper: #fff; --ink-2: #333; --ink-3: #444; }',
    charts: ['.chart .b { fill: var(--ink); } .chart-set > .chart-wide { display: none; }'],
  };
  const svg = chartSvg(book.ready(id, 'en'), styles);
  expect(svg).toContain('.chart .b{fill: #123456;}');
  expect(svg).not.toMatch(/var\(--(?:ink|paper)|chart-set|NaN|undefined/u);
});
