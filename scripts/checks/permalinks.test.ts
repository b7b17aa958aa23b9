import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkPermalinks, newAddresses } from './permalinks.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'permalinks-'));
  write('content/permalinks.txt', '# remark\n/\n/indicators/gdp/\n/data/figures.json\n');
  for (const file of ['index.html', 'indicators/gdp/index.html', 'data/figures.json', 'style.css'])
    write(`dist/${file}`);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, content = ''): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

it('finds every listed address', () => {
  expect(checkPermalinks(join(root, 'dist'), root)).toEqual([]);
});

it('names an address that no longer answers', () => {
  rmSync(join(root, 'dist/indicators/gdp/index.html'));
  expect(checkPermalinks(join(root, 'dist'), root)).toEqual([
    'content/permalinks.txt: Unexpected absence of /indicators/gdp/ from the built site, expected every address ever published. ' +
      'Hint: bring the record back under its id, or add a redirect to where its content stands now',
  ]);
});

it('lists pages and data files that are new, and no other files', () => {
  for (const file of [
    'zh/index.html',
    'data/schema/figures.json',
    'datapackage.json',
    '404.html',
    '_astro/a.js',
  ])
    write(`dist/${file}`);
  expect(newAddresses(join(root, 'dist'), root)).toEqual([
    '/data/schema/figures.json',
    '/datapackage.json',
    '/zh/',
  ]);
});
