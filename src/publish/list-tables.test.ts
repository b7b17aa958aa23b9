import { expect, test } from 'vitest';
import type { PublishedFile } from './data-table.ts';
import { listTables, TABLE_NAMES } from './list-tables.ts';

const csvOf = (name: string, body = 'id\n'): PublishedFile => ({ path: `data/${name}.csv`, body });
const PLAIN = TABLE_NAMES.filter((name) => name !== 'figures').map((name) => csvOf(name));

test('a table is listed with its records, columns and the files it comes in', () => {
  const files = [
    ...PLAIN,
    csvOf('figures', 'id,quote\na,"two\nlines"\nb,one\n'),
    { path: 'data/figures.excel.csv', body: '\uFEFFid\n' },
    { path: 'data/figures.json', body: '[]\n' },
    { path: 'data/schema/figures.json', body: '{}\n' },
    { path: 'datapackage.json', body: '{}\n' },
  ];
  const tables = listTables(files);
  expect(tables.map(({ name }) => name)).toEqual(TABLE_NAMES);
  expect(tables.find(({ name }) => name === 'figures')).toEqual({
    name: 'figures',
    rows: 2,
    columns: 2,
    files: [
      { format: 'csv', path: '/data/figures.csv', bytes: 29 },
      { format: 'excel', path: '/data/figures.excel.csv', bytes: 6 },
      { format: 'json', path: '/data/figures.json', bytes: 3 },
      { format: 'schema', path: '/data/schema/figures.json', bytes: 3 },
    ],
  });
  expect(tables[0]).toMatchObject({ name: 'sources', rows: 0, columns: 1, files: [{ format: 'csv' }] });
});

test('a table that is not published stops the build, and so does one that is not listed', () => {
  expect(() => listTables(PLAIN)).toThrow('Unexpected absence of data/figures.csv');
  expect(() => listTables([...PLAIN, csvOf('figures'), csvOf('ferries')])).toThrow(
    'Unexpected data/ferries.csv, expected a table that TABLE_NAMES lists',
  );
});
