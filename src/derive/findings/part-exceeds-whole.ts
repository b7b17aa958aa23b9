import type { Indicator } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule, Param } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { makeFinding } from './make-finding.ts';
import { computed, count, indicator as ofIndicator, printed, year } from './params.ts';
import { passageOf } from './passages.ts';
import { intervalOf } from './printed-interval.ts';
import { asValue, finest, reported, rowsOf, targeted, type Level } from './read-levels.ts';
import { coarsest, plainFactor, sum, typed } from './typed-number.ts';

/*
 * Looks for parts that are larger than their whole (editors say what is part of what): one part alone, or the parts
 * of one year added up, targets against targets and reports against reports.
 * Silent within rounding, and where the whole of that year is not printed.
 * Variants: `one-part`, `parts-together`.
 * Severity: medium for targets, high for reported values.
 * Innocent: `wider-parts`: what is counted as a part may be wider than the whole (size of an industry, output of large firms).
 * Params: indicator (the whole), whole (printed), parts (count), part1, part2 … (indicators; four at most, else none), total
 * (computed), year. Parts in `indicators` after the whole.
 */

const ID = 'part-exceeds-whole';
/** Parts that the sentence names. */
const NAMED = 4;

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.dataset.indicators.flatMap((whole) => {
      const parts = evidence.dataset.indicators.filter(({ partOf }) => partOf === whole.id);
      return parts.length === 0
        ? []
        : [...compare(evidence, whole, parts, targeted), ...compare(evidence, whole, parts, reported)];
    }),
};

type Read = (indicator: Indicator) => Level[];

function compare(evidence: Evidence, whole: Indicator, parts: readonly Indicator[], read: Read): Finding[] {
  const years = new Set(read(whole).map(({ period }) => period));
  return [...years].flatMap((period) => {
    const all = finest(read(whole).filter((level) => level.period === period));
    if (period === null || all === undefined) return [];
    const pieces = parts.flatMap((part) => pieceOf(part, read, all) ?? []);
    const total = pieces.reduce(
      (sum, { level, factor }) => sum + intervalOf({ ...level, qualifier: 'exact' }).low * factor,
      0,
    );
    return total > intervalOf({ ...all, qualifier: 'exact' }).high
      ? [report(evidence, whole, all, pieces, read === targeted)]
      : [];
  });
}

interface Piece {
  level: Level;
  factor: number;
  indicator: string;
}

function pieceOf(part: Indicator, read: Read, all: Level): Piece | null {
  const level = finest(
    read(part).filter(({ period, unit }) => period === all.period && unitFactor(unit, all.unit) !== null),
  );
  const factor = level === undefined ? null : unitFactor(level.unit, all.unit);
  return level === undefined || factor === null ? null : { level, factor, indicator: part.id };
}

function report(
  evidence: Evidence,
  whole: Indicator,
  all: Level,
  pieces: readonly Piece[],
  areTargets: boolean,
): Finding {
  const total = pieces.reduce((sum, { level, factor }) => sum + level.value * factor, 0);
  const terms = pieces.map(({ level, factor }) =>
    factor === 1 ? typed(level) : `${typed(level)} × ${plainFactor(factor)}`,
  );
  const levels = [...pieces.map(({ level }) => level), all];
  return makeFinding(ID, {
    record: `${whole.id}-${all.period ?? ''}`,
    variant: pieces.length === 1 ? 'one-part' : 'parts-together',
    severity: areTargets ? 'medium' : 'high',
    innocent: 'wider-parts',
    params: {
      indicator: ofIndicator(whole.id),
      whole: printed(asValue(all)),
      parts: count(pieces.length),
      ...namesOf(pieces),
      total: computed(total, coarsest(...levels), all.unit),
      year: year(all.period ?? ''),
    },
    steps: [sum('parts-together', terms.join(' + '), total, coarsest(...levels), all.unit)],
    evidence: levels.map(({ figure }) => passageOf(evidence, figure)),
    figures: levels.map(({ figure }) => figure),
    indicators: [whole.id, ...pieces.map(({ indicator }) => indicator)],
    rows: levels.flatMap(rowsOf),
  });
}

/** A sentence can name a few parts; a long list stands under it as evidence. */
function namesOf(pieces: readonly Piece[]): Record<string, Param> {
  return pieces.length > NAMED
    ? {}
    : Object.fromEntries(
        pieces.map(({ indicator }, at) => [`part${String(at + 1)}`, ofIndicator(indicator)]),
      );
}
