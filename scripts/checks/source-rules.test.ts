import { describe, expect, it } from 'vitest';
import { fileSize } from './source/file-size.ts';
import { importCycles } from './source/import-cycles.ts';
import { importTable } from './source/import-table.ts';
import { openWork } from './source/open-work.ts';
import { properNames } from './source/proper-names.ts';
import { readImports } from './source/read-imports.ts';
import type { SourceRule } from './rule.ts';

/** Faults put in on purpose: every rule must see its own. */

const found = async (rule: SourceRule, modules: Record<string, string>): Promise<string[]> => {
  const files = Object.entries(modules).map(([file, text]) => ({
    ...{ file, text, isTest: file.includes('.test.') },
    imports: readImports(file, text),
  }));
  const problems = await rule.run({ root: process.cwd(), files });
  return problems.map((problem) => `${problem.file}:${String(problem.line)} ${problem.found}`);
};

describe('import statements', () => {
  it('are read from modules, re-exports and late imports, with what is left of them at run time', () => {
    const text = `import { a } from './a.ts';
import type { B } from '../b.ts';
import { type C } from 'zod';
export * from './d.ts';
const e = await import('./e.ts');`;
    expect(readImports('src/lib/x.ts', text)).toEqual([
      { specifier: './a.ts', target: 'src/lib/a.ts', isTypeOnly: false, line: 1 },
      { specifier: '../b.ts', target: 'src/b.ts', isTypeOnly: true, line: 2 },
      { specifier: 'zod', target: null, isTypeOnly: true, line: 3 },
      { specifier: './d.ts', target: 'src/lib/d.ts', isTypeOnly: false, line: 4 },
      { specifier: './e.ts', target: 'src/lib/e.ts', isTypeOnly: false, line: 5 },
    ]);
  });

  it('are read from the frontmatter and the scripts of .astro files', () => {
    const text = `---\nimport A from './A.astro';\n---\n<p>import b from './b.ts'</p>\n<script>\n  import '../client/c.ts';\n</script>\n`;
    expect(readImports('src/components/X.astro', text).map(({ target, line }) => [target, line])).toEqual([
      ['src/components/A.astro', 2],
      ['src/client/c.ts', 6],
    ]);
  });
});

describe('import-table', () => {
  it.each([
    ['src/parse/a.ts', `import { x } from '../model/build.ts';`, 'import of “../model/build.ts”'],
    ['src/parse/a.ts', `import type { X } from '../model/build.ts';`, 'import of “../model/build.ts”'],
    ['src/parse/a.ts', `import { readFileSync } from 'node:fs';`, 'import of “node:fs”'],
    ['src/client/a.ts', `import { max } from 'd3';`, 'import of “d3”'],
    [
      'src/components/A.astro',
      `---\nimport { getContent } from '../content.ts';\n---\n`,
      'import of “../content.ts”',
    ],
    ['src/publish/a.ts', `import { build } from '../model/build.ts';`, 'import of “../model/build.ts”'],
    ['scripts/a.ts', `import { getContent } from '../src/content.ts';`, 'import of “../src/content.ts”'],
    ['src/tools/a.ts', '', 'folder tools'],
  ])('refuses in %s: %s', async (file, text, message) => {
    expect(await found(importTable, { [file]: text })).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['src/parse/a.ts', `import { x } from '../lib/x.ts';`],
    ['src/charts/a.ts', `import type { X } from '../model/schema/dataset.ts';`],
    ['src/publish/a.ts', `import { X } from '../model/schema/dataset.ts';`],
    ['src/parse/a.test.ts', `import { x } from '../model/build.ts';`],
  ])('lets in %s: %s', async (file, text) => {
    expect(await found(importTable, { [file]: text })).toEqual([]);
  });
});

describe('import-cycles', () => {
  it('sees a way back, and not one of types alone', async () => {
    const a = { 'src/lib/a.ts': `import { b } from './b.ts';` };
    expect(await found(importCycles, { ...a, 'src/lib/b.ts': `import { a } from './a.ts';` })).toEqual([
      'src/lib/b.ts:1 cycle src/lib/a.ts → src/lib/b.ts → src/lib/a.ts',
    ]);
    expect(await found(importCycles, { ...a, 'src/lib/b.ts': `import type { A } from './a.ts';` })).toEqual(
      [],
    );
  });
});

describe('proper-names', () => {
  it('sees the name of a place in the reader, and not in its tests', async () => {
    const text = `\nconst words = ['织里镇'];`;
    expect(await found(properNames, { 'src/parse/a.ts': text, 'src/parse/a.test.ts': text })).toEqual([
      'src/parse/a.ts:2 proper name “织里镇”',
      'src/parse/a.ts:2 proper name “织里”',
    ]);
  });
});

describe('open-work and file-size', () => {
  const mark = ['TO', 'DO'].join('');

  it('see what is left open and what is too long', async () => {
    expect(await found(openWork, { 'src/lib/a.ts': `// ${mark}: later` })).toEqual([
      `src/lib/a.ts:1 “${mark}”`,
    ]);
    expect(await found(fileSize, { 'src/lib/a.ts': '\n'.repeat(301) })).toEqual([
      'src/lib/a.ts:300 301 lines',
    ]);
  });
});
