import type { ColumnRole } from '../vocabulary.ts';
import { type HeaderSense, isBareSum, isMonthHeader } from './header-words.ts';
import type { Outlook } from './outlook.ts';
import type { DraftColumn } from './read-header.ts';

/** A column whose role is settled; `null` is a column that is read past and not published. */
export interface SettledColumn extends DraftColumn {
  role: ColumnRole | null;
  /** The column of names prints two cells a line: the indicator, and what tells its lines apart. */
  hasTwoNames?: boolean;
}

/**
 * Settles the roles of a header: groups lend their sense to years and growths under them, a bare year is a baseline
 * where a later year or target stands, and an outcome is a baseline where every target lies in a later year.
 * The outlook says whether the table plans, so that its last bare year is a target, or reports; where it says neither,
 * the last of two years is a target if they lie a plan apart.
 * One settled list for each choice that the words leave open (完成情况 may be an outcome or a verdict).
 */
export function settleRoles(drafts: readonly DraftColumn[], outlook: Outlook): SettledColumn[][] {
  const columns = withSums(drafts);
  return choices(columns).map((senses) => settle(columns, senses, outlook));
}

/** A bare 累计 beside the column of a month is the outcome since January; no plan is summed there. */
function withSums(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const hasMonth = columns.some(({ leaf, group }) => isMonthHeader(leaf) || isMonthHeader(group ?? ''));
  if (!hasMonth) return columns;
  return columns.map((column) => ({
    ...column,
    senses: isBareSum(column.leaf) ? ['actual' as const] : column.senses,
    groupSense: isBareSum(column.group ?? '') ? ('actual' as const) : column.groupSense,
  }));
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
  outlook: Outlook,
): SettledColumn[] {
  const grouped = columns.map((column, at) => withGroup(column, senses[at] ?? null));
  const hasAttribute = outlook.tense === null && grouped.includes('attribute');
  const years = settleYears(columns, grouped, hasAttribute ? { ...outlook, tense: 'plan' } : outlook);
  const levels = settleEarlyOutcomes(columns, years);
  const roles = settleGrowth(levels);
  return columns.map((column, at) => ({ ...column, role: roles[at] ?? null }));
}

type Sense = HeaderSense | null;

/** 规划目标 over 2020年 is a target; over 年均增速, a target growth; so for outcomes. A year over 目标 lends its year only. */
function withGroup(column: DraftColumn, sense: Sense): Sense {
  const group = column.groupSense;
  const isOpen = sense === 'year' || sense === 'level' || sense === null;
  if (group === 'target' || group === 'targetGrowth') {
    if (sense === 'growth') return 'targetGrowth';
    return isOpen ? 'target' : sense;
  }
  if (group === 'actual' || group === 'actualGrowth') {
    if (sense === 'growth') return 'actualGrowth';
    return isOpen ? 'actual' : sense;
  }
  if (group === 'baseline' && isOpen) return 'baseline';
  if (group === 'growth' && isOpen) return 'growth';
  if (sense === 'level') return column.year === undefined ? 'actual' : 'year';
  return group === 'level' && sense === null ? 'actual' : sense;
}

/** Bare years: the last is a target where the table plans, the earlier ones are outcomes of a series or baselines. */
function settleYears(columns: readonly DraftColumn[], senses: readonly Sense[], outlook: Outlook): Sense[] {
  const yearsOf = (wanted: Sense, otherwise: number): number[] =>
    senses.flatMap((sense, at) => (sense === wanted ? [columns[at]?.year ?? otherwise] : []));
  const bare = [...new Set(yearsOf('year', 0))];
  const targets = yearsOf('target', Infinity);
  const lastIsTarget =
    targets.length === 0 && !senses.includes('actual') && isPlanSpan(bare, senses, outlook);
  const base = Math.max(...yearsOf('baseline', -Infinity), -Infinity);
  const isSeries = bare.length >= 3 && targets.length === 0 && !lastIsTarget;
  return senses.map((sense, at) => {
    if (sense !== 'year') return sense;
    const year = columns[at]?.year ?? 0;
    if (isSeries) return 'actual';
    if (lastIsTarget && (isTargetYear(year, bare, outlook) || (base > 0 && year > base))) return 'target';
    return [...bare, ...targets].some((other) => other > year) ? 'baseline' : 'actual';
  });
}

