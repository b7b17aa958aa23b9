import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../serving/find-browser.ts';
import type { Shot } from './plan-shots.ts';

/** Pages that are open at a time. */
const HANDS = 4;
const WINDOW_HEIGHT = 900;

/** Takes every picture into `folder`. @returns the addresses that scroll sideways or answer with an error */
export async function takeShots(
  site: string,
  shots: readonly Shot[],
  folder: string,
  cache: string,
): Promise<string[]> {
  for (const each of [folder, cache]) mkdirSync(each, { recursive: true });
  const { executablePath, env } = await findBrowser(cache);
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
  const waiting = [...shots];
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (let shot = waiting.shift(); shot; shot = waiting.shift())
      faults.push(...(await takeShot(browser, site, shot, folder)));
  };
  await Promise.all(Array.from({ length: HANDS }, work));
  await browser.close();
  return faults.sort();
}

async function takeShot(browser: Browser, site: string, shot: Shot, folder: string): Promise<string[]> {
  const { address, width, theme, part, file } = shot;
  const colorScheme = theme === 'dark' ? 'dark' : 'light';
  const page = await browser.newPage({ viewport: { width, height: WINDOW_HEIGHT }, colorScheme });
  try {
    const answer = await page.goto(new URL(address, site).href, { waitUntil: 'networkidle' });
    await page.emulateMedia({ media: theme === 'print' ? 'print' : 'screen' });
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const path = join(folder, file);
    if (part === 'figure') await page.locator('.chart-figure').first().screenshot({ path });
    else await page.screenshot({ path, fullPage: true });
    const surplus = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    return [
      ...(answer?.ok() ? [] : [`${address} answers ${String(answer?.status())}`]),
      ...(surplus > 0 ? [`${address} at ${String(width)} scrolls ${String(surplus)} pixels sideways`] : []),
    ];
  } finally {
    await page.close();
  }
}
