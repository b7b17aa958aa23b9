import { AxeBuilder } from '@axe-core/playwright';
import { PAGES } from './page-types.ts';
import { expect, test } from './site-test.ts';

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a change of colours can change. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

for (const { address } of PAGES) {
  test(`${address} has no barrier that axe finds, light or dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    const light = await new AxeBuilder({ page }).withTags(ALL).analyze();
    expect(light.violations.map(describe)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page }).withRules(OF_COLOUR).analyze();
    expect(dark.violations.map(describe)).toEqual([]);
  });
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** The rule with the first elements that break it. */
function describe({ id, nodes }: Violation): { id: string; nodes: string[] } {
  return { id, nodes: nodes.slice(0, 3).map(({ html }) => html) };
}
