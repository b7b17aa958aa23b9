import { appendFileSync } from 'node:fs';
import { newAddresses } from './checks/permalinks.ts';

/** Adds the addresses of the built site to `content/permalinks.txt`. Run it when a build is published, never before. */
const added = newAddresses('dist');
if (added.length > 0) appendFileSync('content/permalinks.txt', `${added.join('\n')}\n`);
console.log(`content/permalinks.txt: ${String(added.length)} addresses added`);
