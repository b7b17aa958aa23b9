import type { Promise } from '../../derive/types.ts';
import { text } from '../../i18n/keys.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { ChartData } from '../../model/schema/chart.ts';
import { CATEGORIES } from '../../model/vocabulary.ts';
import { UNIT_WORDS } from '../../wording/charts/unit-words.ts';
import type { ChartContext } from '../kind/chart-kind.ts';
import { isWithin } from '../kind/is-within.ts';

/** A target of a running plan. */
export interface OpenTarget {
  id: string;
  name: string;
  indicator: string;
  due: string;
  isSilent: boolean;
}

/** Targets under one name. */
export interface SilenceGroup {
  key: string;
  name: string;
  targets: readonly OpenTarget[];
}

/** The targets that one document makes for the years after it, in groups; those without a later figure come first. */
export function selectSilences(data: ChartData<'silences'>, context: ChartContext): SilenceGroup[] {
  const open = context.world.conclusions.openTargets.filter((promise) =>
    isMadeIn(promise, data.made, context),
  );
  const keys =
    data.by === 'category'
      ? CATEGORIES
      : data.by === 'attribute'
        ? ['binding', 'anticipatory']
        : ['table', 'prose'];
  return keys.flatMap((key): SilenceGroup[] => {
    const targets = open
      .filter((promise) => keyOf(promise, data.by, context) === key)
      .map((promise) => targetOf(promise, context));
    if (targets.length === 0) return [];
    return [
      {
        key,
        name: nameOf(key, data.by, context),
        targets: targets.sort((a, b) => Number(b.isSilent) - Number(a.isSilent)),
      },
    ];
  });
}

function isMadeIn(
  { row, target, targetGrowth, indicator }: Promise,
  made: string,
  { world: { dataset } }: ChartContext,
): boolean {
  const source = dataset.sources.find(({ id }) => id === made);
  const figure = (target ?? targetGrowth)?.figure;
  const printed = row?.source ?? dataset.figures.find(({ id }) => id === figure)?.source;
  return printed === made && source !== undefined && isWithin(indicator.place, source.place, dataset.places);
}

function keyOf(
  promise: Promise,
  by: ChartData<'silences'>['by'],
  { world: { dataset } }: ChartContext,
): string | null {
  if (by === 'category') return promise.indicator.category;
  if (by === 'place-of-print') return promise.row === null ? 'prose' : 'table';
  const word = promise.row?.attribute ?? null;
  return dataset.attributes.find((attribute) => attribute.word === word)?.class ?? null;
}

function nameOf(key: string, by: ChartData<'silences'>['by'], { language }: ChartContext): string {
  const category = CATEGORIES.find((each) => each === key);
  if (by === 'category' && category !== undefined) return text(language, `category.${category}`);
  return UNIT_WORDS[language].groups[by][key] ?? key;
}

function targetOf(promise: Promise, { world: { conclusions }, language }: ChartContext): OpenTarget {
  const period = (promise.target ?? promise.targetGrowth)?.period ?? null;
  return {
    id: promise.id,
    name: promise.indicator.short[language],
    indicator: promise.indicator.id,
    due: period === null ? '—' : formatPeriod(language, period),
    isSilent: conclusions.silences.some((silence) => silence.promise === promise.id),
  };
}
