import { z } from 'zod';
import type { Conclusions } from '../derive/conclude.ts';
import type { Dataset } from '../model/schema/dataset.ts';
import { assessmentsCsv, assessmentsJson } from './assessments.ts';
import { csvTables } from './csv-tables.ts';
import { buildDataPackage } from './data-package.ts';
import type { CsvTable, JsonTable, PublishedFile } from './data-table.ts';
import { findingsCsv, findingsJson, publishedFindings } from './findings.ts';
import { formatCsv } from './format-csv.ts';
import { jsonTables } from './json-tables.ts';

/** Marks a CSV file as UTF-8 for spreadsheets, which take it for the local code page otherwise. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Every data file of the site: JSON, its schema, CSV plain and for spreadsheets, and the data package that lists them.
 * `more` are tables of what is made for the site alone, such as its charts.
 * Pure: the same dataset and conclusions give the same bytes.
 * @throws {Error} for a text that a spreadsheet would run as a formula
 */
export function publishFiles(
  dataset: Dataset,
  { assessments, findings }: Conclusions,
  more: readonly { json: JsonTable; csv: CsvTable }[] = [],
): PublishedFile[] {
  const worded = publishedFindings(dataset, findings);
  const json = [
    ...jsonTables(dataset),
    assessmentsJson(assessments),
    findingsJson(worded),
    ...more.map((each) => each.json),
  ];
  const csv = [
    ...csvTables(dataset),
    assessmentsCsv(assessments),
    findingsCsv(worded),
    ...more.map((each) => each.csv),
  ];
  const files = [...json.flatMap(jsonFiles), ...csv.flatMap(csvFiles)].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  const titles = new Map(json.map(({ name, title }) => [name, title]));
  const dataPackage = buildDataPackage(files, csv, titles, dataset.sources);
  return [...files, { path: 'datapackage.json', body: formatJson(dataPackage) }];
}

function jsonFiles({ name, title, schema, records }: JsonTable): PublishedFile[] {
  const jsonSchema = { title, ...z.toJSONSchema(z.array(schema)) };
  return [
    { path: `data/${name}.json`, body: formatJson(records) },
    { path: `data/schema/${name}.json`, body: formatJson(jsonSchema) },
  ];
}

function csvFiles(table: CsvTable): PublishedFile[] {
  const body = formatCsv(table);
  return [
    { path: `data/${table.name}.csv`, body },
    { path: `data/${table.name}.excel.csv`, body: BYTE_ORDER_MARK + body },
  ];
}

/** Two-space indented, with a line end at the end of the file. */
function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
