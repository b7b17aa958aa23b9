import { PAGES } from './page-types.ts';
import { expect, test } from './site-test.ts';

for (const { address, lang } of PAGES) {
  test(`${address} says what it is to sites that show links`, async ({ page }) => {
    await page.goto(address);
    const meta = async (name: string): Promise<string> =>
      (await page.locator(`meta[property="og:${name}"]`).getAttribute('content')) ?? '';
    expect(await page.title()).toContain(await meta('title'));
    expect(await meta('description')).toBe(
      await page.locator('meta[name="description"]').getAttribute('content'),
    );
    expect(await meta('url')).toBe(await page.locator('link[rel="canonical"]').getAttribute('href'));
    expect([await meta('locale'), await meta('locale:alternate')]).toEqual(
      lang === 'en' ? ['en_GB', 'zh_CN'] : ['zh_CN', 'en_GB'],
    );
    expect(await meta('site_name')).not.toBe('');
    expect(await meta('type')).toBe(
      address.includes('/stories/') && !address.endsWith('/stories/') ? 'article' : 'website',
    );
  });
}
