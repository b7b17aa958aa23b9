import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Problem } from '../../../src/model/build-error.ts';
import type { SiteRule } from '../rule.ts';
import type { PageFile, Site } from './read-site.ts';

const compress = promisify(brotliCompress);

/** Kilobytes of a page with all its style sheets, brotli 11, by its address without language. */
const PAGE_BUDGETS: readonly { address: RegExp; kilobytes: number }[] = [
  { address: /^\/charts\/[^/]+\/(?:[^/]+\/)?$/u, kilobytes: 14 },
  { address: /^\/$|^\/(?:plans|indicators|stories)\/[^/]+\/$/u, kilobytes: 20 },
];
const FONT_BUDGET = 36;
const SCRIPT_BUDGET = 5;

/** What a reader on a slow line waits for stays small. */
export const pageSize: SiteRule = {
  name: 'page-size',
  run: async (site) => {
    const assets = new Map<string, Promise<number>>();
    const sizeOf = (file: string): Promise<number> => {
      const known = assets.get(file) ?? measure(readFileSync(join(site.dist, file)));
      assets.set(file, known);
      return known;
    };
    const problems = await Promise.all(site.pages.map((page) => checkPage(site, page, sizeOf)));
    return [...problems.flat(), ...checkFonts(site)];
  },
};

type SizeOf = (file: string) => Promise<number>;

async function measure(bytes: Buffer): Promise<number> {
  const packed = await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return packed.length;
}

async function checkPage(site: Site, page: PageFile, sizeOf: SizeOf): Promise<Problem[]> {
  const address = page.address.replace(/^\/zh(?=\/)/u, '');
  const budget = PAGE_BUDGETS.find((one) => one.address.test(address))?.kilobytes;
  const scripts = await sum(linked(site, page, 'script', 'src'), sizeOf);
  const problems = over(page.file, 'scripts', scripts, SCRIPT_BUDGET);
  if (budget === undefined) return problems;
  const sheets = await sum(linked(site, page, 'link', 'href', 'stylesheet'), sizeOf);
  return [
    ...problems,
    ...over(page.file, 'page with its style sheets', (await sizeOf(page.file)) + sheets, budget),
  ];
}

/** Files of ours that a page loads. */
function linked(site: Site, { elements }: PageFile, tag: string, name: string, rel?: string): string[] {
  const found = elements.filter(
    (element) => element.tag === tag && (rel === undefined || element.attributes.get('rel') === rel),
  );
  const urls = found.flatMap(({ attributes }) => attributes.get(name) ?? []);
  return urls.map((url) => url.slice(site.base.length + 1)).filter((file) => site.files.has(file));
}

async function sum(files: readonly string[], sizeOf: SizeOf): Promise<number> {
  const sizes = await Promise.all(files.map(sizeOf));
  return sizes.reduce((total, size) => total + size, 0);
}

/** Fonts are packed already: their size is what travels. */
function checkFonts({ dist, files }: Site): Problem[] {
  const fonts = [...files].filter((file) => file.endsWith('.woff2'));
  const total = fonts.reduce((size, file) => size + readFileSync(join(dist, file)).length, 0);
  return over('fonts', 'fonts', total, FONT_BUDGET);
}

function over(file: string, what: string, bytes: number, kilobytes: number): Problem[] {
  if (bytes <= kilobytes * 1024) return [];
  const found = `${(bytes / 1024).toFixed(1)} KB (brotli) of ${what}`;
  return [
    {
      file,
      line: 1,
      found,
      expected: `at most ${kilobytes} KB`,
      hint: 'Say less, or say it on a page of its own',
    },
  ];
}
