/**
 * Every URL of the site. English stands at the root, Chinese under `/zh/`; pages end in a slash, files do not.
 * The paths are an interface: once published, an address stays.
 */

/** Paths of the pages, without base and language. */
export const paths = {
  front: '/',
  plan: (plan: string): string => `/plans/${plan}/`,
  indicators: '/indicators/',
  indicator: (id: string): string => `/indicators/${id}/`,
  projects: '/projects/',
  project: (id: string): string => `/projects/${id}/`,
  charts: '/charts/',
  /** Page of a chart, or of a variant of it. */
  chart: (id: string, variant: string | null = null): string =>
    `/charts/${id}/${variant === null ? '' : `${variant}/`}`,
  stories: '/stories/',
  story: (slug: string): string => `/stories/${slug}/`,
  findings: '/findings/',
  finding: (id: string): string => `/findings/${id}/`,
  timeline: '/timeline/',
  sources: '/sources/',
  /** Page of a source, at a figure or segment of it where one is named. */
  source: (id: string, anchor?: string): string =>
    `/sources/${id}/${anchor === undefined ? '' : `#${anchor}`}`,
  glossary: '/glossary/',
  methods: '/methods/',
  /** List of the published tables; the files themselves stand under the same folder. */
  data: '/data/',
  about: '/about/',
} as const;

/** Language that stands at the root and carries no prefix. */
const ROOT_LANGUAGE = 'en';

/** What makes the URLs of one build. */
export interface AddressBook {
  /** Address of a page in a language, under the base: `/base/zh/indicators/gdp/`. */
  page(language: string, path: string): string;
  /** Address of a file under the base: `/base/data/figures.json`. */
  file(path: string): string;
  /** Absolute form of an address made by `page` or `file`. */
  absolute(address: string): string;
}

/** `/`, `/folder` or `/folder/` to the form without the closing slash. */
function trimBase(base: string): string {
  return base.replace(/\/+$/, '');
}

/**
 * Makes the address book of a build.
 * @param base folder of the site on its host, as `/` or `/wuxing/`
 * @param site origin, as `https://example.org`; needed by `absolute` only
 * @throws where a path does not start with a slash, or a page's path does not end in one
 */
export function buildAddressBook(base: string, site = ''): AddressBook {
  const root = trimBase(base);
  return {
    page(language, path) {
      requirePagePath(path);
      return `${root}${language === ROOT_LANGUAGE ? '' : `/${language}`}${path}`;
    },
    file(path) {
      requireRooted(path);
      return `${root}${path}`;
    },
    absolute(address) {
      requireRooted(address);
      return `${site.replace(/\/+$/, '')}${address}`;
    },
  };
}

function requireRooted(path: string): void {
  if (!path.startsWith('/'))
    throw new Error(`Unexpected path "${path}", expected one that starts with a slash`);
}

function requirePagePath(path: string): void {
  requireRooted(path);
  const [page = ''] = path.split('#');
  if (!page.endsWith('/'))
    throw new Error(`Unexpected page path "${path}", expected one that ends in a slash (files: use file())`);
}
