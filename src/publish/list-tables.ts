import { csvParseRows } from 'd3';
import type { PublishedFile } from './data-table.ts';

/** Every published table, in the order in which one is made from the other: documents, what they hold, what we make of it. */
export const TABLE_NAMES = [
  'sources',
  'segments',
  'figures',
  'exclusions',
  'plan-rows',
  'table-rows',
  'indicators',
  'observations',
  'assessments',
  'findings',
  'projects',
  'project-amounts',
  'milestones',
  'charts',
  'stories',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The forms a table comes in; `excel` is CSV with a mark that spreadsheets need, `schema` describes the JSON. */
export const TABLE_FORMATS = ['csv', 'excel', 'json', 'schema'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** A published table with its size and files. */
export interface ListedTable {
  name: TableName;
  /** Records, and columns of the CSV file. */
  rows: number;
  columns: number;
  files: { format: TableFormat; path: string; bytes: number }[];
}

/**
 * The published tables for the page that lists them.
 * @throws {Error} for a table without a CSV file, and for one that the list of names lacks
 */
export function listTables(files: readonly PublishedFile[]): ListedTable[] {
  const unlisted = files.find(
    ({ path }) => path.startsWith('data/') && !TABLE_NAMES.some((name) => isOf(path, name)),
  );
  if (unlisted !== undefined)
    throw new Error(
      `Unexpected ${unlisted.path}, expected a table that TABLE_NAMES lists. Add it there and to the strings`,
    );
  return TABLE_NAMES.map((name) => {
    const own = TABLE_FORMATS.flatMap((format) => {
      const file = files.find(({ path }) => path === pathOf(name, format));
      return file === undefined ? [] : [{ format, file }];
    });
    const csv = own.find(({ format }) => format === 'csv');
    if (csv === undefined)
      throw new Error(`Unexpected absence of ${pathOf(name, 'csv')}, expected it among the published files`);
    const lines = csvParseRows(csv.file.body);
    return {
      name,
      rows: lines.length - 1,
      columns: lines[0]?.length ?? 0,
      files: own.map(({ format, file }) => ({
        format,
        path: `/${file.path}`,
        bytes: Buffer.byteLength(file.body, 'utf8'),
      })),
    };
  });
}

function pathOf(name: TableName, format: TableFormat): string {
  if (format === 'schema') return `data/schema/${name}.json`;
  return `data/${name}.${format === 'excel' ? 'excel.csv' : format}`;
}

const isOf = (path: string, name: TableName): boolean =>
  TABLE_FORMATS.some((format) => path === pathOf(name, format));
