import type { Indicator, PlanRow } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule, Value } from '../types.ts';
import { valueOfCell } from '../value.ts';
import { indicator, makeFinding, printed } from './make-finding.ts';

/**
 * The same number for the same year, printed as two things: under two units (`unit`), or under two definitions
 * (`definition`) in lines that are related or carry nearly the same name. At least two significant digits, so that
 * chance does not pair 5 with 5. Medium. Params: first, second (indicators), value, other.
 */
export const rule: FindingRule = { id: 'same-number-other-meaning', find };

interface Entry {
  row: PlanRow;
  indicator: Indicator;
  value: Value;
  unit: string | null;
}

function find(evidence: Evidence): Finding[] {
  const entries = outcomesOf(evidence);
  return entries.flatMap((entry, at) => entries.slice(at + 1).flatMap((other) => compare(evidence, entry, other) ?? []));
}

/** Printed starts and outcomes of all lines: what was measured, not what was aimed at. */
function outcomesOf({ dataset, indicatorById, figureById }: Evidence): Entry[] {
  const ownerOf = new Map([...indicatorById.values()].flatMap((owner) => owner.rows.map((row) => [row, owner] as const)));
  return dataset.planRows.flatMap((row) => {
    const owner = ownerOf.get(row.id);
    if (!owner) return [];
    return Object.entries(row.cells).flatMap(([key, cell]) => {
      const value = /^(?:baseline|actual)\d/u.test(key) ? valueOfCell(cell, figureById) : null;
      return value && !value.cumulative ? [{ row, indicator: owner, value, unit: row.unit }] : [];
    });
  });
}

function compare(evidence: Evidence, a: Entry, b: Entry): Finding | null {
  const same = a.row.table !== b.row.table && a.value.value === b.value.value && a.value.period === b.value.period;
  if (!same || significantDigits(a.value.printed) < 2) return null;
  const variant = a.unit !== b.unit ? 'unit' : a.indicator.id !== b.indicator.id ? 'definition' : null;
  if (!variant || !isClose(a, b)) return null;
  return makeFinding(evidence, {
    rule: 'same-number-other-meaning',
    record: a.indicator.id === b.indicator.id ? a.indicator.id : `${a.indicator.id}-${b.indicator.id}`,
    variant: a.indicator.id === b.indicator.id ? 'unit-of-one' : variant,
    severity: 'medium',
    params: { first: indicator(a.indicator.id), second: indicator(b.indicator.id), value: printed({ ...a.value, unit: a.unit }), other: printed({ ...b.value, unit: b.unit }) },
    figures: [a.value.figure, b.value.figure],
    indicators: [a.indicator.id, b.indicator.id],
    rows: [a.row.id, b.row.id],
  });
}

function significantDigits(text: string): number {
  return (/\d[\d.]*/u.exec(text)?.[0] ?? '').replace('.', '').replace(/^0+/u, '').length;
}

/** One indicator, a related one, or a name that is nearly the same. */
function isClose(a: Entry, b: Entry): boolean {
  if (a.indicator.id === b.indicator.id || a.indicator.related.includes(b.indicator.id)) return true;
  return likeness(a.row.name, b.row.name) > 0.6;
}

/** Share of two-character sequences that two names have in common (Dice); 1 is the same name. */
export function likeness(a: string, b: string): number {
  const [one, two] = [pairs(a), pairs(b)];
  const common = one.filter((pair) => two.includes(pair)).length;
  return one.length + two.length === 0 ? 0 : (2 * common) / (one.length + two.length);
}

function pairs(name: string): string[] {
  const bare = [...name.replace(/[（(].*?[）)]|[*＊\s]/gu, '')];
  return bare.slice(1).map((character, at) => `${bare[at] as string}${character}`);
}