/** Whether the last of the bare years lies ahead: years that lie so far apart, in a table that does not report. */
function isPlanSpan(bare: readonly number[], senses: readonly Sense[], { tense }: Outlook): boolean {
  if (tense === 'report' || senses.includes('actualGrowth')) return false;
  const span = Math.max(...bare, -Infinity) - Math.min(...bare, Infinity);
  return tense === 'plan' ? span >= 2 : span >= 4 && bare.length === 2;
}

/** The last year, and every year from the plan's first on; of years one by one, all but the first. */
function isTargetYear(year: number, bare: readonly number[], { firstYear }: Outlook): boolean {
  const [first, last] = [Math.min(...bare), Math.max(...bare)];
  if (year === last) return true;
  const isYearly = bare.length >= 3 && last - first === bare.length - 1;
  return firstYear === null ? isYearly && year > first : year >= firstYear && firstYear > first;
}

/** An outcome before every target is what the plan starts from, unless the table judges it as progress. */
function settleEarlyOutcomes(columns: readonly DraftColumn[], senses: readonly Sense[]): Sense[] {
  if (senses.includes('verdict')) return [...senses];
  const targets = senses.flatMap((sense, at) => (sense === 'target' ? [columns[at]?.year] : []));
  const isBeforeAll = (year: number): boolean =>
    targets.every((target) => target !== undefined && target > year);
  return senses.map((sense, at) => {
    const year = columns[at]?.year;
    const isEarly = sense === 'actual' && year !== undefined && targets.length > 0 && isBeforeAll(year);
    return isEarly ? 'baseline' : sense;
  });
}

/**
 * A plain growth beside both targets and outcomes belongs to the level on its left; beside one of them, to the table,
 * and so behind the last target where no other growth stands. Of several growths in a plan each belongs to the level on
 * its left, and a growth since last year behind a target is the target's.
 */
function settleGrowth(senses: readonly Sense[]): (ColumnRole | null)[] {
  const hasTarget = senses.some((sense) => sense === 'target' || sense === 'targetGrowth');
  const hasActual = senses.includes('actual');
  const isPlan = hasTarget && !hasActual;
  const growths = senses.filter((sense) => sense === 'growth' || sense === 'actualGrowth').length;
  let left: Sense = null;
  return senses.map((sense, at) => {
    if (sense === 'target' || sense === 'actual' || sense === 'baseline') left = sense;
    if (sense === 'year' || sense === 'level' || sense === 'ignored') return null;
    if (isPlan && (sense === 'growth' || sense === 'actualGrowth'))
      return growthInPlan(sense, left, growths > 1);
    if (sense !== 'growth') return sense;
    if (!hasTarget) return hasActual ? 'actualGrowth' : 'growth';
    if (left === 'target' && isOfTable(senses, at)) return 'growth';
    return left === 'target' ? 'targetGrowth' : left === 'actual' ? 'actualGrowth' : 'growth';
  });
}

/** The growth of a plan without outcomes, by the level on its left. */
function growthInPlan(sense: 'growth' | 'actualGrowth', left: Sense, isOneOfMany: boolean): ColumnRole {
  if (left === 'target') return isOneOfMany ? 'targetGrowth' : 'growth';
  return isOneOfMany && left === 'baseline' ? 'actualGrowth' : sense;
}

/** The only growth, with no level behind it. */
function isOfTable(senses: readonly Sense[], at: number): boolean {
  const isLevel = (sense: Sense): boolean => sense === 'target' || sense === 'actual';
  const isOther = (sense: Sense, place: number): boolean => place !== at && /growth$/iu.test(sense ?? '');
  return !senses.slice(at).some(isLevel) && !senses.some(isOther);
}
