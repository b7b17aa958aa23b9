import type { Problem } from '../../../src/model/build-error.ts';
import type { SourceRule } from '../rule.ts';
import type { ImportStatement } from './read-imports.ts';
import type { SourceFile } from './read-source-tree.ts';

/** What a stage may import: stages of ours by name, packages by pattern. */
interface Allowance {
  ours: readonly string[];
  packages: RegExp;
}

const NONE = /^$/u;
const VIEW = ['charts', 'wording', 'i18n', 'lib', 'styles', 'client', 'components'];

/** Who may import whom; the README shows the same table. A stage may always import itself. */
export const IMPORT_TABLE: Readonly<Record<string, Allowance>> = {
  lib: { ours: [], packages: NONE },
  parse: { ours: ['lib'], packages: NONE },
  model: { ours: ['parse', 'lib'], packages: /^(?:zod|yaml)$/u },
  derive: { ours: ['model', 'lib'], packages: NONE },
  i18n: { ours: ['lib', 'model/vocabulary.ts'], packages: NONE },
  wording: { ours: ['i18n', 'lib', 'model/vocabulary.ts'], packages: NONE },
  charts: { ours: ['wording', 'i18n', 'lib', 'model/vocabulary.ts'], packages: /^(?:d3(?:-.*)?|hast.*)$/u },
  stories: {
    ours: ['charts', 'wording', 'i18n', 'lib', 'model/vocabulary.ts'],
    packages: /^(?:unified|remark-.*|mdast(?:-.*)?|unist-.*|hast)$/u,
  },
  publish: {
    ours: ['model/schema', 'model/vocabulary.ts', 'charts', 'wording', 'i18n', 'lib'],
    packages: /^(?:zod|d3(?:-.*)?|node:crypto)$/u,
  },
  components: {
    ours: [...VIEW, 'model/vocabulary.ts'],
    packages: /^(?:astro|astro\/types|hast|hast-util-to-html)$/u,
  },
  layouts: { ours: [...VIEW, 'model/vocabulary.ts'], packages: NONE },
  client: { ours: ['lib'], packages: NONE },
  styles: { ours: [], packages: NONE },
  'read.ts': { ours: ['lib'], packages: /^node:(?:fs|crypto|path)$/u },
  'content.config.ts': {
    ours: ['read.ts', 'parse', 'model', 'stories'],
    packages: /^(?:astro(?::|\/|$).*|zod)$/u,
  },
  'content.ts': { ours: ['read.ts', 'parse', 'model', 'derive'], packages: /^astro:content$/u },
  pages: {
    ours: ['content.ts', 'publish', 'stories', 'layouts', 'model/vocabulary.ts', ...VIEW],
    packages: /^astro(?::content|$)/u,
  },
  scripts: {
    ours: ['lib', 'parse', 'model', 'derive', 'i18n', 'wording', 'charts', 'stories', 'publish', 'read.ts'],
    packages: /^(?!astro(?::|\/|$))/u,
  },
};

/** Stages that may name types of the dataset and of what is derived from it. */
const LATER_STAGES = [
  'i18n',
  'wording',
  'charts',
  'stories',
  'publish',
  'components',
  'layouts',
  'content.ts',
  'pages',
  'scripts',
];

/** Every import stands in the table. Tests and fixtures are free: they hold stages against one another. */
export const importTable: SourceRule = {
  name: 'import-table',
  run: ({ files }) => files.filter(({ isTest }) => !isTest).flatMap(checkFile),
};

function checkFile(source: SourceFile): Problem[] {
  const stage = stageOf(source.file);
  const allowance = IMPORT_TABLE[stage];
  if (allowance === undefined)
    return [report(source.file, 1, `folder ${stage}`, `one of ${Object.keys(IMPORT_TABLE).join(', ')}`)];
  return source.imports
    .filter((statement) => !isAllowed(stage, allowance, statement))
    .map(({ specifier, line }) =>
      report(source.file, line, `import of “${specifier}”`, describeAllowance(stage, allowance)),
    );
}

function isAllowed(
  stage: string,
  { ours, packages }: Allowance,
  { specifier, target, isTypeOnly }: ImportStatement,
): boolean {
  if (target === null) return packages.test(specifier);
  const other = stageOf(target);
  if (other === stage) return true;
  if (isTypeOnly && LATER_STAGES.includes(stage) && (other === 'model' || other === 'derive')) return true;
  return ours.some((allowed) => allowed === other || isUnder(target, allowed));
}

/** `parse` for `src/parse/tables/cell.ts`, `read.ts` for `src/read.ts`, `scripts` for all scripts. */
function stageOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second : top;
}

const isUnder = (target: string, allowed: string): boolean =>
  allowed.includes('/') && (target === `src/${allowed}` || target.startsWith(`src/${allowed}/`));

function describeAllowance(stage: string, { ours }: Allowance): string {
  return `${stage} to import ${ours.length === 0 ? 'nothing of ours' : `only ${ours.join(', ')}`}`;
}

function report(file: string, line: number, found: string, expected: string): Problem {
  const hint =
    'Hand the value in as an argument, or move the code to the stage it belongs to (import table in the README)';
  return { file, line, found, expected, hint };
}
