/**
 * Our own rules, one a file in scripts/checks.
 *
 *     node scripts/check.ts rules        over the code
 *     node scripts/check.ts dist [DIR]   over the built site, by default dist/
 *     node scripts/check.ts translations passages on pages that have no English yet; a list, never a failure
 *     node scripts/check.ts gaps         table lines of no indicator, observations of no year; a list, never a failure
 *
 * BASE_PATH and SITE_URL must be those of the build. Exit 1 with every problem: file, line, found, expected, hint.
 */
import { existsSync } from 'node:fs';
import type { RuleReport } from './checks/run-rules.ts';
import { checkSite, checkSource } from './checks/run-checks.ts';
import { reportGaps } from './checks/content-gaps.ts';
import { reportUntranslated } from './checks/untranslated-passages.ts';

const [what, dist = 'dist'] = process.argv.slice(2);

function print({ passed, failed, text }: RuleReport): void {
  process.stdout.write(`${text}${String(passed)} passed, ${String(failed)} failed\n`);
  if (failed > 0) process.exitCode = 1;
}

if (what === 'rules') print(await checkSource());
else if (what === 'dist' && existsSync(dist)) print(await checkSite(dist));
else if (what === 'translations') process.stdout.write(reportUntranslated());
else if (what === 'gaps') process.stdout.write(reportGaps());
else {
  process.stderr.write(
    `Unexpected “${[what, dist].join(' ')}”, expected rules, translations, gaps, or dist with a folder that was built\n`,
  );
  process.exitCode = 2;
}
