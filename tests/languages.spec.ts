import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './site-test.ts';

for (const path of PAGE_TYPES) {
  test(`${path} and its Chinese twin lead to each other`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('banner').locator('a[hreflang="zh-Hans"]').click();
    await expect(page).toHaveURL(new RegExp(`/zh${path}$`, 'u'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await page.getByRole('banner').locator('a[hreflang="en"]').click();
    await expect(page).toHaveURL(new RegExp(`^[^/]+//[^/]+${path}$`, 'u'));
  });
}
