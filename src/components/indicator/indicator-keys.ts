import { lastYear } from '../../i18n/format-period.ts';
import { text } from '../../i18n/keys.ts';
import type { Indicator } from '../../model/schema/dataset.ts';
import { CATEGORIES, type Language } from '../../model/vocabulary.ts';
import { LIST_WORDS } from '../../wording/list-words.ts';
import { controlOf, rowKeys, type ListControl, type RowKeys } from '../list/list-controls.ts';
import { PLANS } from '../plans.ts';
import { pickObservations } from './pick-observations.ts';

/** Where no plan's table has the indicator. */
const NEITHER = 'neither';

/** The plans in whose tables an indicator stands. */
export function plansOf({ rows }: Pick<Indicator, 'rows'>): string[] {
  const plans = PLANS.filter(({ table }) => rows.some((row) => row.startsWith(`${table}/`)));
  return plans.length === 0 ? [NEITHER] : plans.map(({ id }) => id);
}

/** What an indicator carries for the controls over the list. */
export function indicatorKeys(indicator: Indicator, nameRank: ReadonlyMap<string, number>): RowKeys {
  const period = pickObservations(indicator.observations).actual?.period ?? null;
  return rowKeys(
    { topic: indicator.category, plan: plansOf(indicator) },
    { name: nameRank.get(indicator.id), report: period === null ? null : lastYear(period) },
  );
}

/** Filters over the indicators: topic, and the plan that has them in its table. */
export function indicatorControls(language: Language, indicators: readonly Indicator[]): ListControl[] {
  const planWord = (plan: string): string =>
    plan === NEITHER ? LIST_WORDS[language].neither : text(language, `plan.${plan as '13' | '14'}.name`);
  return [
    controlOf(
      'topic',
      CATEGORIES,
      indicators.map(({ category }) => category),
      (key) => text(language, `category.${key}`),
    ),
    controlOf('plan', [...PLANS.map(({ id }) => id), NEITHER], indicators.flatMap(plansOf), planWord),
  ];
}
