/**
 * Builds the site beside the last one, checks it, then puts it in its place: a build that fails leaves dist/ as it was.
 *
 *     npm run build
 *
 * SITE_URL and BASE_PATH name the host and the folder; DIST another folder than dist/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { describeCoverage } from './building/describe-coverage.ts';
import { readDataset } from './building/read-dataset.ts';
import { checkSite } from './checks/run-checks.ts';
import { newAddresses } from './checks/permalinks.ts';

const dist = process.env['DIST'] ?? 'dist';
const hidden = dist.startsWith('.') ? dist : `.${dist}`;
const [next, last] = [`${hidden}-next`, `${hidden}-last`];

/** Astro reports faults of the content with its own insides; here they are told alone, before it starts. */
function readsContent(): boolean {
  const dataset = readDataset();
  if (dataset !== null) console.log(describeCoverage(dataset));
  return dataset !== null;
}

function buildBeside(): boolean {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC', NODE_ENV: 'production' };
  const { status } = spawnSync('astro', ['build', '--outDir', next], { stdio: 'inherit', env });
  return status === 0;
}

async function passesChecks(): Promise<boolean> {
  const { passed, failed, text } = await checkSite(next);
  process.stdout.write(
    `${text}checks of the built site: ${String(passed)} passed, ${String(failed)} failed\n`,
  );
  return failed === 0;
}

/** Two renames: at no moment is there half a site. */
function swap(): void {
  rmSync(last, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, last);
  renameSync(next, dist);
  rmSync(last, { recursive: true, force: true });
}

const start = performance.now();
rmSync(next, { recursive: true, force: true });
if (readsContent() && buildBeside() && (await passesChecks())) {
  swap();
  const fresh = newAddresses(dist).length;
  if (fresh > 0)
    console.log(`${String(fresh)} new addresses: npm run permalinks adds them to content/permalinks.txt`);
  console.log(`${dist}/ is built, in ${((performance.now() - start) / 1000).toFixed(1)} s`);
} else {
  const kept = existsSync(dist) ? `${dist}/ is still the last good one` : 'nothing was published';
  const built = existsSync(next) ? `. What was built stands in ${next}/` : '';
  console.error(`The build failed: ${kept}${built}`);
  process.exitCode = 1;
}
