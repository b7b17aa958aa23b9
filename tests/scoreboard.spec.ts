import { inBothLanguages } from './page-types.ts';
import { expect, test } from './site-test.ts';

for (const { address } of [...inBothLanguages('/plans/13/'), ...inBothLanguages('/plans/14/')]) {
  test(`${address}: a number leads to its place in the document`, async ({ page }) => {
    await page.goto(address);
    const number = page.getByRole('main').locator('td a[href*="/sources/"]').first();
    const digits = /[\d.,]+/u.exec((await number.innerText()).split('\n').at(-1) ?? '')?.[0];
    await number.click();
    const { pathname, hash } = new URL(page.url());
    expect(pathname).toMatch(/\/sources\/[a-z0-9-]+\/$/u);
    const figure = page.locator(`[id="${hash.slice(1)}"]`);
    await expect(figure).toBeInViewport();
    expect(await figure.innerText()).toMatch(/[\d０-９]/u);
    expect(digits).toBeTruthy();
  });
}
