import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent, readPermalinks } from './read.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

describe('content/', () => {
  it('is read as bytes with their hash, nothing decoded', () => {
    const bytes = Buffer.from([0xff, 0x00, 0x0d, 0x0a]);
    write('content/sources/a.txt', bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const [file] = readContent(root).texts;
    expect(file).toMatchObject({ file: 'content/sources/a.txt', sha256 });
    expect(Buffer.from(file?.bytes ?? [])).toEqual(bytes);
  });

  it('is sorted by code point, whatever the folder gives', () => {
    for (const name of ['b', 'a-2', 'a', 'c']) write(`content/indicators/${name}.yaml`, '');
    const names = readContent(root).indicators.map(({ file }) => file.slice('content/indicators/'.length));
    expect(names).toEqual(['a-2.yaml', 'a.yaml', 'b.yaml', 'c.yaml']);
  });

  it('leaves other endings alone', () => {
    write('content/projects/a.yaml~', '');
    write('content/projects/a.yml', '');
    expect(readContent(root).projects).toEqual([]);
  });

  it('may lack any file', () => {
    expect(readContent(root)).toEqual({
      ...{ texts: [], sources: [], indicators: [], projects: [], milestones: [], charts: [], stories: [] },
      ...{ exclusions: null, glossary: null, places: null, translations: null, verdicts: null },
    });
  });
});

it('reads addresses without remarks and blank lines', () => {
  write('content/permalinks.txt', '# remark\n\n/\n/indicators/gdp/\n');
  expect(readPermalinks(root)).toEqual(['/', '/indicators/gdp/']);
});
