import { expect, test as base } from '@playwright/test';
import type { LaunchOptions, Page } from '@playwright/test';

/** Messages that a page must not print: errors, warnings, exceptions, and files that could not be had. */
interface Fixtures {
  complaints: string[];
}

/** The test of this site: knows its address and its browser, and fails on anything that the console complains of. */
export const test = base.extend<Fixtures, { launchOptions: LaunchOptions }>({
  // Playwright asks for a pattern as the first argument, also where nothing of it is needed.
  baseURL: async ({ baseURL: _unused }, use) => {
    await use(process.env['TEST_SITE'] ?? '');
  },
  launchOptions: [
    async ({ browserName: _unused }, use) => {
      const env = JSON.parse(process.env['TEST_BROWSER_ENV'] ?? '{}') as Record<string, string>;
      await use({ executablePath: process.env['TEST_BROWSER'] ?? '', env: { ...cleanEnv(), ...env } });
    },
    { scope: 'worker' },
  ],
  complaints: [
    async ({ page }, use) => {
      const complaints = listen(page);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function cleanEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} could not be had`));
  return complaints;
}
