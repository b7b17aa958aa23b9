import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What a browser needs to be started. */
export interface Browser {
  executablePath: string;
  env: Record<string, string>;
}

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/**
 * A browser with one font, the same on every machine: CHROME_PATH, else an installed one, else the one that comes with
 * the packages (x64 only), unpacked into `folder`.
 */
export async function findBrowser(folder: string): Promise<Browser> {
  const fonts = { FONTCONFIG_FILE: writeFontConfig(folder) };
  const installed = [process.env['CHROME_PATH'], ...INSTALLED].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (installed !== undefined) return { executablePath: installed, env: fonts };
  return unpackBrowser(folder, fonts);
}

async function unpackBrowser(folder: string, fonts: Record<string, string>): Promise<Browser> {
  // The package unpacks into the system's temporary folder and takes what it finds there unseen.
  process.env['TMPDIR'] = folder;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'));
  return { executablePath, env: { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } };
}

/** Noto Sans SC alone: without a font text has no width, and with another one labels have another. */
function writeFontConfig(folder: string): string {
  const manifest = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json');
  const fonts = ['400Regular', '700Bold']
    .map((weight) => `<dir>${join(dirname(manifest), weight)}</dir>`)
    .join('');
  const file = join(folder, 'fonts.conf');
  const cache = `<cachedir>${join(folder, 'font-cache')}</cachedir>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}${cache}</fontconfig>\n`,
  );
  return file;
}
