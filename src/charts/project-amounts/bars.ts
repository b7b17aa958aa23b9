import type { ChartData } from '../../model/schema/chart.ts';
import type { Project } from '../../model/schema/dataset.ts';
import { formatQuantity, joinQuantity } from '../../i18n/format-number.ts';
import { bindText } from '../../wording/bound/bind-text.ts';
import { BoundError } from '../../wording/bound/bound-error.ts';
import { amountOf } from '../kind/amount.ts';
import type { DrawnAmount } from '../kind/amount.ts';
import type { ChartContext } from '../kind/chart-kind.ts';
import { isWithin } from '../kind/is-within.ts';

/** A bar with who speaks in it. */
export interface AmountBar extends DrawnAmount {
  key: string;
  name: string;
  voice: 'promise' | 'report' | 'computed';
  /** A number of ours that is set on this bar. */
  reading: { amount: DrawnAmount; text: string } | null;
}

/** Bars under one heading. */
export interface AmountGroup {
  heading: string | null;
  bars: readonly AmountBar[];
}

/** What an editor chose, or every project of a place that prints such an amount, the largest first. */
export function chooseBars(data: ChartData<'project-amounts'>, context: ChartContext): AmountGroup[] {
  if ('roles' in data) return [{ heading: null, bars: barsOfProjects(data, context) }];
  return data.groups.map(({ heading, bars }) => ({
    heading: heading === undefined ? null : fill(heading, context),
    bars: bars.map((bar) => writtenBar(bar, context)),
  }));
}

const fill = (text: { en: string; zh: string }, { bound, language }: ChartContext): string =>
  bindText(text[language], bound, language).text.trim();

type Written = Extract<ChartData<'project-amounts'>, { groups: unknown }>['groups'][number]['bars'][number];

function writtenBar({ key, name, value, voice, reading }: Written, context: ChartContext): AmountBar {
  const { bound, language } = context;
  return {
    key,
    name: fill(name, context),
    voice,
    ...amountOf(value, bound, language),
    reading: reading
      ? { amount: amountOf(reading.value, bound, language), text: fill(reading.text, context) }
      : null,
  };
}

function barsOfProjects(
  { roles, place }: Extract<ChartData<'project-amounts'>, { roles: unknown }>,
  { world: { dataset }, language }: ChartContext,
): AmountBar[] {
  const bars = dataset.projects
    .filter((project) => isWithin(project.place, place, dataset.places))
    .flatMap((project) =>
      project.amounts.flatMap((amount) =>
        roles.includes(amount.role) && amount.value !== null
          ? [projectBar(project, amount, amount.value, language)]
          : [],
      ),
    );
  if (bars.length === 0)
    throw new BoundError(
      `no amount of ${roles.join(', ')} in ${place}`,
      'at least one',
      'Amounts stand in content/projects',
    );
  return bars.sort((a, b) => b.value - a.value || a.key.localeCompare(b.key));
}

function projectBar(
  project: Project,
  amount: Project['amounts'][number],
  value: number,
  language: ChartContext['language'],
): AmountBar {
  return {
    key: project.id,
    name: project.name[language],
    voice: amount.kind === 'actual' ? 'report' : 'promise',
    value,
    unit: amount.unit,
    text: joinQuantity(formatQuantity(amount, language, 'short')),
    figure: amount.figure,
    reading: null,
  };
}
