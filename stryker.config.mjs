/**
 * Mutation testing, `npm run mutation`: changes the code in small ways and asks whether a test notices. Three parts,
 * each with the tests that are about it (vitest.mutation.config.ts), so that a score says what its own tests hold.
 * Takes about an hour in all; one part alone: `PART=reader npx stryker run`. Reports: reports/mutation/.
 */
const CODES_AND_WORDING = ['StringLiteral'];

const PARTS = {
  // Numbers, their units and bounds. Everything is changed, words and patterns too.
  reader: {
    mutate: [
      'src/parse/numerals.ts',
      'src/parse/figures/{number-token,qualifier-words,special-forms,share-units}.ts',
    ],
    mutator: { excludedMutations: [] },
    ignoreStatic: false,
  },
  // Promises, verdicts, methods, lives and silences.
  verdicts: {
    // The charts of the site are held to its findings by a test that builds all content: seconds for every change.
    mutate: [
      'src/derive/{*,assessments/*,methods/*}.ts',
      '!src/derive/**/*.test.ts',
      '!src/derive/chart-findings.ts',
    ],
    // A string of src/derive is a code of a closed list, which the type check holds, or wording of a message.
    mutator: { excludedMutations: CODES_AND_WORDING },
    // What is worked out when a module loads (sets, patterns) would need every test again for every change.
    ignoreStatic: true,
  },
  // The rules that find what does not add up.
  findings: {
    mutate: ['src/derive/findings/*.ts', '!src/derive/findings/*.test.ts'],
    mutator: { excludedMutations: CODES_AND_WORDING },
    ignoreStatic: true,
  },
};

const part = process.env.PART ?? 'reader';
if (!Object.hasOwn(PARTS, part))
  throw new Error(`Unexpected PART “${part}”, expected one of ${Object.keys(PARTS).join(', ')}`);

export default {
  ...PARTS[part],
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 10_000,
  ignorePatterns: ['/dist', '/.dist-*', '/.astro', '/.cache', '/reports', '/public', '/tests'],
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { reportTests: false, reportMutants: false, logTests: false },
  htmlReporter: { fileName: `reports/mutation/${part}.html` },
  jsonReporter: { fileName: `reports/mutation/${part}.json` },
  thresholds: { high: 95, low: 90, break: 85 },
  tempDirName: '.cache/stryker',
  cleanTempDir: 'always',
};
