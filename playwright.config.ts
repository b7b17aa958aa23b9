import { defineConfig } from '@playwright/test';

const NARROW = '**/narrow.spec.ts';

export default defineConfig({
  testDir: 'tests',
  globalSetup: './tests/set-up/start-site.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  reporter: [['line'], ['json']],
  projects: [
    { name: 'desktop', testIgnore: NARROW, use: { viewport: { width: 1280, height: 900 } } },
    { name: 'phone', testIgnore: NARROW, use: { viewport: { width: 390, height: 844 } } },
    // The narrowest window that text must fit without scrolling sideways (WCAG 1.4.10).
    { name: 'narrow', testMatch: NARROW, use: { viewport: { width: 320, height: 640 } } },
  ],
});
