import type { DatasetFigure, Indicator, Observation } from '../../model/schema/dataset.ts';
import type { Severity } from '../../model/vocabulary.ts';
import type { Evidence, Finding, FindingRule } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, source, year } from './params.ts';
import { passageOf } from './passages.ts';
import { intervalOf, meet, scaleInterval } from './printed-interval.ts';
import { asValue, isLevel, rowsOf, type Level } from './read-levels.ts';
import { growthStep } from './typed-number.ts';

/*
 * Looks for two unequal values of one indicator, period, scope and basis that stand in different places: a later
 * plan's baseline against the earlier plan's outcome, a forecast against what was reported afterwards, one document
 * against another, the target of one document against another's. A figure that no record rests on is held against the indicator of its name, year and place.
 * Silent within rounding and unit scale (元 against 万元), for bounds that hold, for months and parts of a year, for
 * two values of which neither has a period.
 * Variants: `forecast-revised` (expected, then reported otherwise), `baseline-restated` (start of a later plan against the
 * outcome of an earlier), `revised` (two documents), `target-restated`, `unrecorded` (a figure that no record rests on).
 * Severity: forecast-revised low; the others high from 5 % apart, else medium.
 * Innocent: `estimate` for forecast-revised, else `revision`.
 * Params: indicator, first, second (printed; the older document's first), firstSource, secondSource, year, gap (computed, %).
 */

const ID = 'baseline-restated';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.dataset.indicators.flatMap((indicator) => [
      ...unequalPairs(evidence, indicator),
      ...unrecorded(evidence, indicator),
    ]),
};

/** At most one finding an indicator and period: the pair furthest apart. */
function unequalPairs(evidence: Evidence, indicator: Indicator): Finding[] {
  const values = indicator.observations.filter((one): one is Level => one.value !== null && isWholeYear(one));
  const pairs = values.flatMap((a, at) =>
    values
      .slice(at + 1)
      .filter((b) => contradict(a, b))
      .map((b) => byDate(evidence, a, b)),
  );
  const periods = [...new Set(pairs.map(([a]) => a.period))];
  return periods.flatMap((period) => {
    const [worst] = pairs.filter(([a]) => a.period === period).sort((x, y) => distance(y) - distance(x));
    return worst === undefined ? [] : [report(evidence, indicator, worst)];
  });
}

/** Sums over parts of a year differ by their months; a multi-year rate may be an average or a total. */
function isWholeYear({ period, basis }: Pick<Level, 'period' | 'basis'>): boolean {
  return /^\d{4}$/u.test(period ?? '') || (basis === 'cumulative' && /^\d{4}\/\d{4}$/u.test(period ?? ''));
}

function contradict(a: Level, b: Level): boolean {
  if (a.period !== b.period || kindOf(a) !== kindOf(b) || isTarget(a) !== isTarget(b)) return false;
  // What one document says of its own targets in table and prose is a rule of its own.
  if (isTarget(a) && a.source === b.source) return false;
  const factor = unitFactor(b.unit, a.unit);
  return factor !== null && b.unit !== '倍' && !meet(intervalOf(a), scaleInterval(intervalOf(b), factor));
}

const isTarget = ({ role }: Pick<Level, 'role'>): boolean => role === 'target';

const kindOf = (level: Level): string => (isLevel(level) ? 'level' : level.basis);

function byDate({ dataset }: Evidence, a: Level, b: Level): [Level, Level] {
  const date = ({ source: id }: Level): string =>
    dataset.sources.find((one) => one.id === id)?.published ?? '';
  const isLater = date(a) > date(b) || (date(a) === date(b) && a.role === 'baseline');
  return isLater ? [b, a] : [a, b];
}

function distance([a, b]: readonly [Level, Level]): number {
  return Math.abs((b.value * (unitFactor(b.unit, a.unit) ?? 1)) / a.value - 1);
}

function report(
  evidence: Evidence,
  indicator: Indicator,
  pair: readonly [Level, Level],
  variant = variantOf(pair),
): Finding {
  const [first, second] = pair;
  const factor = unitFactor(second.unit, first.unit) ?? 1;
  const gap = growthStep('gap', first, second, 1, factor);
  const severity: Severity =
    variant === 'forecast-revised' ? 'low' : distance(pair) >= 0.05 ? 'high' : 'medium';
  return makeFinding(ID, {
    record: `${indicator.id}-${(first.period ?? second.period ?? '').replace('/', '-')}`,
    variant,
    severity,
    innocent: variant === 'forecast-revised' ? 'estimate' : 'revision',
    params: {
      indicator: ofIndicator(indicator.id),
      first: printed(asValue(first)),
      second: printed(asValue(second)),
      firstSource: source(first.source),
      secondSource: source(second.source),
      year: year(first.period ?? ''),
      gap: computed(gap.result, 1, '%'),
    },
    steps: [gap],
    evidence: [first, second].map(({ figure }) => passageOf(evidence, figure)),
    figures: [first.figure, second.figure],
    indicators: [indicator.id],
    rows: [...rowsOf(first), ...rowsOf(second)],
  });
}

function variantOf([first, second]: readonly [Level, Level]): string {
  if (isTarget(first)) return 'target-restated';
  const roles = [first.role, second.role];
  if (roles.includes('forecast') && !roles.every((role) => role === 'forecast')) return 'forecast-revised';
  return roles.includes('baseline') && first.source === second.source ? 'baseline-restated' : 'revised';
}

/** Figures of the indicator's name, place and year that stand in no record, and contradict every value that does. */
function unrecorded(evidence: Evidence, indicator: Indicator): Finding[] {
  const scopes =
    indicator.otherScope === undefined
      ? []
      : (evidence.indicatorById.get(indicator.otherScope)?.observations ?? []);
  return evidence.dataset.figures
    .filter((figure) => isLoose(figure, indicator))
    .flatMap((figure) => {
      const level = asLevel(figure);
      const isComparable = (one: Observation): one is Level =>
        one.value !== null &&
        one.period === figure.period &&
        isLevel(one) &&
        isTarget(one) === isTarget(level);
      const own = indicator.observations.filter(isComparable);
      const known = [...own, ...scopes.filter(isComparable)];
      const [against] = own;
      return against === undefined || !known.every((one) => contradict(one, level))
        ? []
        : [report(evidence, indicator, [against, level], 'unrecorded')];
    });
}

function isLoose(figure: DatasetFigure, { name, place, scope }: Indicator): boolean {
  const isReport = figure.kind === 'actual' || figure.kind === 'baseline' || figure.kind === 'target';
  const scopesMeet = figure.scope === 'not-stated' || scope === 'not-stated' || figure.scope === scope;
  return (
    figure.usedBy.length === 0 &&
    isReport &&
    scopesMeet &&
    figure.place === place &&
    figure.measure?.zh === name.zh &&
    figure.value !== null &&
    isLevel(figure) &&
    /^\d{4}$/u.test(figure.period ?? '')
  );
}

function asLevel(figure: DatasetFigure): Level {
  const { kind, period, value, valueHigh, token, qualifier, basis, unit, id, source: from } = figure;
  return {
    period,
    role: kind === 'target' ? 'target' : 'actual',
    value: value ?? 0,
    valueHigh,
    printed: token,
    qualifier,
    basis,
    unit,
    figure: id,
    source: from,
    evidence: [{ figure: id, source: from }],
  };
}
