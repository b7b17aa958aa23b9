import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SiteRule } from '../rule.ts';
import type { PageFile } from './read-site.ts';

const FindingsSchema = z.array(z.object({ id: z.string(), severity: z.string() }));

/** The page of every finding worth a headline shows a chart, in both languages. */
export const findingCharts: SiteRule = {
  name: 'finding-charts',
  run: ({ dist, pages }) => {
    const file = readFileSync(join(dist, 'data/findings.json'), 'utf8');
    const high = FindingsSchema.parse(JSON.parse(file)).filter(({ severity }) => severity === 'high');
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    return high.flatMap(({ id }) =>
      ['', '/zh'].flatMap((prefix) => {
        const address = `${prefix}/findings/${id}/`;
        const page = byAddress.get(address);
        if (page !== undefined && hasChart(page)) return [];
        return {
          file: page?.file ?? address,
          line: 1,
          found: `finding ${id} without a chart`,
          expected: 'a chart on the page of every finding worth a headline',
          hint: `Add ${id} to “findings” of the chart in content/charts that shows it, or draw one`,
        };
      }),
    );
  },
};

const hasChart = ({ elements }: PageFile): boolean =>
  elements.some(
    ({ tag, attributes }) =>
      tag === 'figure' && (attributes.get('class') ?? '').split(' ').includes('chart-figure'),
  );
