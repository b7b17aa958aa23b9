import type { Indicator } from '../../model/schema/dataset.ts';
import { definitionChanged } from '../definition-notes.ts';
import type { Evidence, Finding, FindingRule } from '../types.ts';
import { unitFactor } from '../../lib/unit-scale.ts';
import { makeFinding } from './make-finding.ts';
import { notesOf, type NoteItem } from './note-item.ts';
import { indicator as ofIndicator, printed, word, year } from './params.ts';
import { passageOf } from './passages.ts';
import { asValue, isLevel, rowsOf, type Level } from './read-levels.ts';

/*
 * Looks for one number of one year under two meanings: the same indicator printed in two units that do not convert
 * into each other, or two related indicators (or two of near names) that carry the very same number.
 * Silent for targets, for numbers with fewer than two significant digits (100, 5), for values that stand for the same
 * thing (a part that is the whole, the other scope), for different years or places.
 * Variants: `two-units` (one indicator), `two-definitions` (two indicators, same unit), `two-things` (two indicators, two units).
 * Severity: medium.
 * Innocent: `misprint` for two-units, `name-or-unit` for two-things (either may be a slip); for two-definitions `note-defines`
 * where a note under a table says that one of the two lines changed its definition, `one-count` else.
 * Params: indicator, other (the second indicator; the same for two-units), first, second (printed), firstUnit, secondUnit
 * (words), year.
 */

const ID = 'same-number-other-meaning';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) => {
    const { indicators } = evidence.dataset;
    const within = indicators.flatMap((indicator) => sameIndicator(evidence, indicator) ?? []);
    const between = indicators.flatMap((a, at) =>
      indicators.slice(at + 1).flatMap((b) => (areNear(a, b) ? (twoIndicators(evidence, a, b) ?? []) : [])),
    );
    return [...within, ...between];
  },
};

function sameIndicator(evidence: Evidence, indicator: Indicator): Finding | null {
  const levels = comparable(indicator);
  const pair = levels.flatMap((a, at) =>
    levels
      .slice(at + 1)
      .filter((b) => isSameNumber(a, b) && unitsClash(a, b))
      .map((b) => [a, b] as const),
  )[0];
  return pair === undefined ? null : report(evidence, [indicator, indicator], pair, 'two-units');
}

function twoIndicators(evidence: Evidence, a: Indicator, b: Indicator): Finding | null {
  const pair = comparable(a).flatMap((x) =>
    comparable(b)
      .filter((y) => isSameNumber(x, y))
      .map((y) => [x, y] as const),
  )[0];
  if (pair === undefined) return null;
  const clash = unitsClash(...pair);
  return report(evidence, [a, b], pair, clash ? 'two-things' : 'two-definitions');
}

/** Levels and printed one-year changes; targets repeat round numbers by chance. */
function comparable({ observations }: Indicator): Level[] {
  return observations.filter(
    (one): one is Level =>
      one.role !== 'target' &&
      one.value !== null &&
      (isLevel(one) || one.basis === 'growth') &&
      /^\d{4}$/u.test(one.period ?? ''),
  );
}

function isSameNumber(a: Level, b: Level): boolean {
  return (
    a.period === b.period && a.value === b.value && a.figure !== b.figure && significantDigits(a.value) >= 2
  );
}

function unitsClash({ unit: a }: Level, { unit: b }: Level): boolean {
  return a !== null && b !== null && unitFactor(a, b) === null;
}

/** 1.52 has three, 25 two, 100 one. */
function significantDigits(value: number): number {
  return String(Math.abs(value)).replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '').length;
}

/** Related by an editor, or of names that share most of their characters; scopes and quotients of one thing are no clash. */
function areNear(a: Indicator, b: Indicator): boolean {
  if (a.place !== b.place || a.otherScope === b.id || b.otherScope === a.id) return false;
  if (a.related.includes(b.id) || b.related.includes(a.id)) return true;
  const [short, long] = [a.name.zh, b.name.zh].sort((x, y) => x.length - y.length) as [string, string];
  return sharedRun(short, long) >= Math.max(4, short.length * 0.6);
}

/** Length of the longest run of characters that two names share. */
function sharedRun(a: string, b: string): number {
  const runs = Array.from({ length: a.length }, (_, from) => {
    let length = 0;
    while (from + length < a.length && b.includes(a.slice(from, from + length + 1))) length += 1;
    return length;
  });
  return Math.max(0, ...runs);
}

/** Remarks under the tables which say that one of the lines is counted in another way than before. */
function definingNotes({ dataset, rowById }: Evidence, rows: readonly string[]): NoteItem[] {
  const lines = rows.flatMap((id) => rowById.get(id) ?? []);
  return dataset.tables
    .flatMap((table) => notesOf(dataset, table))
    .filter(({ text }) => lines.some((line) => definitionChanged(text, line)));
}

function report(
  evidence: Evidence,
  [a, b]: readonly [Indicator, Indicator],
  [x, y]: readonly [Level, Level],
  variant: 'two-units' | 'two-definitions' | 'two-things',
): Finding {
  const rows = [x, y].flatMap(rowsOf);
  const notes = variant === 'two-definitions' ? definingNotes(evidence, rows) : [];
  const definitions = notes.length > 0 ? 'note-defines' : 'one-count';
  const innocent = { 'two-units': 'misprint', 'two-things': 'name-or-unit', 'two-definitions': definitions };
  return makeFinding(ID, {
    record: a.id === b.id ? a.id : `${a.id}-${b.id}`,
    variant,
    severity: 'medium',
    innocent: innocent[variant],
    params: {
      indicator: ofIndicator(a.id),
      other: ofIndicator(b.id),
      first: printed(asValue(x)),
      second: printed(asValue(y)),
      firstUnit: word(x.unit ?? ''),
      secondUnit: word(y.unit ?? ''),
      year: year(x.period ?? ''),
    },
    evidence: [
      ...[x, y].map(({ figure }) => passageOf(evidence, figure)),
      ...notes.map(({ passage }) => passage),
    ],
    figures: [x.figure, y.figure],
    indicators: [a.id, b.id],
    rows,
  });
}
