import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { afterAll, describe, expect, test } from 'vitest';
import { planShots } from './plan-shots.ts';
import { drawSheet } from './write-sheet.ts';

const dist = mkdtempSync(join(tmpdir(), 'sheet-'));
for (const page of [
  '',
  'about',
  'charts',
  'charts/rates',
  'charts/rates/narrow',
  'plans/1',
  'plans/2',
  'zh',
]) {
  mkdirSync(join(dist, page), { recursive: true });
  if (page !== 'zh') writeFileSync(join(dist, page, 'index.html'), '');
}
mkdirSync(join(dist, 'data'));

afterAll(() => {
  rmSync(dist, { recursive: true });
});

describe('the contact sheet', () => {
  const shots = planShots(dist);
  const addressesOf = (part: string): string[] => [
    ...new Set(shots.filter((shot) => shot.part === part).map(({ address }) => address)),
  ];

  test('shows every chart and variant as a figure, in both languages', () => {
    expect(addressesOf('figure')).toEqual([
      '/charts/rates/',
      '/zh/charts/rates/',
      '/charts/rates/narrow/',
      '/zh/charts/rates/narrow/',
    ]);
  });

  test('shows sections, one page of each and every plan; folders without pages are none', () => {
    expect(addressesOf('page').filter((address) => !address.startsWith('/zh'))).toEqual([
      '/',
      '/about/',
      '/charts/',
      '/charts/rates/',
      '/plans/1/',
      '/plans/2/',
    ]);
  });

  test('each page in light and dark at each width and once in print, each picture under a name of its own', () => {
    const front = shots.filter(({ address }) => address === '/');
    expect(front.map(({ theme, width }) => `${theme} ${String(width)}`)).toEqual([
      ...[320, 390, 820, 1280, 1600].map((width) => `light ${String(width)}`),
      ...[320, 390, 820, 1280, 1600].map((width) => `dark ${String(width)}`),
      'print 1600',
    ]);
    expect(new Set(shots.map(({ file }) => file)).size).toBe(shots.length);
  });

  test('stands as a row of pictures for each page, theme and part', () => {
    const html = toHtml(drawSheet(shots.filter(({ address }) => address === '/about/')));
    expect(html.match(/<section>/gu)).toHaveLength(3);
    expect(html).toContain('<img src="page-en-about-390-dark.png" alt="/about/, dark, 390 pixels wide"');
  });
});
