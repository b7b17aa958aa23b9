import { readdirSync } from 'node:fs';
import { readPermalinks } from '../../src/read.ts';

/** Addresses of a built site that content/permalinks.txt does not list yet, sorted. English ones stand for both languages. */
export function findNewAddresses(dist: string): string[] {
  const known = new Set(readPermalinks());
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const pages = names.filter((name) => /(?:^|\/)index\.html$/u.test(name));
  const addresses = pages.map((name) => `/${name.replace(/index\.html$/u, '')}`);
  return addresses.filter((address) => !address.startsWith('/zh/') && !known.has(address)).sort();
}
