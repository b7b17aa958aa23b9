/**
 * Serves dist/ as a static host would, and prints the address.
 *
 *     npm run preview
 *
 * PORT chooses the port (4321), BASE_PATH the folder that the site was built for.
 */
import { existsSync } from 'node:fs';
import { serveFolder } from './serving/serve-folder.ts';

const PORT = 4321;

if (existsSync('dist')) {
  const { BASE_PATH: basePath = '/', PORT: port } = process.env;
  const { address } = await serveFolder('dist', { basePath, port: port === undefined ? PORT : Number(port) });
  console.log(`The site is at ${address} (Ctrl+C stops it)`);
} else {
  console.error('Unexpected absence of dist/, expected a built site. Run npm run build first');
  process.exitCode = 1;
}
