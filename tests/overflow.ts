import type { Page } from '@playwright/test';

/** Pixels that a page is wider than its window: 0 where nothing makes it scroll sideways. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
