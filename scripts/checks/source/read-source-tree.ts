import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportStatement } from './read-imports.ts';
import { readImports } from './read-imports.ts';

/** A module of the project. */
export interface SourceFile {
  /** Path from the root, with slashes: `src/parse/numerals.ts`. */
  file: string;
  text: string;
  isTest: boolean;
  imports: ImportStatement[];
}

/** The code of the project: everything under `src`, `scripts` and `tests`. */
export interface SourceTree {
  root: string;
  files: SourceFile[];
}

const FOLDERS = ['src', 'scripts', 'tests'];
const CODE = /\.(?:ts|astro)$/u;

/** Reads every module and its import statements. */
export function readSourceTree(root: string = process.cwd()): SourceTree {
  const files = FOLDERS.flatMap((folder) => listFiles(root, folder)).map((file) => readModule(root, file));
  return { root, files };
}

function listFiles(root: string, folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => CODE.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

function readModule(root: string, file: string): SourceFile {
  const text = readFileSync(join(root, file), 'utf8');
  // What a test is made of stands in fixtures; the snapshots of charts have a reader of their own.
  const isTest = /\.test\.ts$|\/fixtures\/|\/snapshot\.ts$/u.test(file) || file.startsWith('tests/');
  return { file, text, isTest, imports: readImports(file, text) };
}
