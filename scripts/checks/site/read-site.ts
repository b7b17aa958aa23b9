import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** An element of a page with what the rules ask of it. */
export interface PageElement {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  line: number;
  parent: PageElement | null;
  /** All text inside it, white space as it stands. */
  text: string;
}

/** A stretch of text and the element that holds it. */
export interface PageText {
  text: string;
  parent: PageElement;
  line: number;
}

/** One HTML file of the built site. */
export interface PageFile {
  /** Path inside the built folder: `zh/indicators/index.html`. */
  file: string;
  /** Address without base: `/zh/indicators/`. */
  address: string;
  html: string;
  /** In document order. */
  elements: PageElement[];
  texts: PageText[];
}

/** The built site. */
export interface Site {
  /** Folder it was built into. */
  dist: string;
  /** Root of the project, for what the site is held against. */
  root: string;
  /** Folder on the host, without the closing slash: empty, or `/wuxing`. */
  base: string;
  origin: string;
  /** Every file, as a path inside the built folder. */
  files: ReadonlySet<string>;
  pages: PageFile[];
}

/** Where the site was built to and for. */
export interface SitePlace {
  dist: string;
  root: string;
  /** As in the environment of the build. */
  basePath: string;
  siteUrl: string;
}

/** Reads and parses every page of the built site. */
export function readSite({ dist, root, basePath, siteUrl }: SitePlace): Site {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist).length + 1))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(dist, file));
  const base = basePath.replace(/\/+$/u, '');
  return { dist, root, base, origin: siteUrl.replace(/\/+$/u, ''), files: new Set(files), pages };
}

function readPage(dist: string, file: string): PageFile {
  const html = readFileSync(join(dist, file), 'utf8');
  const page: PageFile = {
    file,
    address: `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`,
    html,
    elements: [],
    texts: [],
  };
  walk(parse(html, { sourceCodeLocationInfo: true }), null, page);
  return page;
}

function walk(node: Node, parent: PageElement | null, page: PageFile): void {
  if (node.nodeName === '#text' && 'value' in node && parent !== null) {
    page.texts.push({ text: node.value, parent, line: node.sourceCodeLocation?.startLine ?? 1 });
    for (let element: PageElement | null = parent; element !== null; element = element.parent)
      element.text += node.value;
  }
  const element = 'tagName' in node ? toElement(node, parent) : parent;
  if (element !== null && element !== parent) page.elements.push(element);
  for (const child of 'childNodes' in node ? node.childNodes : []) walk(child, element, page);
}

function toElement(node: DefaultTreeAdapterMap['element'], parent: PageElement | null): PageElement {
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  return { tag: node.tagName, attributes, line: node.sourceCodeLocation?.startLine ?? 1, parent, text: '' };
}

/** Whether an element stands inside one for which `test` holds. */
export function isInside(element: PageElement, test: (ancestor: PageElement) => boolean): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) if (test(at)) return true;
  return false;
}
