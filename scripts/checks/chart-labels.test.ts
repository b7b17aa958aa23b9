import { beforeAll, describe, expect, it } from 'vitest';
import { layoutBaseTargetOutcome } from '../../src/charts/base-target-outcome/layout.ts';
import { openChartBook } from '../../src/charts/chart-book.ts';
import type { ChartBook } from '../../src/charts/chart-book.ts';
import { CHART_WIDTHS } from '../../src/charts/layout-types.ts';
import type { ChartWidth } from '../../src/charts/layout-types.ts';
import { chartSeries } from '../../src/components/indicator/chart-series.ts';
import { conclude } from '../../src/derive/conclude.ts';
import { buildDataset, requireDataset } from '../../src/model/build.ts';
import { readCharts } from '../../src/model/read-charts.ts';
import type { Dataset } from '../../src/model/schema/dataset.ts';
import { LANGUAGES } from '../../src/model/vocabulary.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { readContent } from '../../src/read.ts';
import { checkChartLabels } from './chart-labels.ts';
import type { NamedLayout } from './chart-labels.ts';

/** The charts of the site as they will be published: no label may be covered, cut off or too small. */

let dataset: Dataset;
let book: ChartBook;

beforeAll(() => {
  const files = readContent();
  dataset = requireDataset(buildDataset(files, parseDocument));
  book = openChartBook(readCharts(files.charts), { dataset, conclusions: conclude(dataset) });
}, 60_000);

function* chartDrawings(): Generator<NamedLayout> {
  for (const id of book.ids)
    for (const variant of [null, ...book.variantsOf(id)])
      for (const language of LANGUAGES) {
        const chart = book.ready(id, language, variant);
        for (const width of chart.widths)
          yield {
            name: [id, variant ?? '', language, width].filter(Boolean).join(', '),
            layout: chart.layout(width),
          };
      }
}

function* indicatorDrawings(): Generator<NamedLayout> {
  const widths = Object.keys(CHART_WIDTHS) as ChartWidth[];
  for (const indicator of dataset.indicators) {
    const related = dataset.indicators.filter(({ id }) => indicator.related.includes(id));
    const rows = dataset.planRows.filter(({ id }) => indicator.rows.includes(id));
    for (const language of LANGUAGES)
      for (const width of widths) {
        const series = chartSeries(language, indicator, related, rows, dataset.tables);
        const layout = layoutBaseTargetOutcome(series, {
          language,
          width,
          title: series.name,
          description: '',
        });
        if (layout) yield { name: `indicators/${indicator.id}, ${language}, ${width}`, layout };
      }
  }
}

describe('labels', () => {
  it('of every chart stand clear, in both languages and at all widths', () => {
    expect(checkChartLabels(chartDrawings())).toEqual([]);
  });

  it('of every indicator stand clear, in both languages and at all widths', () => {
    expect(checkChartLabels(indicatorDrawings())).toEqual([]);
  });

  it('are named with their chart where they fail', () => {
    const [drawing] = chartDrawings();
    if (drawing === undefined) throw new Error('Unexpected absence of charts, expected content/charts');
    const { labels } = drawing.layout;
    const cut = { ...drawing.layout, size: { width: 40, height: 40 }, labels };
    expect(checkChartLabels([{ ...drawing, layout: cut }])[0]).toContain(drawing.name);
  });
});

describe('charts', () => {
  it('print no braces and no broken number', () => {
    for (const id of book.ids)
      for (const language of LANGUAGES) {
        const { headline, subtitle, note, description } = book.ready(id, language);
        expect([headline, subtitle, note ?? '', description].join(' ')).not.toMatch(
          /[{}]|NaN|undefined|Infinity/u,
        );
      }
  });

  it('have as many cells in every line of their table as columns', () => {
    for (const id of book.ids)
      for (const { cells } of book.ready(id, 'en').table.rows)
        expect(cells.length, id).toBe(book.ready(id, 'en').table.columns.length);
  });
});
