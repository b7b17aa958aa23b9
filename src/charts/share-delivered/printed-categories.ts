import type { Indicator, PlanRow } from '../../model/schema/dataset.ts';
import type { Category } from '../../model/vocabulary.ts';

/**
 * The heading that each row of the plans is printed under, as a category: a printed heading is the category of its
 * first row. A plan may print an indicator under another heading than the plan after it.
 */
export function printedCategories(
  rows: readonly Pick<PlanRow, 'id' | 'category'>[],
  indicators: readonly Pick<Indicator, 'rows' | 'category'>[],
): ReadonlyMap<string | null, Category> {
  const byHeading = new Map<string, Category>();
  const byRow = new Map<string, Category>();
  for (const { id, category: printed } of rows) {
    const own = indicators.find((indicator) => indicator.rows.includes(id))?.category;
    if (own === undefined) continue;
    const heading = `${id.split('/')[0] ?? ''} ${printed ?? id}`;
    const category = byHeading.get(heading) ?? own;
    byHeading.set(heading, category);
    byRow.set(id, category);
  }
  return byRow;
}
