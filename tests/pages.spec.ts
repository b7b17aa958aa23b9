import { PAGES } from './page-types.ts';
import { expect, test } from './site-test.ts';

for (const { address, lang } of PAGES) {
  test(`${address} loads, says its language and fits the window`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await overflow(page)).toBe(0);
  });
}

for (const { address } of PAGES) {
  test(`${address} fits a window of 320 pixels`, async ({ page }, { project }) => {
    test.skip(project.name !== 'phone', 'one narrow window is enough');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await overflow(page)).toBe(0);
  });
}

test('an address that leads nowhere gets the page for it', async ({ page, complaints }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The browser itself reports the missing page.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});

/** Pixels that a page is wider than its window. */
async function overflow(page: import('@playwright/test').Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
