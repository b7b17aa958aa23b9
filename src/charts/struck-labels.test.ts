import { expect, test } from 'vitest';
import { conclude } from '../derive/conclude.ts';
import { buildDataset, requireDataset } from '../model/build.ts';
import { readCharts } from '../model/read-charts.ts';
import { LANGUAGES } from '../model/vocabulary.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { readContent } from '../read.ts';
import { openChartBook } from './chart-book.ts';
import { growBox, segmentMeetsBox } from './geometry.ts';
import type { ChartWidth, PlacedLine } from './layout-types.ts';

const files = readContent();
const dataset = requireDataset(buildDataset(files, parseDocument));
const book = openChartBook(readCharts(files.charts), { dataset, conclusions: conclude(dataset) });

/** Lines that mean something; a label may stand on a grid line. */
const PATHS: readonly PlacedLine['style'][] = ['promise', 'outcome', 'range', 'shortfall'];
/** Drawings of 340 pixels in which a label between two paths has nowhere else to go. */
const CROWDED_ON_A_PHONE = 3;

/** Charts of the site with a label that a path runs through. */
function struckCharts(isWanted: (width: ChartWidth) => boolean): string[] {
  return book.ids.flatMap((id) =>
    LANGUAGES.flatMap((language) => {
      const chart = book.ready(id, language);
      const struck = chart.widths.filter(isWanted).some((width) => {
        const { labels, lines } = chart.layout(width);
        const paths = lines.filter(({ style }) => PATHS.includes(style));
        return labels.some(({ box }) => paths.some((path) => segmentMeetsBox(path, growBox(box, -2))));
      });
      return struck ? [`${id} (${language})`] : [];
    }),
  );
}

test('no path runs through a label where the drawing is wide', () => {
  expect(struckCharts((width) => width !== 'narrow')).toEqual([]);
});

test('and through few on a phone', () => {
  expect(struckCharts((width) => width === 'narrow').length).toBeLessThanOrEqual(
    CROWDED_ON_A_PHONE * LANGUAGES.length,
  );
});
