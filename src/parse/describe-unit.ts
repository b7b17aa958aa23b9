import { basisOf } from './context/basis.ts';
import { type Clause, clauseOf, sentencesOf } from './context/clause.ts';
import { type Clock, type DateMention, dateMentions } from './context/calendar.ts';
import { type Goal, goalAfter } from './context/goal.ts';
import { kindOf } from './context/kind.ts';
import { measureOf } from './context/measure.ts';
import { movementOf } from './context/movement.ts';
import { periodOf } from './context/period.ts';
import { carriedPlace, placeAt, type PlaceOf } from './context/place.ts';
import type { Section } from './context/section.ts';
import type { Quantity } from './figures/quantity.ts';
import { foldWidth } from './numerals.ts';
import type { Figure, PlaceWords, Span } from './types.ts';
import type { Basis } from './vocabulary.ts';

/** What the document as a whole gives to each of its units. */
export interface UnitContext {
  section: Section;
  clock: Clock;
  places: readonly PlaceWords[];
  own: PlaceOf;
  isItem: boolean;
}

/** A figure with offsets in the unit's text, before they are those of the file. */
export type UnitFigure = Omit<Figure, 'line'>;

/** Says of each quantity of a unit what it means: kind, basis, period, place, measure. */
export function describeUnit(
  raw: string,
  quantities: readonly Quantity[],
  context: UnitContext,
): UnitFigure[] {
  const text = foldWidth(raw);
  let carried = context.own;
  let goal: Goal = null;
  let next = 0;
  return sentencesOf(text).flatMap((sentence) => {
    const from = next;
    while (next < quantities.length && (quantities[next] as Quantity).anchor < sentence.end) next++;
    const inside = quantities.slice(from, next);
    const figures = inside.map((quantity, at) =>
      describe({
        raw,
        text,
        sentence,
        quantity,
        earlier: inside.slice(Math.max(0, at - LONGEST_LIST), at),
        carried,
        goal,
        context,
      }),
    );
    goal = goalAfter(text.slice(sentence.start, sentence.end), goal, context.clock);
    carried = carriedPlace(text, sentence, context.own, context.places, carried);
    return figures;
  });
}

/** A list with 分别 has at most so many items. */
const LONGEST_LIST = 40;

interface Question {
  raw: string;
  text: string;
  sentence: Span;
  quantity: Quantity;
  /** The quantities before it in its sentence. */
  earlier: readonly Quantity[];
  carried: PlaceOf;
  /** The goal date that the sentences before have set. */
  goal: Goal;
  context: UnitContext;
}

function describe({ raw, text, sentence, quantity, earlier, carried, goal, context }: Question): UnitFigure {
  const clause: Clause = clauseOf(text, sentence, quantity);
  const basis = basisOf(quantity, clause, text);
  const { section, clock, isItem } = context;
  const dates = datesBefore(clause, context);
  const kind = kindOf({ quantity, clause, basis, section, clock, text, isItem, dates, goal });
  const token = raw.slice(quantity.start, quantity.end);
  const period = periodOf({ quantity, clause, kind, basis, section, clock, isItem, token, dates, goal });
  return {
    start: quantity.start,
    end: quantity.end,
    token,
    anchor: quantity.anchor,
    quote: trimmed(raw, sentence),
    value: quantity.value,
    valueHigh: quantity.valueHigh,
    unit: quantity.unit,
    qualifier: quantity.qualifier,
    kind,
    basis: overPartOfYear(basis, period),
    movement: movementOf(quantity, clause, basis, kind),
    period,
    ...placeAt(text, sentence, quantity.start, context.places, carried),
    measure: measureOf(clause, quantity, earlier),
  };
}

/** The dates before a quantity in its sentence; 五年累计 under the heading of a plan that runs is that plan's five years. */
function datesBefore({ before }: Clause, { section, clock }: UnitContext): DateMention[] {
  const [from, to] = (section.period ?? '').split('/').map(Number);
  const isPlan = section.mode === 'future' && from !== undefined && to === from + 4;
  return dateMentions(before, clock).map((mention) =>
    isPlan && before.slice(mention.start, mention.end) === '五年'
      ? { ...mention, period: section.period }
      : mention,
  );
}

/** A flow over some months is the sum of them, not that of a year. */
function overPartOfYear(basis: Basis, period: string | null): Basis {
  return basis === 'annual' && /^\d{4}-\d\d\/\d{4}-\d\d$/u.test(period ?? '') ? 'cumulative' : basis;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
