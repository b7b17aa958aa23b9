import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../../../src/model/build-error.ts';
import type { SourceRule } from '../rule.ts';

/** Commands of npm that need no entry in package.json. */
const BUILT_IN = ['ci', 'install'];

/** `npm start`, `npm test` and `npm run NAME` with any flags before the name, in code. */
const COMMAND = /(?<=`|^|&& )npm (?:run (?:--\S+ )*)?(?<name>[a-z][a-z:-]*)/gu;

/** Every command that the README names exists, and every script of package.json is named in it. */
export const readmeScripts: SourceRule = {
  name: 'readme-scripts',
  run: ({ root }) => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const scripts = Object.keys(
      z.object({ scripts: z.record(z.string(), z.string()) }).parse(manifest).scripts,
    );
    const lines = readFileSync(join(root, 'README.md'), 'utf8').split('\n');
    const named = lines.flatMap((text, at) =>
      [...text.matchAll(COMMAND)].map((match) => ({ name: match.groups?.['name'] ?? '', line: at + 1 })),
    );
    const unknown = named.filter(({ name }) => !scripts.includes(name) && !BUILT_IN.includes(name));
    const unnamed = scripts.filter((script) => !named.some(({ name }) => name === script));
    return [
      ...unknown.map(({ name, line }) =>
        report(line, `command “npm run ${name}”`, 'a script of package.json'),
      ),
      ...unnamed.map((script) =>
        report(1, `absence of the script “${script}”`, 'every script of package.json'),
      ),
    ];
  },
};

function report(line: number, found: string, expected: string): Problem {
  return { file: 'README.md', line, found, expected, hint: 'Bring the README and package.json together' };
}
