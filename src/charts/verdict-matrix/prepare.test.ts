import { expect, test } from 'vitest';
import { conclude } from '../../derive/conclude.ts';
import { buildDataset, requireDataset } from '../../model/build.ts';
import { parseDocument } from '../../parse/parse-document.ts';
import { readContent } from '../../read.ts';
import { openChartBook } from '../chart-book.ts';
import { readCharts } from '../../model/read-charts.ts';

const files = readContent();
const dataset = requireDataset(buildDataset(files, parseDocument));
const conclusions = conclude(dataset);
const book = openChartBook(readCharts(files.charts), { dataset, conclusions });
const lines = conclusions.assessments.filter(({ row }) => row?.startsWith('1-1/'));

test('an outcome that the plan calls an estimate is half a disc among the confirmed', () => {
  const isReached = ['exceeded', 'met'];
  const estimates = lines.filter(
    ({ estimated, computed }) => estimated && isReached.includes(computed.class),
  ).length;
  const { marks } = book.ready('verdict-matrix-13', 'en').layout('full');
  expect(estimates).toBeGreaterThan(0);
  expect(marks.filter(({ shape }) => shape === 'half-disc')).toHaveLength(estimates);
});

test.each(['verdict-matrix-13', 'share-delivered-13'])('%s gives the verdict as the row prints it', (id) => {
  const { table } = book.ready(id, 'zh');
  const column = table.columns.findIndex(({ key }) => key === 'official');
  const printed = new Map(lines.map(({ row, official }) => [row ?? '', official?.raw]));
  const rows = table.rows.map(({ key, cells }) => [key, cells[column]?.text] as const);
  expect(rows).toHaveLength(lines.length);
  for (const [key, word] of rows) expect(word, key).toBe(printed.get(key));
});
