import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const THEMES = ['light', 'dark', 'print'] as const;
export type Theme = (typeof THEMES)[number];

/** One picture of the sheet: a page, or the figure of a chart's page alone. */
export interface Shot {
  /** Address of the page, with the prefix of its language. */
  address: string;
  width: number;
  theme: Theme;
  /** The figure alone, or the page from top to bottom. */
  part: 'figure' | 'page';
  /** Name of the picture: `figure-zh-charts-two-wuxings-360-dark.png`. */
  file: string;
}

/** Widths of windows, in pixels: the narrowest that text must fit, a phone, a tablet, a laptop, a wide screen. */
const PAGE_WIDTHS = [320, 390, 820, 1280, 1600];
/** Widths at which a chart is drawn in another form. */
const CHART_WIDTHS = [360, 820, 1280];
const LANGUAGES = ['', '/zh'];

/** Every chart as a figure and one page of every type, in each language, width and theme. */
export function planShots(dist: string): Shot[] {
  const charts = chartAddresses(dist).flatMap((address) => shotsOf(address, 'figure', CHART_WIDTHS));
  const pages = pageAddresses(dist).flatMap((address) => shotsOf(address, 'page', PAGE_WIDTHS));
  return [...pages, ...charts];
}

function shotsOf(path: string, part: Shot['part'], widths: readonly number[]): Shot[] {
  const views = LANGUAGES.flatMap((prefix) =>
    THEMES.flatMap((theme) => widths.map((width) => ({ address: `${prefix}${path}`, width, theme, part }))),
  );
  // Paper has one width; the browser lays print out at whatever window it is given.
  return views
    .filter(({ theme, width }) => theme !== 'print' || width === widths.at(-1))
    .map((view) => ({ ...view, file: fileOf(view) }));
}

function fileOf({ address, width, theme, part }: Omit<Shot, 'file'>): string {
  const name = (address.startsWith('/zh/') ? address : `/en${address}`).replace(/^\/|\/$/gu, '');
  return `${part}-${name.replaceAll('/', '-')}-${String(width)}-${theme}.png`;
}

function chartAddresses(dist: string): string[] {
  return below(dist, 'charts').flatMap((id) => [
    `/charts/${id}/`,
    ...below(dist, `charts/${id}`).map((variant) => `/charts/${id}/${variant}/`),
  ]);
}

/** The first page below each section, and the sections themselves; each plan is a page of its own kind. */
function pageAddresses(dist: string): string[] {
  const sections = below(dist, '.').filter(
    (name) => name !== 'zh' && holdsPage(dist, name, below(dist, name)),
  );
  return ['/', ...sections.flatMap((section) => sectionPages(dist, section))];
}

function sectionPages(dist: string, section: string): string[] {
  const pages = below(dist, section);
  const shown = section === 'plans' ? pages : pages.slice(0, 1);
  const index = section === 'plans' ? [] : [`/${section}/`];
  return [...index, ...shown.map((page) => `/${section}/${page}/`)];
}

function holdsPage(dist: string, name: string, pages: readonly string[]): boolean {
  const files = readdirSync(join(dist, name));
  return files.includes('index.html') || pages.some((page) => holdsPage(dist, `${name}/${page}`, []));
}

function below(dist: string, folder: string): string[] {
  return readdirSync(join(dist, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
