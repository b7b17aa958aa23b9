import { defineConfig } from 'vitest/config';

/** Tests under Stryker: pure modules only, in one worker, because each change would pay for every new one. */
export default defineConfig({
  test: {
    include: ['src/{derive,parse}/**/*.test.ts'],
    env: { TZ: 'UTC', LC_ALL: 'C' },
    isolate: false,
    watch: false,
  },
});
