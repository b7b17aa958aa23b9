import type { Problem } from '../../../src/model/build-error.ts';
import type { SourceRule } from '../rule.ts';
import type { SourceFile } from './read-source-tree.ts';

/** No module imports itself by way of others at run time. */
export const importCycles: SourceRule = {
  name: 'import-cycles',
  run: ({ files }) => {
    const byFile = new Map(files.map((source) => [source.file, source]));
    const walk: Walk = { byFile, open: [], done: new Set(), problems: [] };
    for (const { file } of files) visit(file, walk);
    return walk.problems;
  },
};

interface Walk {
  byFile: ReadonlyMap<string, SourceFile>;
  /** Modules on the way to the present one. */
  open: string[];
  done: Set<string>;
  problems: Problem[];
}

function visit(file: string, walk: Walk): void {
  const source = walk.byFile.get(file);
  if (source === undefined || walk.done.has(file)) return;
  walk.open.push(file);
  for (const { target, isTypeOnly, line } of source.imports) {
    if (target === null || isTypeOnly) continue;
    const at = walk.open.indexOf(target);
    if (at >= 0) walk.problems.push(report(file, line, [...walk.open.slice(at), target]));
    else visit(target, walk);
  }
  walk.open.pop();
  walk.done.add(file);
}

function report(file: string, line: number, way: readonly string[]): Problem {
  const hint = 'Move what both need to a module of its own';
  return { file, line, found: `cycle ${way.join(' → ')}`, expected: 'imports that go one way', hint };
}
