import type { Indicator } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { makeFinding } from './make-finding.ts';
import { indicator as ofIndicator, printed, source as ofSource, year } from './params.ts';
import { passageOf } from './passages.ts';
import { asValue, finest, isLevel, type Level } from './read-levels.ts';

/*
 * Looks for a document that prints a figure of one territorial scope without a word about the scope, where another
 * scope's figure of the same year is printed elsewhere.
 * Silent where the same document names the scope of that figure in another place, and for targets.
 * Variants: `named-elsewhere` (another document prints the very number with its scope), `unstated`.
 * Severity: named-elsewhere low, unstated medium.
 * Innocent: `scope-known` for named-elsewhere, `scope` for unstated: the figure is right for its scope; only the reader
 * cannot know which.
 * Params: indicator, other (indicator of the other scope), value (printed), otherValue (printed), source, year;
 * named-elsewhere: elsewhere (the document that names the scope).
 */

const ID = 'scope-unstated';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.dataset.indicators.flatMap((indicator) => {
      const other = evidence.indicatorById.get(indicator.otherScope ?? '');
      return other === undefined
        ? []
        : evidence.dataset.sources.flatMap(({ id }) => inSource(evidence, indicator, other, id));
    }),
};

function inSource(evidence: Evidence, indicator: Indicator, other: Indicator, source: string): Finding[] {
  const levels = indicator.observations.filter(
    (one): one is Level => one.value !== null && one.role !== 'target' && isLevel(one),
  );
  const periods = new Set(levels.map(({ period }) => period));
  return [...periods].flatMap((period) => {
    const here = levels.filter((level) => level.period === period && figuresIn(level, source).length > 0);
    const rivals = other.observations.filter(
      (one): one is Level =>
        one.value !== null && one.role !== 'target' && isLevel(one) && one.period === period,
    );
    const rival = rivals.find((level) => statesScope(evidence, level.evidence)) ?? finest(rivals);
    const value = finest(here);
    if (
      period === null ||
      value === undefined ||
      rival === undefined ||
      here.some((level) => saysScope(evidence, level, source))
    )
      return [];
    return unitFactor(value.unit, rival.unit) === null || value.value === rival.value
      ? []
      : [report(evidence, { indicator, other, source, value, rival })];
  });
}

const figuresIn = ({ evidence }: Level, source: string): string[] =>
  evidence.filter((one) => one.source === source).map(({ figure }) => figure);

function saysScope(evidence: Evidence, level: Level, source: string): boolean {
  return statesScope(
    evidence,
    level.evidence.filter((one) => one.source === source),
  );
}

function statesScope({ figureById }: Evidence, places: Level['evidence']): boolean {
  return places.some(({ figure }) => /^(?:lesser|greater)$/u.test(figureById.get(figure)?.scope ?? ''));
}

function report(
  evidence: Evidence,
  {
    indicator,
    other,
    source,
    value,
    rival,
  }: { indicator: Indicator; other: Indicator; source: string; value: Level; rival: Level },
): Finding {
  const [figure = value.figure] = figuresIn(value, source);
  const named = value.evidence.find((one) => statesScope(evidence, [one]));
  const rivalFigure = rival.evidence.find((one) => statesScope(evidence, [one]))?.figure ?? rival.figure;
  return makeFinding(ID, {
    record: `${indicator.id}-${source}`,
    variant: named === undefined ? 'unstated' : 'named-elsewhere',
    severity: named === undefined ? 'medium' : 'low',
    innocent: named === undefined ? 'scope' : 'scope-known',
    params: {
      indicator: ofIndicator(indicator.id),
      other: ofIndicator(other.id),
      value: printed({ ...asValue(value), figure }),
      otherValue: printed(asValue(rival)),
      source: ofSource(source),
      ...(named === undefined ? {} : { elsewhere: ofSource(named.source) }),
      year: year(value.period ?? ''),
    },
    evidence: [figure, ...(named === undefined ? [] : [named.figure]), rivalFigure].map((id) =>
      passageOf(evidence, id),
    ),
    figures: [figure],
    indicators: [indicator.id, other.id],
  });
}
