import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SiteRule } from './rule.ts';
import { findingCharts } from './site/finding-charts.ts';
import { headings } from './site/headings.ts';
import { inlineCode } from './site/inline-code.ts';
import { languages } from './site/languages.ts';
import { links } from './site/links.ts';
import { pageSize } from './site/page-size.ts';
import { permalinks } from './site/permalinks.ts';
import { readSite } from './site/read-site.ts';
import { scoreboards } from './site/scoreboards.ts';
import { thirdParties } from './site/third-parties.ts';
import { validHtml } from './site/valid-html.ts';

/** A site of two pages, and faults put into it on purpose: every rule must see its own. */

const ORIGIN = 'https://example.org';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const head = (path: string, base: string): string =>
  `<link rel="canonical" href="${ORIGIN}${base}${path}">` +
  ['en', 'x-default']
    .map((tag) => `<link rel="alternate" hreflang="${tag}" href="${ORIGIN}${base}/">`)
    .join('') +
  `<link rel="alternate" hreflang="zh-Hans" href="${ORIGIN}${base}/zh/">`;

const page = (lang: string, path: string, body: string, base = ''): string =>
  `<!DOCTYPE html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>Title</title>${head(path, base)}</head>` +
  `<body><h1 id="top">Title</h1>${body}</body></html>`;

const write = (files: Record<string, string>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};

/** What a rule finds on a site whose English front page has this body. */
const foundIn = async (
  rule: SiteRule,
  body: string,
  more: Record<string, string> = {},
  base = '',
): Promise<string[]> => {
  write({
    'index.html': page('en', '/', body, base),
    'zh/index.html': page('zh-Hans', '/zh/', '', base),
    ...more,
  });
  const site = readSite({ dist: folder, root: folder, basePath: base, siteUrl: ORIGIN });
  return (await rule.run(site)).map(({ found }) => found);
};

describe('a site without a fault', () => {
  it.each([links, languages, headings, inlineCode, thirdParties, validHtml, pageSize])(
    'passes $name',
    async (rule) => {
      expect(await foundIn(rule, '<p><a href="/zh/#top" hreflang="zh-Hans">x</a></p>')).toEqual([]);
    },
  );
});

describe('links', () => {
  it.each(['/nowhere/', '/#nothing', '/zh', '/data/none.json', 'javascript:alert(1)'])(
    'refuses %s',
    async (href) => {
      expect(await foundIn(links, `<a href="${href}">x</a>`)).toEqual([`link to ${href}`]);
    },
  );

  it('refuses a link that forgets the base', async () => {
    expect(await foundIn(links, '<a href="/zh/">x</a><a href="/wuxing/zh/">y</a>', {}, '/wuxing')).toEqual([
      'link to /zh/',
    ]);
  });
});

describe('languages', () => {
  it('refuses Chinese that is marked as English', async () => {
    expect(await foundIn(languages, '<p>吴兴</p><p lang="zh-Hans">吴兴</p>')).toEqual([
      'Chinese “吴兴” marked as English',
    ]);
  });

  it('refuses a page without a twin, and links that are not its own', async () => {
    const about = page('en', '/', '');
    expect(await foundIn(languages, '', { 'about/index.html': about })).toEqual(
      expect.arrayContaining(['absence of a link', `canonical ${ORIGIN}/`, 'a page in one language']),
    );
  });

  it('refuses the wrong language on the root element', async () => {
    expect(await foundIn(languages, '', { 'zh/index.html': page('zh', '/zh/', '') })).toEqual(['lang="zh"']);
  });
});

describe('headings, code in the page, other hosts, HTML', () => {
  it.each([
    [headings, '<h1>Another</h1>', '2 h1'],
    [headings, '<h3>Deep</h3>', 'h3 under h1'],
    [inlineCode, '<p style="color:red">x</p>', 'attribute style on <p>'],
    [inlineCode, '<p onclick="x()">x</p>', 'attribute onclick on <p>'],
    [inlineCode, '<style>p{}</style>', '<style> element'],
    [inlineCode, '<script>x()</script>', '<script> without src'],
    [
      thirdParties,
      '<img src="https://other.example/a.png" alt="">',
      'request to https://other.example/a.png',
    ],
    [
      thirdParties,
      '<link rel="stylesheet" href="//other.example/a.css">',
      'request to //other.example/a.css',
    ],
    [validHtml, '<p id="top">twice</p>', 'Duplicate ID "top"'],
  ] as const)('%o sees %s', async (rule, body, message) => {
    expect(await foundIn(rule, body)).toEqual([message]);
  });
});

