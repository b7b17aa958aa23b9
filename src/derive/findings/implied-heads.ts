import type { Indicator } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule, Param } from '../types.ts';
import type { Step } from '../arithmetic.ts';
import { scaleOf } from '../../lib/unit-scale.ts';
import { makeFinding } from './make-finding.ts';
import { computed, indicator as ofIndicator, printed, word, year } from './params.ts';
import { passageOf } from './passages.ts';
import { divideIntervals, intervalOf, scaleInterval, type Interval } from './printed-interval.ts';
import { asValue, mostExact, reported, rowsOf, targeted, type Level } from './read-levels.ts';
import { plainFactor, sum, typed } from './typed-number.ts';

/*
 * Divides an amount by what is printed of it per head (editors say which amount), which gives the heads that the documents imply, and
 * asks whether the numbers of heads can be those of one district: residents, registered people and workers of the same years.
 * Silent within rounding; where all implied numbers of heads move the same way; where the two ways lie less than a tenth apart;
 * for goals that imply no more than a tenth above or below what is printed or implied for the date before.
 * Variants: `apart` (between the first and the last year that two indicators share, the heads of one rise and those of the other
 * fall; of several, those furthest apart), `leap` (two goals of one year imply a number of heads far from all of the date before).
 * Severity: apart medium, leap low.
 * Innocent: `heads` for apart, `goals-apart` for leap.
 * Params of apart: indicator (the amount), fromYear, toYear; rising, falling (indicators), risingFrom, risingTo, fallingFrom, fallingTo
 * (computed heads), rise, fall (computed, % up and % down); doubtedUnit (word) where a line prints a unit that divides no amount and
 * is read in the unit of its other lines. Params of leap: indicator, numerator, denominator (indicators), top, quotient (printed),
 * implied (computed heads), goalYear, lastYear, lastImplied (computed), lastPrinted (printed).
 */

const ID = 'implied-heads';

/** How far two numbers of heads must lie apart. */
const CLEAR = 1.1;
const HEADS = '万人';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.dataset.indicators.flatMap((amount) => {
      const perHead = evidence.dataset.indicators.filter(
        ({ quotient, perHeadOf }) => (quotient?.numerator ?? perHeadOf) === amount.id,
      );
      return [
        ...(apart(evidence, amount, perHead) ?? []),
        ...perHead.flatMap((one) => leaps(evidence, amount, one)),
      ];
    }),
};

/** The heads that an amount and the same amount per head imply for one year, in ten thousands. */
interface Heads {
  year: string;
  value: number;
  interval: Interval;
  top: Level;
  q: Level;
  step: Step;
}

type Read = (indicator: Indicator) => Level[];

function headsOf(amount: Indicator, perHead: Indicator, read: Read): Heads[] {
  const years = new Set(read(perHead).map(({ period }) => period ?? ''));
  return [...years].sort().flatMap((year) => {
    const at = (one: Indicator) => mostExact(read(one).filter(({ period }) => period === year));
    const [top, q] = [at(amount), at(perHead)];
    return /^\d{4}$/u.test(year) && top && q ? (divide(perHead, year, top, q) ?? []) : [];
  });
}

function divide(perHead: Indicator, year: string, top: Level, q: Level): Heads | null {
  const [whole, part] = [scaleOf(top.unit), scaleOf(unitOf(perHead, q))];
  if (whole.base !== part.base || q.value <= 0) return null;
  const factor = Number((whole.factor / part.factor / scaleOf(HEADS).factor).toPrecision(12));
  const value = (top.value * factor) / q.value;
  const times = factor === 1 ? '' : ` × ${plainFactor(factor)}`;
  return {
    ...{ year, value, top, q },
    interval: divideIntervals(scaleInterval(asExact(top), factor), asExact(q)),
    step: sum('implied-heads', `${typed(top)}${times} ÷ ${typed(q)}`, value, 1, HEADS),
  };
}

/** Two goals that are both bounds are meant together: what they imply is taken at the bounds. */
const asExact = (level: Level): Interval => intervalOf({ ...level, qualifier: 'exact' });

/** A percentage divides no amount: where another line prints the indicator's own unit, the number is read in that. */
const unitOf = (perHead: Indicator, level: Level): string | null =>
  isDoubted(perHead, level) ? perHead.unit : level.unit;

function isDoubted({ unit, observations }: Indicator, level: Level): boolean {
  return /^[%‰]$/u.test(level.unit ?? '') && observations.some((one) => one.unit === unit);
}

/** The heads of one indicator at both ends. */
interface Move {
  perHead: Indicator;
  from: Heads;
  to: Heads;
  change: Interval;
}

