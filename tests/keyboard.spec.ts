import { inBothLanguages } from './page-types.ts';
import { expect, test } from './site-test.ts';

for (const { address } of inBothLanguages('/')) {
  test(`${address}: the first key press reaches the link past the masthead`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveAttribute('href', '#main');
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
  });

  test(`${address}: the keyboard walks through the sections and opens one`, async ({ page }) => {
    await page.goto(address);
    const nav = page.getByRole('navigation').first();
    const names = await nav.getByRole('link').allTextContents();
    expect(names.length).toBeGreaterThanOrEqual(5);
    await nav.getByRole('link').first().focus();
    for (const name of names) {
      await expect(page.locator(':focus')).toHaveText(name);
      await page.keyboard.press('Tab');
    }
    await nav.getByRole('link').last().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sources\/$/u);
    await expect(page.getByRole('navigation').first().getByRole('link').last()).toHaveAttribute(
      'aria-current',
      'page',
    );
  });
}
