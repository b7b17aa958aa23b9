import { PAGES } from './page-types.ts';
import { expect, test } from './site-test.ts';

test.use({ javaScriptEnabled: false });

for (const { address } of PAGES) {
  test(`${address} reads the same without scripts`, async ({ page, request }) => {
    const html = await (await request.get(address)).text();
    await page.goto(address);
    const main = page.getByRole('main');
    await expect(main).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // All that a page says is in the file itself.
    const tables = html.match(/<table/gu)?.length ?? 0;
    await expect(main.locator('table')).toHaveCount(tables);
    await expect(main.locator('svg').locator('visible=true').first()).toBeVisible({ visible: /<svg/u.test(html.slice(html.indexOf('<main'))) });
  });
}
