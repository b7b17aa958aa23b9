import { overflowOf } from './overflow.ts';
import { PAGES } from './page-types.ts';
import { expect, test } from './site-test.ts';

for (const { address, lang } of PAGES) {
  test(`${address} loads, says its language and fits the window`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await overflowOf(page)).toBe(0);
  });
}

test('an address that leads nowhere gets the page for it', async ({ page, complaints }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The browser itself reports the missing page.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
});
