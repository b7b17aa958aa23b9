import type { SiteRule } from '../rule.ts';
import type { PageElement, PageFile, Site } from './read-site.ts';

/** Attributes that name another address. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  link: ['href'],
  img: ['src'],
  script: ['src'],
  source: ['src', 'srcset'],
  use: ['href'],
};

/** Every link, anchor and asset of ours leads somewhere, under the base that the site was built for. */
export const links: SiteRule = {
  name: 'links',
  run: (site) => {
    const anchors = new Map(site.pages.map((page) => [page.file, anchorsOf(page)]));
    return site.pages.flatMap((page) =>
      page.elements.flatMap((element) =>
        addressesOf(element).flatMap((href) => {
          const fault = findFault(site, anchors, page, href);
          if (fault === null) return [];
          const hint = 'Make addresses with src/lib/address.ts, and anchors from ids that are on the page';
          return [{ file: page.file, line: element.line, found: `link to ${href}`, expected: fault, hint }];
        }),
      ),
    );
  },
};

function addressesOf({ tag, attributes }: PageElement): string[] {
  return (ADDRESSES[tag] ?? []).flatMap((name) => attributes.get(name) ?? []);
}

function anchorsOf({ elements }: PageFile): ReadonlySet<string> {
  return new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
}

/** What an address should have been; null where it leads somewhere. */
function findFault(
  site: Site,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  page: PageFile,
  href: string,
): string | null {
  if (/^(?:mailto:|data:)/u.test(href)) return null;
  const here = new URL(`${site.base}${page.address}`, site.origin);
  const url = new URL(href, here);
  if (url.origin !== here.origin)
    return url.protocol === 'https:' || url.protocol === 'http:' ? null : 'an address of the web';
  if (!url.pathname.startsWith(`${site.base}/`)) return `an address under ${site.base}/`;
  const path = decodeURIComponent(url.pathname.slice(site.base.length + 1));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) return 'a page or file that exists';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || anchors.get(file)?.has(anchor) === true ? null : `an anchor of ${file}`;
}
