import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many checks of a step passed and failed. */
export interface Outcome {
  passed: number;
  failed: number;
}

/** One part of the tests: a command that passes or fails. */
export interface Step {
  name: string;
  command: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Counts what the command looked at, from its report or its output; a command without counts as one check. */
  count?: (output: string) => Outcome;
}

const UNIT_REPORT = 'reports/unit.json';
const BROWSER_REPORT = 'reports/browser.json';

const UnitReportSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const BrowserReportSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

const readReport = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function countUnit(): Outcome {
  const { numPassedTests, numFailedTests } = UnitReportSchema.parse(readReport(UNIT_REPORT));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A test that passes only at the second try fails. */
function countBrowser(): Outcome {
  const { expected, unexpected, flaky } = BrowserReportSchema.parse(readReport(BROWSER_REPORT)).stats;
  return { passed: expected, failed: unexpected + flaky };
}

/** The last `N passed, N failed` of the output. */
function countPrinted(output: string): Outcome {
  const last = [...output.matchAll(/(?<passed>\d+) passed, (?<failed>\d+) failed/gu)].at(-1)?.groups;
  return { passed: Number(last?.['passed'] ?? 0), failed: Number(last?.['failed'] ?? 1) };
}

const step = (name: string, line: string, more: Partial<Step> = {}): Step => {
  const [command = '', ...args] = line.split(' ');
  return { name, command, args, ...more };
};

/** Every step by its name. */
export const STEPS = {
  types: step('types', 'astro check --minimumFailingSeverity warning'),
  lint: step('lint', 'eslint . --max-warnings 0'),
  styles: step('styles', 'stylelint src/**/*.css --max-warnings 0'),
  format: step('format', 'prettier --check --log-level warn .'),
  unused: step('unused', 'knip'),
  rules: step('rules', 'node scripts/check.ts rules', { count: countPrinted }),
  unit: step('unit', `vitest run --reporter=dot --reporter=json --outputFile.json=${UNIT_REPORT}`, {
    count: countUnit,
  }),
  build: step('build', 'node scripts/build.ts', { count: countPrinted }),
  dist: step('dist', 'node scripts/check.ts dist', { count: countPrinted }),
  // The same site in a folder of a host: links that forget the base break here.
  base: step('base', 'node scripts/build.ts', {
    count: countPrinted,
    env: { BASE_PATH: '/wuxing/', DIST: '.dist-base' },
  }),
  browser: step('browser', 'playwright test', {
    count: countBrowser,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT },
  }),
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof STEPS;

export const isStepName = (name: string): name is StepName => name in STEPS;

/** Two lanes for two cores. The steps of Astro stand in one: they write the same folder. */
export const LANES: readonly (readonly StepName[])[] = [
  ['types', 'build', 'base', 'browser'],
  ['unit', 'lint', 'styles', 'format', 'unused', 'rules'],
];
