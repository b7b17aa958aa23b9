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
    // What the file says is what the reader gets: no table, chart or passage waits for a script.
    for (const tag of ['table', 'svg', 'blockquote']) {
      await expect(main.locator(tag)).toHaveCount(countOf(tag, html));
    }
  });
}

/** How often an element stands in the main part of a file. */
function countOf(tag: string, html: string): number {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main.split(new RegExp(`<${tag}[\\s>]`, 'u')).length - 1;
}
