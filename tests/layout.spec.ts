import type { Page } from '@playwright/test';
import { overflowOf } from './overflow.ts';
import { inBothLanguages, PAGES } from './page-types.ts';
import { expect, test } from './site-test.ts';

/** A phone, the last window with blocks for rows, the first with columns, a tablet, and both sides of the last change. */
const WIDTHS = [390, 719, 720, 760, 820, 999, 1000];

/** Pages that a page of their type does not stand for: every table an indicator can have, and the longest labels. */
const FULL_PAGES = [
  '/indicators/foreign-trade/',
  '/indicators/income-rural/',
  '/charts/share-delivered-13/',
  '/charts/verdict-matrix-13/',
].flatMap(inBothLanguages);

for (const { address } of [...PAGES, ...FULL_PAGES]) {
  test(`${address}: tables stay in their place between a phone and a desk`, async ({ page }) => {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const at = `at ${String(width)} pixels`;
      expect(await overflowOf(page), at).toBe(0);
      expect(await spilt(page), at).toEqual([]);
      expect(await badLabels(page), at).toEqual([]);
    }
  });
}

/** Tables wider than what holds them, and cells whose text runs into the next one. */
async function spilt(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const right = (element: Element): number => element.getBoundingClientRect().right;
    const shown = (element: Element): boolean => element.checkVisibility();
    const words = (element: Element): string => element.textContent.trim().replaceAll(/\s+/gu, ' ');
    const tables = [...document.querySelectorAll('main table')].filter(
      (table) => shown(table) && table.closest('.scroll') === null && table.parentElement !== null,
    );
    const wide = tables.filter((table) => right(table) > right(table.parentElement ?? table) + 1);
    const cells = tables.flatMap((table) => [...table.querySelectorAll('th, td')]).filter(shown);
    const text = document.createRange();
    const over = cells.filter((cell) => {
      text.selectNodeContents(cell);
      const hidden = cell.querySelector('.hidden-text, svg') !== null;
      return !hidden && text.getBoundingClientRect().right > right(cell) + 1;
    });
    return [...wide.map((table) => `table: ${words(table).slice(0, 40)}`), ...over.map(words)];
  });
}

/** Cells of blocks with a label and no value, and labels that are higher than their cell and run into the next. */
async function badLabels(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main .blocks td[data-label]')]
      .filter((cell) => {
        const label = getComputedStyle(cell, '::before');
        if (!cell.checkVisibility() || label.content === 'none') return false;
        return cell.textContent.trim() === '' || Number.parseFloat(label.height) > cell.clientHeight + 1;
      })
      .map((cell) => `${cell.dataset['label'] ?? ''}: ${cell.textContent.slice(0, 40)}`),
  );
}
