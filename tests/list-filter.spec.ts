import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

/** A list with a filter that leaves some of its rows, and an order that dissolves its groups. */
const LISTS = [
  { path: '/plans/13/', filter: 'verdict', key: 'short', sort: 'share' },
  { path: '/plans/14/', filter: 'kind', key: 'binding', sort: 'name' },
  { path: '/indicators/', filter: 'topic', key: 'culture', sort: 'name' },
  { path: '/findings/', filter: 'weight', key: 'low', sort: 'line' },
  { path: '/projects/', filter: 'sector', key: 'plant', sort: 'amount' },
] as const;

const LABELS: Readonly<Record<string, string>> = {
  verdict: 'What the numbers show',
  kind: 'Kind of target',
  topic: 'Topic',
  weight: 'Weight',
  sector: 'Sector',
};

/** Ids or first words of the rows that are shown, in their order. */
async function shownRows(page: Page): Promise<string[]> {
  return page.locator('[data-item]:visible').evaluateAll((rows) => rows.map((row) => row.textContent));
}

/** Numbers that the visible rows carry for an order. */
async function shownNumbers(page: Page, sort: string): Promise<(number | null)[]> {
  return page
    .locator('[data-item]:visible')
    .evaluateAll(
      (rows, name) => rows.map((row) => (row.hasAttribute(name) ? Number(row.getAttribute(name)) : null)),
      `data-sort-${sort}`,
    );
}

for (const { path, filter, key, sort } of LISTS) {
  test(`${path}: a filter chosen with the keyboard stays after a reload and in a link`, async ({ page }) => {
    await page.goto(path);
    const all = await shownRows(page);
    const select = page.getByRole('combobox', { name: LABELS[filter], exact: true });
    await select.focus();
    await page.keyboard.press('ArrowDown');
    await select.selectOption(key);
    const rows = page.locator('[data-item]:visible');
    const some = await rows.count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all.length);
    await expect(rows.and(page.locator(`[data-${filter}~="${key}"]`))).toHaveCount(some);
    const status = page.locator('list-filter').getByRole('status');
    await expect(status).toContainText(`${String(some)} of ${String(all.length)}`);
    expect(new URL(page.url()).searchParams.get(filter)).toBe(key);
    await page.reload();
    await expect(select).toHaveValue(key);
    await expect(rows).toHaveCount(some);
    await page.getByRole('button', { name: 'Show all' }).press('Enter');
    await expect(rows).toHaveCount(all.length);
    expect(new URL(page.url()).search).toBe('');
    expect(await shownRows(page)).toEqual(all);
  });

  test(`${path}: an order puts what has no number last, and back again`, async ({ page }) => {
    await page.goto(path);
    const all = await shownRows(page);
    const order = page.getByRole('combobox', { name: 'Order' });
    const direction = await order.locator(`option[value="${sort}"]`).getAttribute('data-direction');
    await order.selectOption(sort);
    const numbers = await shownNumbers(page, sort);
    const known = numbers.filter((value) => value !== null);
    expect(numbers).toHaveLength(all.length);
    expect(numbers.slice(0, known.length)).toEqual(known);
    expect(known).toEqual([...known].sort((a, b) => (direction === 'down' ? b - a : a - b)));
    // One head stands for the list, whose groups are gone.
    await expect(page.locator('[data-grouped]:visible')).toHaveCount(0);
    await expect(page.locator('[data-flat]:visible')).toHaveCount(1);
    await order.selectOption('');
    expect(await shownRows(page)).toEqual(all);
    await expect(page.locator('[data-flat]:visible')).toHaveCount(0);
  });
}

test('a link opens the view, a wrong one the whole list', async ({ page }) => {
  await page.goto('/zh/plans/13/?verdict=short&sort=share');
  const status = page.locator('list-filter').getByRole('status');
  await expect(status).toHaveText(/^37项中显示\d+项$/u);
  await expect(page.getByRole('combobox', { name: '排序' })).toHaveValue('share');
  await page.goto('/zh/plans/13/?verdict=colour&sort=1');
  await expect(status).toHaveText('共37项');
});

test('the other language shows the same view', async ({ page }) => {
  await page.goto('/findings/');
  await page.getByRole('combobox', { name: 'Indicator' }).selectOption('gdp');
  await page.locator('header a[hreflang]').click();
  await expect(page).toHaveURL(/\/zh\/findings\/\?indicator=gdp$/u);
  await expect(page.getByRole('combobox', { name: '指标' })).toHaveValue('gdp');
});

test('the way back through the history restores the view', async ({ page }) => {
  await page.goto('/plans/13/?verdict=short');
  const status = page.locator('list-filter').getByRole('status');
  const before = await status.textContent();
  await page.evaluate(() => {
    history.pushState(null, '', '?verdict=no-number');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(status).not.toHaveText(before ?? '');
  await page.goBack();
  await expect(status).toHaveText(before ?? '');
  await expect(page.getByRole('combobox', { name: LABELS['verdict'] })).toHaveValue('short');
});

test('the controls are large enough and stay off paper', async ({ page }) => {
  await page.goto('/plans/13/?verdict=short');
  const controls = page.locator('list-filter').locator('select, button');
  for (const control of await controls.all()) {
    const box = await control.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('list-filter')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, filter, key, sort } of LISTS) {
    test(`${path} lists everything as printed and shows no control`, async ({ page }) => {
      await page.goto(`${path}?${filter}=${key}&sort=${sort}`);
      await expect(page.locator('list-filter')).toBeHidden();
      const rows = page.locator('[data-item]');
      expect(await rows.count()).toBeGreaterThan(10);
      await expect(page.locator('[data-item]:visible')).toHaveCount(await rows.count());
      await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
    });
  }
});
