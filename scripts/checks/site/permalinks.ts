import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../src/model/build-error.ts';
import type { SiteRule } from '../rule.ts';
import type { Site } from './read-site.ts';

const FILE = 'content/permalinks.txt';

/** Every address ever published is answered, and the list only grows. */
export const permalinks: SiteRule = {
  name: 'permalinks',
  run: (site) => {
    const listed = readLines(readFileSync(join(site.root, FILE), 'utf8'));
    const before = readLines(readCommitted(site.root));
    return [
      ...listed
        .filter((address) => !isAnswered(address, site))
        .map((address) => report(`${address}, which leads nowhere`, 'a page or a redirect')),
      ...before
        .filter((address) => !listed.includes(address))
        .map((address) => report(`absence of ${address}`, 'every line of the last commit')),
    ];
  },
};

function readLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The list as last committed; empty outside a repository, where there is nothing to hold it against. */
function readCommitted(root: string): string {
  try {
    return execFileSync('git', ['show', `HEAD:${FILE}`], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}

function isAnswered(address: string, { files }: Site): boolean {
  return files.has(address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1));
}

function report(found: string, expected: string): Problem {
  return {
    file: FILE,
    line: 1,
    found,
    expected,
    hint: 'Addresses stay: bring the page back or redirect it, and keep its line',
  };
}
