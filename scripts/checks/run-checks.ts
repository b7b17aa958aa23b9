import type { RuleReport } from './run-rules.ts';
import { runRules } from './run-rules.ts';
import { SITE_RULES } from './site-rules.ts';
import { readSite } from './site/read-site.ts';
import { SOURCE_RULES } from './source-rules.ts';
import { readSourceTree } from './source/read-source-tree.ts';

/** Where the site stands unless the environment says otherwise; as in astro.config.mjs. */
const SITE_URL = 'https://wuxing-measured.example';

/** All rules over the code. */
export function checkSource(root: string = process.cwd()): Promise<RuleReport> {
  return runRules(SOURCE_RULES, readSourceTree(root));
}

/** All rules over a built site, with the base and the origin of the environment. */
export function checkSite(dist: string, root: string = process.cwd()): Promise<RuleReport> {
  const { BASE_PATH: basePath = '/', SITE_URL: siteUrl = SITE_URL } = process.env;
  return runRules(SITE_RULES, readSite({ dist, root, basePath, siteUrl }));
}
