/**
 * Draws every chart and one page of every type at each width, in each theme and language, into one place for the eye:
 *
 *     npm run build && npm run sheet
 *     npm run sheet -- /zh/charts/   only what has this in its address
 *
 * The pictures and their index.html stand in .cache/sheet/. Ends with 1 where a page scrolls sideways or does not answer.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveFolder } from './serving/serve-folder.ts';
import { planShots } from './sheet/plan-shots.ts';
import { takeShots } from './sheet/take-shots.ts';
import { writeSheet } from './sheet/write-sheet.ts';

const DIST = 'dist';
const FOLDER = '.cache/sheet';
// The list of fonts names its folder, and the browser reads it from wherever it starts.
const BROWSER_CACHE = resolve('.cache/browser');

if (existsSync(DIST)) {
  const wanted = process.argv[2] ?? '/';
  const shots = planShots(DIST).filter(({ address }) => address.includes(wanted));
  const { address, server } = await serveFolder(DIST, { basePath: '/', port: 0 });
  const faults = await takeShots(address, shots, FOLDER, BROWSER_CACHE);
  server.close();
  for (const fault of faults) console.error(fault);
  console.log(`${String(shots.length)} pictures in ${writeSheet(shots, FOLDER)}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  console.error('Unexpected absence of dist/, expected a built site. Run npm run build first');
  process.exitCode = 1;
}
