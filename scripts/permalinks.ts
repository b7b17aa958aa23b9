/**
 * Adds the addresses of the built site to content/permalinks.txt, at the end: the list only grows.
 *
 *     npm run permalinks
 */
import { appendFileSync } from 'node:fs';
import { newAddresses } from './checks/permalinks.ts';

const FILE = 'content/permalinks.txt';
const addresses = newAddresses('dist');
appendFileSync(FILE, addresses.map((address) => `${address}\n`).join(''));
console.log(`${String(addresses.length)} addresses added to ${FILE}`);