describe('page-size', () => {
  const noise = (length: number): string =>
    Array.from({ length }, (_, at) =>
      String.fromCharCode(0x4e00 + ((at * 7919 + ((at * at) % 6007)) % 20000)),
    ).join('');

  it('weighs a page with its style sheets', async () => {
    expect(await foundIn(pageSize, `<p>${noise(12_000)}</p>`)).toEqual([
      expect.stringMatching(/KB \(brotli\) of page/u),
    ]);
  });
});

describe('permalinks', () => {
  it('refuses an address that is no longer answered', async () => {
    expect(await foundIn(permalinks, '', { 'content/permalinks.txt': '# all\n/\n/gone/\n' })).toEqual([
      'absence of /gone/ from the built site',
    ]);
  });
});

describe('scoreboards', () => {
  const figures = JSON.stringify([
    { id: 's-1', value: 496.8, valueHigh: null },
    { id: 's-2', value: 39, valueHigh: null },
  ]);
  const cell = (figure: string) => ({ status: 'value', figure, inherited: null });
  const rows = JSON.stringify([{ id: '1-1/1', table: '1-1', cells: { a: cell('s-1'), b: cell('s-2') } }]);
  const board = (cells: readonly [string, string][]): string =>
    cells
      .map(([id, text]) => `<table><tr><td><a href="/sources/s/#${id}">${text}</a></td></tr></table>`)
      .join('');

  const check = async (en: [string, string][], zh: [string, string][]): Promise<string[]> =>
    foundIn(scoreboards, '', {
      'data/figures.json': figures,
      'data/plan-rows.json': rows,
      'plans/13/index.html': page('en', '/plans/13/', board(en)),
      'zh/plans/13/index.html': page('zh-Hans', '/zh/plans/13/', board(zh)),
      'plans/14/index.html': page('en', '/plans/14/', ''),
      'zh/plans/14/index.html': page('zh-Hans', '/zh/plans/14/', ''),
    });

  it('lets the point move in English alone', async () => {
    const zh: [string, string][] = [
      ['s-1', '496.8'],
      ['s-2', '39.0'],
    ];
    expect(
      await check(
        [
          ['s-1', '49.68 bn'],
          ['s-2', '3.90'],
        ],
        zh,
      ),
    ).toEqual([]);
    expect(
      await check(
        [
          ['s-1', '49.68 bn'],
          ['s-2', '3.90'],
        ],
        [
          ['s-1', '49.68'],
          ['s-2', '39.0'],
        ],
      ),
    ).toEqual(['“49.68”']);
  });

  it('sees a wrong digit and a missing cell', async () => {
    expect(
      await check(
        [['s-1', '49.86']],
        [
          ['s-1', '496.8'],
          ['s-2', '39'],
        ],
      ),
    ).toEqual(['“49.86”', 'absence of the figure s-2']);
  });
});

describe('finding-charts', () => {
  const FIGURE = '<figure class="figure chart-figure"><svg></svg></figure>';
  const check = async (en: string, zh: string): Promise<string[]> =>
    foundIn(findingCharts, '', {
      'data/findings.json': JSON.stringify([
        { id: 'large', severity: 'high' },
        { id: 'small', severity: 'low' },
      ]),
      'findings/large/index.html': page('en', '/findings/large/', en),
      'zh/findings/large/index.html': page('zh-Hans', '/zh/findings/large/', zh),
      'findings/small/index.html': page('en', '/findings/small/', ''),
    });

  it('passes where both languages show a chart', async () => {
    expect(await check(FIGURE, FIGURE)).toEqual([]);
  });

  it('names a finding worth a headline whose page shows none', async () => {
    expect(await check(FIGURE, '<figure class="figure"></figure>')).toEqual([
      'finding large without a chart',
    ]);
  });
});
