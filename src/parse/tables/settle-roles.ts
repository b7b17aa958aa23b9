import type { ColumnRole } from '../vocabulary.ts';
import type { HeaderSense } from './header-words.ts';
import type { DraftColumn } from './read-header.ts';

/** A column whose role is settled; `null` is a column that is read past and not published. */
export interface SettledColumn extends DraftColumn {
  role: ColumnRole | null;
}

/**
 * Settles the roles of a header: groups lend their sense to years and growths under them, a bare year is a baseline
 * where a later year or target stands, and an outcome is a baseline where every target lies in a later year.
 * `isPlan` says that caption or columns speak of a plan, so the last bare year is a target; so it is without that where two years lie a plan apart.
 * One settled list for each choice that the words leave open (完成情况 may be an outcome or a verdict).
 */
export function settleRoles(columns: readonly DraftColumn[], isPlan: boolean): SettledColumn[][] {
  return choices(columns).map((senses) => settle(columns, senses, isPlan));
}

function choices(columns: readonly DraftColumn[]): HeaderSense[][] {
  let all: (HeaderSense | null)[][] = [[]];
  for (const column of columns) {
    const senses: (HeaderSense | null)[] = column.senses.length > 0 ? column.senses : [null];
    all = all.flatMap((chosen) => senses.map((sense) => [...chosen, sense])).slice(0, 8);
  }
  return all as HeaderSense[][];
}

function settle(
  columns: readonly DraftColumn[],
  senses: readonly HeaderSense[],
  isPlan: boolean,
): SettledColumn[] {
  const grouped = columns.map((column, at) => withGroup(column, senses[at] ?? null));
  const years = settleYears(columns, grouped, isPlan || grouped.includes('attribute'));
  const levels = settleEarlyOutcomes(columns, years);
  const roles = settleGrowth(levels);
  return columns.map((column, at) => ({ ...column, role: roles[at] ?? null }));
}

type Sense = HeaderSense | null;

/** 规划目标 over 2020年 is a target; over 年均增速, a target growth; so for outcomes. A year over 目标 lends its year only. */
function withGroup(column: DraftColumn, sense: Sense): Sense {
  const group = column.groupSense;
  if (group === 'target' || group === 'targetGrowth') {
    if (sense === 'growth') return 'targetGrowth';
    return sense === 'year' || sense === null ? 'target' : sense;
  }
  if (group === 'actual' || group === 'actualGrowth') {
    if (sense === 'growth') return 'actualGrowth';
    return sense === 'year' || sense === null ? 'actual' : sense;
  }
  return group === 'growth' && (sense === 'year' || sense === null) ? 'growth' : sense;
}

function settleYears(columns: readonly DraftColumn[], senses: readonly Sense[], isPlan: boolean): Sense[] {
  const bare = senses.flatMap((sense, at) => (sense === 'year' ? [columns[at]?.year ?? 0] : []));
  const targets = senses.flatMap((sense, at) => (sense === 'target' ? [columns[at]?.year ?? Infinity] : []));
  const last = Math.max(...bare, -Infinity);
  const first = Math.min(...bare, Infinity);
  const isSpan =
    last - first >= (isPlan ? 2 : 4) && (isPlan || bare.length === 2) && !senses.includes('actualGrowth');
  const lastIsTarget = targets.length === 0 && isSpan && !senses.includes('actual');
  return senses.map((sense, at) => {
    if (sense !== 'year') return sense;
    const year = columns[at]?.year ?? 0;
    if (year === last && lastIsTarget) return 'target';
    return [...bare, ...targets].some((other) => other > year) ? 'baseline' : 'actual';
  });
}

function settleEarlyOutcomes(columns: readonly DraftColumn[], senses: readonly Sense[]): Sense[] {
  const targets = senses.flatMap((sense, at) => (sense === 'target' ? [columns[at]?.year] : []));
  const isBeforeAll = (year: number): boolean =>
    targets.every((target) => target !== undefined && target > year);
  return senses.map((sense, at) => {
    const year = columns[at]?.year;
    const isEarly = sense === 'actual' && year !== undefined && targets.length > 0 && isBeforeAll(year);
    return isEarly ? 'baseline' : sense;
  });
}

/** A plain growth beside both targets and outcomes belongs to the level on its left; beside one of them, to the table. */
function settleGrowth(senses: readonly Sense[]): (ColumnRole | null)[] {
  const hasTarget = senses.some((sense) => sense === 'target' || sense === 'targetGrowth');
  const hasActual = senses.includes('actual');
  let left: Sense = null;
  return senses.map((sense) => {
    if (sense === 'target' || sense === 'actual' || sense === 'baseline') left = sense;
    if (sense === 'year' || sense === 'ignored') return null;
    if (sense !== 'growth') return sense;
    if (hasTarget && hasActual)
      return left === 'target' ? 'targetGrowth' : left === 'actual' ? 'actualGrowth' : 'growth';
    return hasActual ? 'actualGrowth' : 'growth';
  });
}
