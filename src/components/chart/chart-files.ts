import type { ReadyChart } from '../../charts/chart-book.ts';
import { paths } from '../../lib/address.ts';
import { addresses } from '../addresses.ts';

const ENDINGS = ['svg', 'csv', 'json'] as const;

/** Addresses of a chart's files: at the path of its page, with another ending. */
export function chartFiles({
  id,
  variant,
  language,
}: Pick<ReadyChart, 'id' | 'variant' | 'language'>): { action: (typeof ENDINGS)[number]; href: string }[] {
  const page = addresses.page(language, paths.chart(id, variant));
  return ENDINGS.map((ending) => ({ action: ending, href: `${page.slice(0, -1)}.${ending}` }));
}
