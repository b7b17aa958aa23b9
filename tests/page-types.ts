import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The first page below a section of the built site: which one it is does not matter. */
const firstOf = (section: string): string => {
  const pages = readdirSync(`dist/${section}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return `/${section}/${pages.sort()[0] ?? ''}/`;
};

/** Ids of sources that may be shown whole, and of those that are only quoted: their pages differ. */
const sources = readdirSync('content/sources')
  .filter((name) => name.endsWith('.yaml'))
  .map(
    (name) => parse(readFileSync(`content/sources/${name}`, 'utf8')) as { id: string; showWhole: boolean },
  );

/** One page of every type, in English; each has a twin under /zh. */
export const PAGE_TYPES: readonly string[] = [
  '/',
  '/plans/13/',
  '/plans/14/',
  '/indicators/',
  '/indicators/gdp/',
  '/indicators/gdp-greater/',
  '/projects/',
  firstOf('projects'),
  '/findings/',
  firstOf('findings'),
  '/charts/',
  firstOf('charts'),
  '/stories/',
  firstOf('stories'),
  '/timeline/',
  '/sources/',
  ...[true, false].map(
    (whole) => `/sources/${sources.find(({ showWhole }) => showWhole === whole)?.id ?? ''}/`,
  ),
  '/methods/',
  '/glossary/',
  '/data/',
  '/about/',
];

/** The address of a page in each language, with the tag that its root element carries. */
export function inBothLanguages(path: string): { address: string; lang: string }[] {
  return [
    { address: path, lang: 'en' },
    { address: `/zh${path}`, lang: 'zh-Hans' },
  ];
}

/** Every page type in both languages. */
export const PAGES = PAGE_TYPES.flatMap(inBothLanguages);
