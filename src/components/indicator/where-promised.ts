import type { Promise } from '../../derive/types.ts';
import { text } from '../../i18n/keys.ts';
import { paths } from '../../lib/address.ts';
import type { DatasetFigure } from '../../model/schema/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';
import { addresses } from '../addresses.ts';
import { PLANS } from '../plans.ts';
import { rowAnchor } from '../scoreboard/layout-scoreboard.ts';
import type { Where } from '../where.ts';

/** Where a target stands: its line on a scoreboard, or its place in the text of a document. */
export function wherePromised(
  language: Language,
  { row, target, targetGrowth }: Promise,
  figures: ReadonlyMap<string, DatasetFigure>,
): Where {
  const plan = PLANS.find(({ table }) => table === row?.table);
  if (row && plan) {
    return {
      href: `${addresses.page(language, paths.plan(plan.id))}#${rowAnchor(row)}`,
      label: text(language, 'where.row', { table: row.table, row: row.row ?? '' }),
    };
  }
  const figure = figures.get((target ?? targetGrowth)?.figure ?? '');
  const source = figure?.source ?? row?.source ?? '';
  return {
    href: addresses.page(language, paths.source(source, figure?.id)),
    label: text(language, 'judged.in-prose'),
  };
}
