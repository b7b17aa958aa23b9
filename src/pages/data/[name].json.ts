import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../content.ts';
import { dataRoutes } from '../../publish/data-routes.ts';
import { publishFiles } from '../../publish/publish-files.ts';

/** `/data/figures.json` and its like. */
export const getStaticPaths = (() =>
  dataRoutes(
    publishFiles(getContent().dataset, getContent().conclusions),
    'data/',
    '.json',
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
