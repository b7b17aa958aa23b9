import type { Problem } from '../../../src/model/build-error.ts';
import type { SiteRule } from '../rule.ts';
import type { PageElement, PageFile, Site } from './read-site.ts';
import { isInside } from './read-site.ts';

/** Value of `lang` for each language; the second stands under `/zh/`. */
const TAGS = { en: 'en', zh: 'zh-Hans' } as const;

/** Every page says which language it is in, names itself once, and lists both languages with addresses that return. */
export const languages: SiteRule = {
  name: 'languages',
  run: (site) =>
    site.pages.flatMap((page) => [
      ...checkLang(page),
      ...(isListed(page) ? checkTwins(site, page) : []),
      ...checkHan(page),
    ]),
};

const isZh = (page: PageFile): boolean => page.address.startsWith('/zh/');

/** The page for missing addresses has no address of its own. */
const isListed = (page: PageFile): boolean => !page.file.endsWith('404.html');

function checkLang(page: PageFile): Problem[] {
  const html = page.elements.find(({ tag }) => tag === 'html');
  const expected = isZh(page) ? TAGS.zh : TAGS.en;
  const found = html?.attributes.get('lang');
  return found === expected
    ? []
    : [report(page, 1, `lang="${found ?? ''}"`, `lang="${expected}" on the root element`)];
}

function checkTwins(site: Site, page: PageFile): Problem[] {
  const absolute = (address: string): string => `${site.origin}${site.base}${address}`;
  const english = isZh(page) ? page.address.slice('/zh'.length) : page.address;
  const expected = [
    `canonical ${absolute(page.address)}`,
    `${TAGS.en} ${absolute(english)}`,
    `${TAGS.zh} ${absolute(`/zh${english}`)}`,
    `x-default ${absolute(english)}`,
  ];
  const found = page.elements.filter(({ tag }) => tag === 'link').flatMap(nameLink);
  const twin = isZh(page) ? english : `/zh${english}`;
  const hasTwin = site.files.has(`${twin.slice(1)}index.html`);
  return [
    ...expected
      .filter((link) => !found.includes(link))
      .map((link) => report(page, 1, 'absence of a link', link)),
    ...found
      .filter((link) => !expected.includes(link))
      .map((link) => report(page, 1, link, expected.join(', '))),
    ...(new Set(found).size === found.length
      ? []
      : [report(page, 1, 'a link twice', 'one canonical link and one for each language')]),
    ...(hasTwin ? [] : [report(page, 1, 'a page in one language', `its twin at ${twin}`)]),
  ];
}

function nameLink({ attributes }: PageElement): string[] {
  const href = attributes.get('href') ?? '';
  if (attributes.get('rel') === 'canonical') return [`canonical ${href}`];
  const language = attributes.get('hreflang');
  return attributes.get('rel') === 'alternate' && language !== undefined ? [`${language} ${href}`] : [];
}

/** Chinese in an English page is marked as Chinese, so that it is read aloud and set as such. */
function checkHan(page: PageFile): Problem[] {
  if (isZh(page)) return [];
  return page.texts
    .filter(
      ({ text, parent }) =>
        /\p{Script=Han}/u.test(text) && languageOf(parent) !== TAGS.zh && !isInside(parent, isHead),
    )
    .map(({ text, line }) =>
      report(
        page,
        line,
        `Chinese “${text.trim().slice(0, 30)}” marked as English`,
        `lang="${TAGS.zh}" on its element`,
      ),
    );
}

const isHead = ({ tag }: PageElement): boolean => tag === 'head';

function languageOf(element: PageElement): string {
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    const lang = at.attributes.get('lang');
    if (lang !== undefined) return lang;
  }
  return '';
}

function report(page: PageFile, line: number, found: string, expected: string): Problem {
  return {
    file: page.file,
    line,
    found,
    expected,
    hint: 'See src/layouts/Page.astro and src/components/Chinese.astro',
  };
}
