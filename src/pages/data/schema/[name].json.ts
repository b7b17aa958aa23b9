import type { APIRoute, GetStaticPaths } from 'astro';
import { dataRoutes } from '../../../publish/data-routes.ts';
import { getFiles } from '../../_files.ts';

/** `/data/schema/figures.json` and its like. */
export const getStaticPaths = (() =>
  dataRoutes(getFiles(), 'data/schema/', '.json')) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
