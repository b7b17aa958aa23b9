import type { APIRoute, GetStaticPaths } from 'astro';
import { getDataset } from '../../content.ts';
import { publishFiles } from '../../publish/publish-files.ts';

/** `/data/…`: every JSON, CSV and schema file of the dataset. */
export const getStaticPaths = (() =>
  publishFiles(getDataset())
    .filter(({ path }) => path.startsWith('data/'))
    .map(({ path, body }) => ({
      params: { file: path.slice('data/'.length) },
      props: { body },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props, params }) => {
  const type = params.file?.endsWith('.csv') === true ? 'text/csv' : 'application/json';
  return new Response(props.body, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
