import { defineConfig } from 'vitest/config';

/**
 * Tests of each part of stryker.config.mjs. They are named here and not by Stryker's `testFiles`: with that setting
 * Stryker 10.1.1 switches changes of tables and patterns on only after their module has loaded, and they all survive.
 */
const TESTS: Readonly<Record<string, string[]>> = {
  reader: ['src/parse/numerals*.test.ts', 'src/parse/read-*.test.ts', 'src/parse/figures/*.test.ts'],
  // The test of the charts builds all content: seconds for every change.
  verdicts: ['src/derive/!(chart-findings).test.ts', 'src/derive/{assessments,methods}/*.test.ts'],
  findings: ['src/derive/findings/*.test.ts'],
};

/** Tests under Stryker: pure modules only, in one worker, because each change would pay for every new one. */
export default defineConfig({
  test: {
    include: TESTS[process.env['PART'] ?? 'reader'] ?? [],
    env: { TZ: 'UTC', LC_ALL: 'C' },
    isolate: false,
    watch: false,
  },
});
