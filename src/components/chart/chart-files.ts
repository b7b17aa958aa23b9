import type { ReadyChart } from '../../charts/chart-book.ts';
import { paths } from '../../lib/address.ts';
import { addresses } from '../addresses.ts';

const ENDINGS = ['svg', 'csv', 'json'] as const;

/** The name of a chart or a variant among the ids of a page. */
export function chartName({ id, variant }: Pick<ReadyChart, 'id' | 'variant'>): string {
  return variant === null ? id : `${id}-${variant}`;
}

/** The id of the table that holds a chart's data. */
export function chartTableId(chart: Pick<ReadyChart, 'id' | 'variant'>): string {
  return `${chartName(chart)}-data`;
}

/** Addresses of a chart's files: at the path of its page, with another ending. */
export function chartFiles({
  id,
  variant,
  language,
}: Pick<ReadyChart, 'id' | 'variant' | 'language'>): { action: (typeof ENDINGS)[number]; href: string }[] {
  const page = addresses.page(language, paths.chart(id, variant));
  return ENDINGS.map((ending) => ({ action: ending, href: `${page.slice(0, -1)}.${ending}` }));
}
