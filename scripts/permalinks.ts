/**
 * Adds the addresses of the built site to content/permalinks.txt, at the end: the list only grows.
 *
 *     npm run permalinks
 */
import { appendFileSync } from 'node:fs';
import { findNewAddresses } from './publishing/find-new-addresses.ts';

const FILE = 'content/permalinks.txt';
const addresses = findNewAddresses('dist');
appendFileSync(FILE, addresses.map((address) => `${address}\n`).join(''));
console.log(`${String(addresses.length)} addresses added to ${FILE}`);
