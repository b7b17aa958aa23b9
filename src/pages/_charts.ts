import { openChartBook } from '../charts/chart-book.ts';
import type { ChartBook } from '../charts/chart-book.ts';
import { getContent } from '../content.ts';
import type { Content } from '../content.ts';

const books = new WeakMap<Content, ChartBook>();

/** The charts over the content of this build, opened once; every page that shows a chart takes it from here. */
export function getCharts(): ChartBook {
  const content = getContent();
  const held = books.get(content);
  if (held !== undefined) return held;
  const book = openChartBook(content.charts, content);
  books.set(content, book);
  return book;
}
