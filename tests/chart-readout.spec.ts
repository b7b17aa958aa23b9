import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

/** A chart whose marks are keyed by rows, one keyed by figures, and the chart of an indicator. */
const CHARTS = [
  { path: '/charts/verdict-matrix-13/', table: '#verdict-matrix-13-data' },
  { path: '/zh/charts/incomes/', table: '#incomes-data' },
  { path: '/indicators/gdp/', table: '#values' },
] as const;

const readout = (page: Page): Locator => page.locator('chart-readout').getByRole('status');

/** Name and last value of a row of the table, which the readout has to repeat. */
async function wordsOf(row: Locator): Promise<string[]> {
  const cells = await row.locator('th, td').allTextContents();
  return [cells[0] ?? '', cells.at(-1) ?? ''].map((words) => words.replace(/\s+/gu, ' ').trim());
}

for (const { path, table } of CHARTS) {
  test(`${path}: the keyboard reads the rows of the table`, async ({ page }) => {
    await page.goto(path);
    const slider = page.locator('chart-readout').getByRole('slider');
    const count = Number(await slider.getAttribute('max'));
    expect(count).toBeGreaterThan(2);
    await slider.focus();
    const rows = page.locator(`${table} tbody tr`);
    for (const word of await wordsOf(rows.first())) await expect(readout(page)).toContainText(word);
    const first = await readout(page).textContent();
    await page.keyboard.press('ArrowDown');
    await expect(readout(page)).not.toHaveText(first ?? '');
    await expect(slider).toHaveValue('2');
    await page.keyboard.press('ArrowLeft');
    await expect(readout(page)).toHaveText(first ?? '');
    await page.keyboard.press('End');
    await expect(slider).toHaveValue(String(count));
    await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveValue(String(count));
    await page.keyboard.press('Home');
    await expect(readout(page)).toHaveText(first ?? '');
    await expect(page.locator('chart-readout .is-read:visible').first()).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(readout(page)).toHaveText('');
    await expect(slider).toBeFocused();
  });

  test(`${path}: a pointer reads the mark it is near to`, async ({ page }) => {
    await page.goto(path);
    const row = page.locator(`${table} tbody tr`).first();
    const figures = await row
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[1] ?? ''));
    const key = (await row.getAttribute('data-row')) ?? 'none';
    const names = [
      `[data-row="${key}"]`,
      ...figures.filter((figure) => figure !== '').map((figure) => `[data-figure="${figure}"]`),
    ];
    const marks = page.locator(names.map((name) => `chart-readout svg g${name}:visible`).join(', '));
    await marks.first().scrollIntoViewIfNeeded();
    const box = await marks.first().boundingBox();
    if (box === null) throw new Error('Unexpected first row without a mark, expected one in the drawing');
    await page.mouse.move(box.x - 2, box.y + box.height / 2);
    const [name = ''] = await wordsOf(row);
    await expect(readout(page)).toContainText(name);
    await page.mouse.move(2, 2);
    await expect(readout(page)).toHaveText('');
  });
}

test('the hint shows while the slider has the focus, and the readout is one stop', async ({ page }) => {
  await page.goto('/charts/verdict-matrix-13/');
  const slider = page.getByRole('slider');
  const hint = page.locator(`#${(await slider.getAttribute('aria-describedby')) ?? ''}`);
  await slider.focus();
  expect((await hint.boundingBox())?.width).toBeGreaterThan(100);
  await page.keyboard.press('Tab');
  await expect(readout(page)).toHaveText('');
  await expect(page.locator('chart-readout :focus')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the drawing stands alone, with its table on the page', async ({ page }) => {
    await page.goto('/charts/verdict-matrix-13/');
    await expect(page.locator('chart-readout svg:visible')).toHaveCount(1);
    await expect(page.getByRole('slider')).toHaveCount(0);
    await expect(page.locator('#verdict-matrix-13-data')).toBeVisible();
  });
});
