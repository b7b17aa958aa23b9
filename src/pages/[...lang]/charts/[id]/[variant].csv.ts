import type { APIRoute, GetStaticPaths } from 'astro';
import { chartCsv } from '../../../../publish/charts.ts';
import { variantRoutes } from '../../../_chart-routes.ts';
import type { ChartRoute } from '../../../_chart-routes.ts';
import { getCharts } from '../../../_charts.ts';

/** The data of a chart beside its page: `/charts/share-delivered-13/economy.csv` and its like. */
export const getStaticPaths = (() => variantRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<ChartRoute['props']> = ({ props: { id, language, variant } }) =>
  new Response(chartCsv(getCharts().ready(id, language, variant)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
