import { env } from 'node:process';
import { defineConfig } from 'astro/config';

/** Where the site will stand. Both come from the environment, so that one commit can be built for any host and folder. */
const site = env.SITE_URL ?? 'https://wuxing-measured.example';
const base = env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // Style sheets stay files: the content security policy forbids inline ones.
    inlineStylesheets: 'never',
  },
  vite: {
    // Scripts and fonts stay files for the same reason.
    build: { assetsInlineLimit: 0 },
  },
  devToolbar: { enabled: false },
});
