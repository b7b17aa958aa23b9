import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../content.ts';
import { dataRoutes } from '../../publish/data-routes.ts';
import { publishFiles } from '../../publish/publish-files.ts';

/** `/data/figures.csv`, and `/data/figures.excel.csv` for spreadsheets. */
export const getStaticPaths = (() =>
  dataRoutes(
    publishFiles(getContent().dataset, getContent().conclusions),
    'data/',
    '.csv',
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
