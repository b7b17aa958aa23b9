import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/serving/serve-folder.ts';
import { findBrowser } from '../../scripts/serving/find-browser.ts';

/** Serves dist/ on a free port and makes a browser ready; both are told to the tests by the environment. */
export default async function startSite(): Promise<() => void> {
  if (!existsSync('dist'))
    throw new Error('Unexpected absence of dist/, expected a built site. Run npm run build first');
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const { address, server } = await serveFolder('dist', { basePath: '/', port: 0 });
  const { executablePath, env } = await findBrowser(folder);
  Object.assign(process.env, {
    TEST_SITE: address,
    TEST_BROWSER: executablePath,
    TEST_BROWSER_ENV: JSON.stringify(env),
  });
  return () => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
