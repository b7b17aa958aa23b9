import { overflowOf } from './overflow.ts';
import { PAGES } from './page-types.ts';
import { expect, test } from './site-test.ts';

for (const { address } of PAGES) {
  test(`${address} fits a window of 320 pixels`, async ({ page }) => {
    await page.goto(address);
    expect(await overflowOf(page)).toBe(0);
  });
}
