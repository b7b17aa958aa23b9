import type { SourceRule } from './rule.ts';
import { fileSize } from './source/file-size.ts';
import { importCycles } from './source/import-cycles.ts';
import { importTable } from './source/import-table.ts';
import { openWork } from './source/open-work.ts';
import { properNames } from './source/proper-names.ts';
import { readmeScripts } from './source/readme-scripts.ts';

/** The rules over the code of the project. */
export const SOURCE_RULES: readonly SourceRule[] = [
  importTable,
  importCycles,
  properNames,
  readmeScripts,
  openWork,
  fileSize,
];