function apart(evidence: Evidence, amount: Indicator, perHead: readonly Indicator[]): Finding[] | null {
  const all = perHead.map((one) => ({ one, heads: headsOf(amount, one, reported) }));
  const shared = all
    .flatMap(({ heads }) => heads.map(({ year }) => year))
    .filter((year, at, years) => years.indexOf(year) < at)
    .sort();
  const [first, last] = [shared.at(0), shared.at(-1)];
  const moves = all.flatMap(({ one, heads }) => moveOf(one, heads, first, last) ?? []);
  const byChange = moves.sort((a, b) => ratioOf(a) - ratioOf(b));
  const [falling, rising] = [byChange.at(0), byChange.at(-1)];
  if (!falling || !rising || falling.change.high >= 1 || rising.change.low <= 1) return null;
  return ratioOf(rising) / ratioOf(falling) >= CLEAR ? [tellApart(evidence, amount, rising, falling)] : null;
}

function moveOf(perHead: Indicator, heads: readonly Heads[], first = '', last = ''): Move | null {
  const [from, to] = [first, last].map((year) => heads.find((one) => one.year === year));
  return from && to ? { perHead, from, to, change: divideIntervals(to.interval, from.interval) } : null;
}

const ratioOf = ({ from, to }: Move): number => to.value / from.value;

function tellApart(evidence: Evidence, amount: Indicator, rising: Move, falling: Move): Finding {
  const ends = [rising.from, rising.to, falling.from, falling.to];
  const percent = (move: Move) => computed(Math.abs(ratioOf(move) - 1) * 100, 1, '%');
  return makeFinding(ID, {
    record: `${amount.id}-${rising.to.year}`,
    variant: 'apart',
    severity: 'medium',
    innocent: 'heads',
    params: {
      indicator: ofIndicator(amount.id),
      fromYear: year(rising.from.year),
      toYear: year(rising.to.year),
      rising: ofIndicator(rising.perHead.id),
      risingFrom: tellHeads(rising.from),
      risingTo: tellHeads(rising.to),
      rise: percent(rising),
      falling: ofIndicator(falling.perHead.id),
      fallingFrom: tellHeads(falling.from),
      fallingTo: tellHeads(falling.to),
      fall: percent(falling),
      ...doubtOf([rising, falling]),
    },
    steps: ends.map(({ step }) => step),
    evidence: ends.flatMap(({ top, q }) => [top, q]).map(({ figure }) => passageOf(evidence, figure)),
    figures: ends.map(({ q }) => q.figure),
    indicators: [amount.id, rising.perHead.id, falling.perHead.id],
    rows: ends.flatMap(({ q }) => rowsOf(q)),
  });
}

const tellHeads = ({ value }: Heads): Param => computed(value, 1, HEADS);

function doubtOf(moves: readonly Move[]): Record<string, Param> {
  const [unit] = moves.flatMap(({ perHead, from, to }) =>
    [from.q, to.q].filter((level) => isDoubted(perHead, level)).map((level) => level.unit ?? ''),
  );
  return unit === undefined ? {} : { doubtedUnit: word(unit) };
}

/** Goals that imply another number of heads than all that is printed or implied for the date before. */
function leaps(evidence: Evidence, amount: Indicator, perHead: Indicator): Finding[] {
  const bottom = evidence.indicatorById.get(perHead.quotient?.denominator ?? '');
  if (bottom === undefined) return [];
  const goals = headsOf(amount, perHead, targeted);
  return goals.flatMap((goal, at) => {
    const before = goals[at - 1];
    const stated = mostExact(targeted(bottom).filter(({ period }) => period === before?.year));
    const own = targeted(bottom).some(({ period }) => period === goal.year);
    if (!before || !stated || own || stated.unit !== HEADS) return [];
    const isFar = [before.interval, intervalOf(stated)].every((known) => liesApart(goal.interval, known));
    return isFar ? [tellLeap(evidence, { amount, perHead, goal, before, stated, bottom })] : [];
  });
}

function liesApart(goal: Interval, known: Interval): boolean {
  return goal.low >= known.high * CLEAR || goal.high <= known.low / CLEAR;
}

interface Leap {
  amount: Indicator;
  perHead: Indicator;
  bottom: Indicator;
  goal: Heads;
  before: Heads;
  stated: Level;
}

function tellLeap(evidence: Evidence, { amount, perHead, bottom, goal, before, stated }: Leap): Finding {
  return makeFinding(ID, {
    record: `${perHead.id}-${goal.year}`,
    variant: 'leap',
    severity: 'low',
    innocent: 'goals-apart',
    params: {
      indicator: ofIndicator(perHead.id),
      numerator: ofIndicator(amount.id),
      denominator: ofIndicator(bottom.id),
      top: printed(asValue(goal.top)),
      quotient: printed(asValue(goal.q)),
      implied: tellHeads(goal),
      goalYear: year(goal.year),
      lastYear: year(before.year),
      lastImplied: tellHeads(before),
      lastPrinted: printed(asValue(stated)),
    },
    steps: [goal.step, before.step],
    evidence: [goal.top, goal.q, before.top, before.q, stated].map(({ figure }) =>
      passageOf(evidence, figure),
    ),
    figures: [goal.top.figure, goal.q.figure],
    indicators: [perHead.id, amount.id, bottom.id],
    rows: [goal.q, before.q].flatMap(rowsOf),
  });
}
