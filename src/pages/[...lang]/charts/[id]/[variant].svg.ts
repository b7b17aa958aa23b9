import type { APIRoute, GetStaticPaths } from 'astro';
import { chartSvg } from '../../../../charts/chart-svg.ts';
import pageStyles from '../../../../styles/chart-page.css?raw';
import charts from '../../../../styles/charts.css?raw';
import tokens from '../../../../styles/tokens.css?raw';
import { variantRoutes } from '../../../_chart-routes.ts';
import type { ChartRoute } from '../../../_chart-routes.ts';
import { getCharts } from '../../../_charts.ts';

/** A chart as a drawing that reads without the site: `/charts/share-delivered-13/economy.svg` and its like. */
export const getStaticPaths = (() => variantRoutes()) satisfies GetStaticPaths;

export const GET: APIRoute<ChartRoute['props']> = ({ props: { id, language, variant } }) =>
  new Response(chartSvg(getCharts().ready(id, language, variant), { tokens, charts: [charts, pageStyles] }), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
