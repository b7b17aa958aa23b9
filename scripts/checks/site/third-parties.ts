import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../src/model/build-error.ts';
import type { SiteRule } from '../rule.ts';
import type { PageElement, Site } from './read-site.ts';

/** Relations of <link> that fetch nothing. */
const NAMES_ONLY = ['canonical', 'alternate', 'license', 'author', 'me', 'next', 'prev'];
const FETCHING = ['img', 'script', 'iframe', 'source', 'video', 'audio', 'embed', 'object', 'link'];

/** Opening a page asks no other host for anything. */
export const thirdParties: SiteRule = {
  name: 'third-parties',
  run: (site) => [
    ...site.pages.flatMap(({ file, elements }) =>
      elements.flatMap((element) =>
        fetched(element)
          .filter((url) => isForeign(url, site))
          .map((url) => report(file, element.line, url)),
      ),
    ),
    ...[...site.files].filter((file) => file.endsWith('.css')).flatMap((file) => checkSheet(file, site)),
  ],
};

function fetched({ tag, attributes }: PageElement): string[] {
  if (!FETCHING.includes(tag) || NAMES_ONLY.includes(attributes.get('rel') ?? '')) return [];
  return ['src', 'href', 'srcset', 'data'].flatMap((name) => attributes.get(name) ?? []);
}

function isForeign(url: string, { origin }: Site): boolean {
  return !url.startsWith('data:') && new URL(url, `${origin}/`).origin !== new URL(origin).origin;
}

function checkSheet(file: string, site: Site): Problem[] {
  const text = readFileSync(join(site.dist, file), 'utf8');
  const urls = [...text.matchAll(/url\(["']?(?<url>[^"')]+)|@import\s+["'](?<sheet>[^"']+)/gu)];
  return urls
    .map(({ groups }) => groups?.['url'] ?? groups?.['sheet'] ?? '')
    .filter((url) => isForeign(url, site))
    .map((url) => report(file, 1, url));
}

function report(file: string, line: number, url: string): Problem {
  return {
    file,
    line,
    found: `request to ${url}`,
    expected: 'files of our own',
    hint: 'Keep a copy under public/, or link it for readers to follow',
  };
}
