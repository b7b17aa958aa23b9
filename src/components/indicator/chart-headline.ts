import { formatQuantity, joinQuantity } from '../../i18n/format-number.ts';
import { formatPeriod, lastYear } from '../../i18n/format-period.ts';
import { text } from '../../i18n/keys.ts';
import type { Indicator, Observation } from '../../model/schema/dataset.ts';
import type { Language } from '../../model/vocabulary.ts';
import { changeForm, changeText } from '../../wording/change-text.ts';
import { pickJudged, verdictHeadline, type Judged } from '../../wording/assessments/verdict-headline.ts';
import { observationQuantity } from '../../wording/quantity.ts';

/** A value with the year it stands for. */
type Dated = Observation & { period: string };

/**
 * The sentence over a chart: the verdict on the target, where there is one. Without a target it is the printed value
 * that the next one can be set beside; values of another basis or another period are never set side by side.
 */
export function chartHeadline(
  language: Language,
  indicator: Indicator,
  judged: readonly Judged[] = [],
): string {
  const picked = pickJudged(judged);
  return picked === undefined ? valuesHeadline(language, indicator) : verdictHeadline(language, picked);
}

function valuesHeadline(language: Language, indicator: Indicator): string {
  const dated = indicator.observations.filter(isDated).sort(byEnd);
  const levels = dated.filter(({ basis }) => basis !== 'growth');
  const reported = pickReported(levels);
  const targets = levels.filter(({ role }) => role === 'target');
  if (reported === undefined)
    return promisesOnly(language, indicator, targets[0], dated.find(isGrowthTarget));
  const comparable = targets.filter(({ basis }) => basis === reported.basis);
  const same =
    reported.role === 'baseline' ? undefined : comparable.find(({ period }) => period === reported.period);
  const next = comparable.find(({ period }) => lastYear(period) > lastYear(reported.period));
  const target = same ?? next;
  const kind = reported.role === 'forecast' ? 'headline.estimate' : 'headline.outcome';
  const values = {
    outcome: quantity(language, reported),
    when: formatPeriod(language, reported.period),
    target: target === undefined ? '' : quantity(language, target),
    due: target === undefined ? '' : formatPeriod(language, target.period),
  };
  if (same !== undefined) return text(language, `${kind}-against`, values);
  return text(language, next === undefined ? kind : `${kind}-next`, values);
}

/** The last outcome that has a target of its own period; else the last outcome; else the last starting value. */
function pickReported(levels: readonly Dated[]): Dated | undefined {
  const outcomes = levels.filter(({ role }) => role === 'actual' || role === 'forecast');
  const isMatched = (outcome: Dated): boolean =>
    levels.some(
      ({ role, basis, period }) => role === 'target' && basis === outcome.basis && period === outcome.period,
    );
  return (
    outcomes.findLast(isMatched) ?? outcomes.at(-1) ?? levels.findLast(({ role }) => role === 'baseline')
  );
}

function promisesOnly(
  language: Language,
  indicator: Indicator,
  target: Dated | undefined,
  growth: Dated | undefined,
): string {
  const promise = target ?? growth;
  if (promise === undefined) return indicator.short[language];
  const due = formatPeriod(language, promise.period);
  if (target !== undefined)
    return text(language, 'headline.target', { target: quantity(language, target), due });
  return changeForm(promise) === 'growth'
    ? text(language, 'headline.growth-target', { target: quantity(language, promise), due })
    : text(language, 'headline.target', { target: changeText(promise, language), due });
}

function isGrowthTarget({ role, basis }: Dated): boolean {
  return role === 'target' && basis === 'growth';
}

function isDated(observation: Observation): observation is Dated {
  return observation.period !== null;
}

/** Earlier periods first; of one period the exact values last. */
function byEnd(a: Dated, b: Dated): number {
  const exactness = ({ qualifier }: Dated): number => (qualifier === 'exact' ? 1 : 0);
  return (
    lastYear(a.period) - lastYear(b.period) || a.period.localeCompare(b.period) || exactness(a) - exactness(b)
  );
}

/** The value in words; the period says that it is a sum, so the brackets of the print are left out. */
function quantity(language: Language, observation: Observation): string {
  return joinQuantity(
    formatQuantity({ ...observationQuantity(observation), cumulative: false }, language, 'long'),
  );
}
