import type { APIRoute, GetStaticPaths } from 'astro';
import { dataRoutes } from '../../publish/data-routes.ts';
import { getFiles } from '../_files.ts';

/** `/data/figures.csv`, and `/data/figures.excel.csv` for spreadsheets. */
export const getStaticPaths = (() => dataRoutes(getFiles(), 'data/', '.csv')) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
