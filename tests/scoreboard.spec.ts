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

for (const { address } of inBothLanguages('/plans/13/')) {
  test(`${address}: a row's finding leads to its page`, async ({ page }) => {
    await page.goto(address);
    const finding = page.locator('.board .why a').first();
    const words = await finding.innerText();
    await finding.click();
    expect(new URL(page.url()).pathname).toMatch(/\/findings\/[a-z0-9-]+\/$/u);
    const printed = /\d+\.\d+%/u.exec(words)?.[0] ?? words;
    await expect(page.getByRole('main')).toContainText(printed);
  });

  test(`${address}: a row is at most four lines on a phone, and its unit does not break`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    const units = await page
      .locator('.board .name small')
      .evaluateAll((all) => all.map((unit) => unit.getClientRects().length));
    expect(new Set(units)).toEqual(new Set([1]));
    const parts = await page
      .locator('.board tr[data-item]')
      .evaluateAll((rows) =>
        rows.map(
          (row) =>
            new Set(
              [...row.querySelectorAll('.name, .strip, .from, .why')].map((part) =>
                Math.round(part.getBoundingClientRect().top),
              ),
            ).size,
        ),
      );
    expect(parts.filter((lines) => lines > 4).length).toBeLessThanOrEqual(2);
  });

  test(`${address}: board and key stand before the counts`, async ({ page }) => {
    await page.goto(address);
    const tops = await page
      .locator('.lede, .keys, .board, .tally')
      .evaluateAll((parts) => parts.map((part) => part.classList[0]));
    expect(tops).toEqual(['lede', 'keys', 'board', 'values']);
  });
}

test('a converted number shows its printed form where it has the focus', async ({ page }) => {
  await page.goto('/plans/13/');
  const number = page.locator('.board td.n a[title]').first();
  const printed = await number.getAttribute('title');
  expect(printed).toMatch(/^\d[\d.]* [\u4e00-\u9fff]+$/u);
  await page.keyboard.press('Tab');
  await number.focus();
  const shown = await number.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(shown).toBe(`"${printed ?? ''}"`);
});
