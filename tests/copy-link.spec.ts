import { expect, test } from './site-test.ts';

const WORDS = [
  { address: '/charts/two-wuxings/', copy: 'Copy link', copied: 'Link copied', link: 'Link' },
  { address: '/zh/charts/two-wuxings/', copy: '复制链接', copied: '已复制链接', link: '链接' },
] as const;

for (const { address, copy, copied, link } of WORDS) {
  test(`${address}: the keyboard copies the address of a chart, and a screen reader hears of it`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address);
    const button = page.getByRole('button', { name: copy });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('copy-link').getByRole('status')).toHaveText(copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(address, baseURL).href);
  });

  test(`${address}: where the reader forbids the clipboard the link comes back`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
    });
    await page.getByRole('button', { name: copy }).click();
    await expect(page.locator('copy-link').getByRole('link', { name: link, exact: true })).toBeFocused();
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the link of a chart is a link', async ({ page, baseURL }) => {
    await page.goto('/charts/two-wuxings/');
    const link = page.locator('copy-link').getByRole('link');
    await expect(link).toBeVisible();
    expect(new URL((await link.getAttribute('href')) ?? '', baseURL).pathname).toBe('/charts/two-wuxings/');
    await expect(page.locator('copy-link').getByRole('button')).toBeHidden();
  });
});
