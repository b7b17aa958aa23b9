import type { APIRoute } from 'astro';
import { getFiles } from './_files.ts';

/** `/datapackage.json`: the list of all data files (Data Package 2). */
export const GET: APIRoute = () => {
  const file = getFiles().find(({ path }) => path === 'datapackage.json');
  if (file === undefined)
    throw new Error('Unexpected absence of datapackage.json, expected it among the published files');
  return new Response(file.body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
