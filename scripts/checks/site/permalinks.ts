import { execFileSync } from 'node:child_process';
import type { Problem } from '../../../src/model/build-error.ts';
import { readPermalinks } from '../../../src/read.ts';
import { checkPermalinks } from '../permalinks.ts';
import { problemOfMessage } from '../problem-of-message.ts';
import type { SiteRule } from '../rule.ts';

const FILE = 'content/permalinks.txt';

/** Every address ever published is answered, and the list only grows. */
export const permalinks: SiteRule = {
  name: 'permalinks',
  run: (site) => {
    const listed = readPermalinks(site.root);
    const lost = readLines(readCommitted(site.root)).filter((address) => !listed.includes(address));
    return [...checkPermalinks(site.dist, site.root).map(problemOfMessage), ...lost.map(reportLoss)];
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

function reportLoss(address: string): Problem {
  const hint = 'Addresses stay: bring the line back, and a page or a redirect with it';
  return {
    file: FILE,
    line: 1,
    found: `absence of ${address}`,
    expected: 'every line of the last commit',
    hint,
  };
}
