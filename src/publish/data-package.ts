import { createHash } from 'node:crypto';
import type { Source } from '../model/schema/dataset.ts';
import type { CsvTable, PublishedFile } from './data-table.ts';

/** What each ending is. */
const MEDIA_TYPES: Readonly<Record<string, string>> = { csv: 'text/csv', json: 'application/json' };

/** `/datapackage.json` (Data Package 2): every data file with its bytes and hash, the sources and the licence. */
export function buildDataPackage(
  files: readonly PublishedFile[],
  tables: readonly CsvTable[],
  titles: ReadonlyMap<string, string>,
  sources: readonly Source[],
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'wuxing-measured',
    title: 'Wuxing, measured · 吴兴标尺',
    description:
      'What Wuxing district of Huzhou promised in its 13th and 14th Five-Year Plans, beside what was reported of it. Every value is bound to its place in a document.',
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title:
          'Creative Commons Attribution 4.0 (our data; quoted passages belong to the owners of the documents)',
      },
    ],
    sources: sources.map(({ title, address }) => ({
      title: `${title.en} (${title.zh})`,
      ...(address === null ? {} : { path: address }),
    })),
    resources: files.map((file) => describeFile(file, tables, titles)),
  };
}

function describeFile(
  { path, body }: PublishedFile,
  tables: readonly CsvTable[],
  titles: ReadonlyMap<string, string>,
) {
  const name = path.replace(/^data\//u, '');
  const [base = '', ending = ''] = [
    name.replace(/^schema\//u, '').replace(/\..*$/u, ''),
    name.split('.').at(-1),
  ];
  const table = ending === 'csv' ? tables.find((candidate) => candidate.name === base) : undefined;
  const bytes = Buffer.from(body, 'utf8');
  return {
    name: name.replace(/[/.]/gu, '-'),
    title: titles.get(base) ?? table?.title ?? base,
    path,
    ...(table === undefined ? {} : { type: 'table' }),
    format: ending,
    mediatype: MEDIA_TYPES[ending] ?? 'application/octet-stream',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(table === undefined ? {} : { schema: tableSchema(table) }),
  };
}

/** Table Schema: empty fields are missing values. */
function tableSchema(table: CsvTable) {
  const key = table.columns.some((column) => column.name === 'id') ? { primaryKey: ['id'] } : {};
  return { fields: table.columns.map(({ name, type }) => ({ name, type })), missingValues: [''], ...key };
}
