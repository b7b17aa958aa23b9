import type { Element } from 'hast';
import type { IndicatorSeries } from '../../wording/printed-value.ts';
import { drawChart } from '../draw-chart.ts';
import { layoutBaseTargetOutcome } from './layout.ts';
import type { LayoutOptions } from './layout.ts';

/** The SVG tree of an indicator's chart, or null where there is nothing to draw. `id` is unique on the page. */
export function drawBaseTargetOutcome(
  series: IndicatorSeries,
  options: LayoutOptions,
  id: string,
): Element | null {
  const layout = layoutBaseTargetOutcome(series, options);
  return layout && drawChart(layout, id);
}
