import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from './lib/content-file.ts';

/** Everything of `content/` that the dataset is built from. Each list is sorted by path. */
export interface ContentFiles {
  /** `sources/<id>.txt`. */
  texts: ContentFile[];
  /** `sources/<id>.yaml`. */
  sources: ContentFile[];
  indicators: ContentFile[];
  projects: ContentFile[];
  milestones: ContentFile[];
  charts: ContentFile[];
  /** `stories/<slug>/<language>.md`. */
  stories: ContentFile[];
  exclusions: ContentFile | null;
  glossary: ContentFile | null;
  places: ContentFile | null;
  verdicts: ContentFile | null;
  translations: ContentFile | null;
}

/** Reads `content/` under the project root. A folder or file that is not there is an empty list or null. */
export function readContent(root: string = process.cwd()): ContentFiles {
  return {
    texts: readFolder(root, 'content/sources', '.txt'),
    sources: readFolder(root, 'content/sources', '.yaml'),
    indicators: readFolder(root, 'content/indicators', '.yaml'),
    projects: readFolder(root, 'content/projects', '.yaml'),
    milestones: readFolder(root, 'content/milestones', '.yaml'),
    charts: readFolder(root, 'content/charts', '.yaml'),
    stories: readSubfolders(root, 'content/stories', '.md'),
    exclusions: readOptional(root, 'content/exclusions.yaml'),
    glossary: readOptional(root, 'content/glossary.yaml'),
    places: readOptional(root, 'content/places.yaml'),
    verdicts: readOptional(root, 'content/verdicts.yaml'),
    translations: readOptional(root, 'content/translations.yaml'),
  };
}

/** Every address ever published, one a line in `content/permalinks.txt`; lines that begin with # are remarks. */
export function readPermalinks(root: string = process.cwd()): string[] {
  const lines = readFileSync(join(root, 'content/permalinks.txt'), 'utf8').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

function readFolder(root: string, folder: string, ending: string): ContentFile[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith(ending));
  // Code-point order, not the machine's locale: two machines must build the same bytes.
  return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => readOne(root, `${folder}/${name}`));
}

/** Files of the folders in a folder. */
function readSubfolders(root: string, folder: string, ending: string): ContentFile[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => statSync(join(path, name)).isDirectory());
  return names
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((name) => readFolder(root, `${folder}/${name}`, ending));
}

function readOptional(root: string, file: string): ContentFile | null {
  const path = join(root, file);
  return existsSync(path) && statSync(path).isFile() ? readOne(root, file) : null;
}

function readOne(root: string, file: string): ContentFile {
  const bytes = readFileSync(join(root, file));
  return { file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
