import { overflowOf } from './overflow.ts';
import { inBothLanguages } from './page-types.ts';
import { expect, test } from './site-test.ts';

/** Windows between a phone and a desk, where sections, name and tools share the room. */
const WIDTHS = [640, 719, 720, 820, 999, 1000, 1099, 1100];

for (const { address } of inBothLanguages('/')) {
  test(`${address}: the masthead fits every window`, async ({ page }) => {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 600 });
      expect(await overflowOf(page), `at ${String(width)} pixels`).toBe(0);
      const links = await page.getByRole('banner').getByRole('link').all();
      const boxes = await Promise.all(links.map((link) => link.boundingBox()));
      const ends = boxes.map((box) => (box ? box.x + box.width : Infinity));
      expect(Math.max(...ends), `at ${String(width)} pixels`).toBeLessThanOrEqual(width);
    }
  });
}
