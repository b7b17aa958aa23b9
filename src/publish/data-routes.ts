import type { PublishedFile } from './data-table.ts';

/** One address of a route such as `/data/[name].json`, with what it answers. */
export interface DataRoute {
  params: { name: string };
  props: { body: string };
}

/** The routes of the files that stand in `folder` itself (`data/`) and end in `ending` (`.json`). */
export function dataRoutes(files: readonly PublishedFile[], folder: string, ending: string): DataRoute[] {
  return files.flatMap(({ path, body }) => {
    const name = path.slice(folder.length, -ending.length);
    const isHere = path.startsWith(folder) && path.endsWith(ending) && !name.includes('/');
    return isHere ? [{ params: { name }, props: { body } }] : [];
  });
}
