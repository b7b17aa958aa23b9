import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPermalinks } from '../../src/read.ts';

/** Files of the site that are an interface: pages, and what programs read under `/data/`. */
const DATA_FILE = /^(?:data\/.*|datapackage\.json)$/u;

/**
 * Every address that was ever published still answers: `content/permalinks.txt` only grows.
 * @returns one message for each address that the built site lacks
 */
export function checkPermalinks(dist: string, root: string = process.cwd()): string[] {
  return readPermalinks(root)
    .filter((address) => !existsSync(join(dist, fileOf(address))))
    .map(
      (address) =>
        `content/permalinks.txt: Unexpected absence of ${address} from the built site, expected every address ever published. ` +
        'Hint: bring the record back under its id, or add a redirect to where its content stands now',
    );
}

/** Addresses of the built site that the list does not hold yet, sorted. */
export function newAddresses(dist: string, root: string = process.cwd()): string[] {
  const known = new Set(readPermalinks(root));
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const addresses = files.flatMap((name) => addressOf(name) ?? []);
  return addresses.filter((address) => !known.has(address)).sort((a, b) => (a < b ? -1 : 1));
}

/** `/indicators/gdp/` for `indicators/gdp/index.html`; null for files that are no interface. */
function addressOf(name: string): string | null {
  if (name === 'index.html') return '/';
  if (name.endsWith('/index.html')) return `/${name.slice(0, -'index.html'.length)}`;
  return DATA_FILE.test(name) && /\.\w+$/u.test(name) ? `/${name}` : null;
}

function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}
