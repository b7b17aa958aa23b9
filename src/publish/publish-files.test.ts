import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { conclude } from '../derive/conclude.ts';
import { buildDataset, requireDataset } from '../model/build.ts';
import { plainReader } from '../model/fixtures/plain-reader.ts';
import { riverDistrict } from '../model/fixtures/river-district.ts';
import type { Dataset } from '../model/schema/dataset.ts';
import { csvTables } from './csv-tables.ts';
import { jsonTables } from './json-tables.ts';
import { publishFiles } from './publish-files.ts';

const dataset = requireDataset(buildDataset(riverDistrict(), plainReader));
const conclusions = conclude(dataset);
const files = publishFiles(dataset, conclusions);

const bodyOf = (path: string): string => {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined)
    throw new Error(
      `Unexpected absence of ${path}, expected one of ${files.map((one) => one.path).join(', ')}`,
    );
  return file.body;
};

const PackageSchema = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/u),
  licenses: z.array(z.object({ name: z.string(), path: z.url() })).min(1),
  sources: z.array(z.object({ title: z.string() })).min(1),
  resources: z.array(
    z.object({
      name: z.string().regex(/^[a-z0-9._-]+$/u),
      path: z.string(),
      bytes: z.int(),
      hash: z.string(),
      schema: z.object({ fields: z.array(z.object({ name: z.string(), type: z.string() })) }).optional(),
    }),
  ),
});
const dataPackage = PackageSchema.parse(JSON.parse(bodyOf('datapackage.json')));

describe('JSON', () => {
  it('has the files of the data contract, each with a schema beside it', () => {
    const names = [
      'sources',
      'segments',
      'figures',
      'exclusions',
      'plan-rows',
      'table-rows',
      'indicators',
      'projects',
      'milestones',
    ];
    for (const name of names) {
      expect(bodyOf(`data/${name}.json`)).toMatch(/^\[/u);
      expect(bodyOf(`data/schema/${name}.json`)).toContain(
        '"$schema": "https://json-schema.org/draft/2020-12/schema"',
      );
    }
  });

  it('is indented by two and ends with a line end', () => {
    expect(bodyOf('data/milestones.json')).toMatch(/^\[\n {2}\{\n {4}"id": "firms",\n/u);
    expect(bodyOf('data/milestones.json')).toMatch(/\n\]\n$/u);
  });

  it('holds to the schemas after a round trip', () => {
    for (const table of jsonTables(dataset))
      z.array(table.schema).parse(JSON.parse(bodyOf(`data/${table.name}.json`)));
  });

  it('is sorted by id, tables in print order', () => {
    const ids = (name: string) =>
      z
        .array(z.object({ id: z.string() }))
        .parse(JSON.parse(bodyOf(`data/${name}.json`)))
        .map(({ id }) => id);
    for (const name of ['sources', 'segments', 'figures', 'indicators', 'projects'])
      expect(ids(name)).toEqual([...ids(name)].sort());
    expect(ids('plan-rows')).toEqual(['1-1/1', '1-1/2.1', '1-1/2.2']);
  });

  it('gives the fields of a cell as the contract names them', () => {
    expect(dataset.planRows[0]?.cells.target2020).toMatchObject({
      raw: '150',
      value: 150,
      qualifier: 'exact',
      cumulative: false,
      status: 'value',
      inherited: null,
    });
  });

  it('puts the numbers into the titles of milestones', () => {
    expect(bodyOf('data/milestones.json')).toContain('"zh": "引进企业45家"');
  });

  it('shows no text of a source beyond its quotes', () => {
    for (const { body } of files) expect(body).not.toContain('河东镇一角');
  });
});

describe('CSV', () => {
  it('reads back what was written, line by line', () => {
    for (const table of csvTables(dataset)) {
      const { data, errors } = Papa.parse(bodyOf(`data/${table.name}.csv`), { skipEmptyLines: true });
      if (table.records.length > 0) expect(errors).toEqual([]);
      expect(data).toHaveLength(table.records.length + 1);
      expect(data[0]).toEqual(table.columns.map(({ name }) => name));
      for (const line of data) expect(line).toHaveLength(table.columns.length);
    }
  });

  it('reads back every figure as it is', () => {
    const [header = [], ...lines] = Papa.parse(bodyOf('data/figures.csv'), { skipEmptyLines: true }).data;
    const column = (line: string[], name: string) => line[header.indexOf(name)] ?? '';
    for (const line of lines) {
      const figure = dataset.figures.find(({ id }) => id === column(line, 'id'));
      expect(column(line, 'quote')).toBe(figure?.quote);
      expect(Number(column(line, 'value'))).toBe(figure?.value);
      expect(column(line, 'usedBy')).toBe(figure?.usedBy.join(' '));
    }
  });

  it('differs from the file for spreadsheets by the byte-order mark alone', () => {
    expect(bodyOf('data/figures.excel.csv')).toBe(`\uFEFF${bodyOf('data/figures.csv')}`);
  });

  it('stops at a text that a spreadsheet would run', () => {
    const withToken = (token: string): Dataset => ({
      ...dataset,
      exclusions: [{ source: 'river-plan', start: 0, end: 1, token, reason: 'date' }],
    });
    for (const token of ['=1+1', '+86', '-五', '@x', '＝1', '\t1']) {
      expect(() => publishFiles(withToken(token), conclusions), token).toThrow(
        /data\/exclusions\.csv: Unexpected text .* in column token of line 2/u,
      );
    }
    expect(() => publishFiles(withToken('-13'), conclusions)).not.toThrow();
    expect(() => publishFiles(withToken('——'), conclusions)).not.toThrow();
  });
});

describe('the data package', () => {
  it('lists every other file with its bytes and hash', () => {
    expect(dataPackage.resources.map(({ path }) => path)).toEqual(
      files.map(({ path }) => path).filter((path) => path !== 'datapackage.json'),
    );
    for (const { path, bytes, hash } of dataPackage.resources) {
      const body = Buffer.from(bodyOf(path));
      expect(bytes).toBe(body.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(body).digest('hex')}`);
    }
  });

  it('names resources once', () => {
    const names = dataPackage.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('describes the columns that stand in each CSV file', () => {
    for (const { path, schema } of dataPackage.resources.filter(
      (resource) => resource.schema !== undefined,
    )) {
      const [header = []] = Papa.parse(bodyOf(path).replace('\uFEFF', '')).data;
      expect(header).toEqual(schema?.fields.map(({ name }) => name));
    }
  });
});

it('gives the same bytes for the same dataset', () => {
  expect(publishFiles(dataset, conclude(dataset))).toEqual(files);
});
