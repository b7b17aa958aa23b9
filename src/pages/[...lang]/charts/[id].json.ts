import type { APIRoute, GetStaticPaths } from 'astro';
import { chartJson } from '../../../publish/charts.ts';
import { chartRoutes } from '../../_chart-routes.ts';
import type { ChartRoute } from '../../_chart-routes.ts';
import { getCharts } from '../../_charts.ts';

/** The data of a chart beside its page: `/charts/gdp.json` and its like. */
export const getStaticPaths = (() => chartRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<ChartRoute['props']> = ({ props: { id, language, variant } }) =>
  new Response(chartJson(getCharts().ready(id, language, variant)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
