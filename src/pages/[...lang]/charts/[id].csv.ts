import type { APIRoute, GetStaticPaths } from 'astro';
import { chartCsv } from '../../../publish/charts.ts';
import { chartRoutes } from '../../_chart-routes.ts';
import type { ChartRoute } from '../../_chart-routes.ts';
import { getCharts } from '../../_charts.ts';

/** The data of a chart beside its page: `/charts/gdp.csv` and its like. */
export const getStaticPaths = (() => chartRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<ChartRoute['props']> = ({ props: { id, language, variant } }) =>
  new Response(chartCsv(getCharts().ready(id, language, variant)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
