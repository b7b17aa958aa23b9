import type { DatasetTable, PlanRow } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { count, indicator, makeFinding, officialWord, printed, recordOf, rowsOf } from './draft-finding.ts';

/**
 * Lines of a finished plan that the next plan's table does not carry on. One finding for each whose target was missed
 * or called hard to reach (`dropped`, or `replaced` where a related indicator stands in the new table), medium; one
 * summary of all that were left out (`all`) and one of all that are new (`new`), low.
 * Params: indicator, target, outcome, verdict, related; count, of.
 */
export const rule: FindingRule = { id: 'indicator-dropped', find };

function find(evidence: Evidence): Finding[] {
  const [before, after] = planTables(evidence);
  if (!before || !after) return [];
  const carried = new Set(indicatorsOf(evidence, after));
  const old = evidence.promises.filter((promise) => promise.finished && promise.row?.table === before.number);
  const left = old.filter(({ indicator: { id } }) => !carried.has(id));
  const known = new Set(indicatorsOf(evidence, before));
  const fresh = evidence.promises.filter(({ row, indicator: { id } }) => row?.table === after.number && !known.has(id));
  return [
    ...left.filter(isShort).map((promise) => single(evidence, promise, carried)),
    ...summary(evidence, 'all', left, old.length),
    ...summary(evidence, 'new', fresh, carried.size),
  ];
}

/** The table with results and the table of the plan that follows it, in one document. */
function planTables({ dataset }: Evidence): DatasetTable[] {
  const finished = dataset.tables.find((table) => table.columns.some(({ role }) => role === 'verdict') && isPlan(table));
  const next = dataset.tables.find((table) => table.source === finished?.source && table.id !== finished.id && isPlan(table) && isLater(table, finished));
  return finished && next ? [finished, next] : [];
}

const isPlan = (table: DatasetTable): boolean => table.columns.some(({ role }) => role === 'target') && table.columns.some(({ role }) => role === 'baseline');
const yearOf = (table: DatasetTable): number => Math.max(...table.columns.map(({ year }) => year ?? 0));
const isLater = (table: DatasetTable, other: DatasetTable): boolean => yearOf(table) > yearOf(other);

function indicatorsOf({ dataset, indicatorById }: Evidence, table: DatasetTable): string[] {
  const rows = new Set(dataset.planRows.filter((row: PlanRow) => table.rows.includes(row.id)).map(({ id }) => id));
  return [...indicatorById.values()].filter((owner) => owner.rows.some((row) => rows.has(row))).map(({ id }) => id);
}

function isShort({ official }: Promise): boolean {
  return official?.class === 'hard-to-reach' || official?.class === 'not-reached';
}

function single(evidence: Evidence, promise: Promise, carried: ReadonlySet<string>): Finding {
  const related = promise.indicator.related.find((id) => carried.has(id));
  const { target, outcome } = promise;
  return makeFinding(evidence, {
    rule: 'indicator-dropped',
    record: recordOf(promise),
    variant: related ? 'replaced' : 'dropped',
    severity: 'medium',
    params: {
      indicator: indicator(promise.indicator.id),
      verdict: officialWord(promise),
      ...(target ? { target: printed(target) } : {}),
      ...(outcome ? { outcome: printed(outcome) } : {}),
      ...(related ? { related: indicator(related) } : {}),
    },
    figures: [target?.figure, outcome?.figure],
    indicators: [promise.indicator.id, ...(related ? [related] : [])],
    rows: rowsOf(promise),
  });
}

function summary(evidence: Evidence, variant: 'all' | 'new', promises: readonly Promise[], of: number): Finding[] {
  if (promises.length === 0) return [];
  return [
    makeFinding(evidence, {
      rule: 'indicator-dropped',
      record: variant === 'all' ? 'all-left-out' : 'all-new',
      variant,
      severity: 'low',
      params: { count: count(promises.length), of: count(of) },
      figures: promises.map(({ target, targetGrowth, baseline, outcome }) => (target ?? targetGrowth ?? outcome ?? baseline)?.figure),
      indicators: promises.map(({ indicator: { id } }) => id),
      rows: rowsOf(...promises),
    }),
  ];
}
