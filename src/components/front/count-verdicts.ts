import type { PlanRow } from '../../model/schema/dataset.ts';
import { VERDICT_CLASSES, type VerdictClass } from '../../model/vocabulary.ts';
import type { VerdictRecord } from '../word-lists.ts';

/** Lines of a table under one verdict of the document. */
export interface VerdictGroup {
  class: VerdictClass;
  rows: PlanRow[];
}

/** Verdicts by which a document admits that a target is out of reach. */
const ADMITTED: readonly VerdictClass[] = ['hard-to-reach', 'not-reached'];

/** Whether the document counts the class as reached or within reach. */
export function isWithinReach(verdict: VerdictClass): boolean {
  return !ADMITTED.includes(verdict);
}

/** The lines by the class of the verdict that they print, in the order of the closed list; classes without lines are left out. */
export function groupByVerdict(
  rows: readonly PlanRow[],
  verdicts: ReadonlyMap<string, VerdictRecord>,
): VerdictGroup[] {
  const classOf = (row: PlanRow): VerdictClass | undefined =>
    verdicts.get(row.cells['verdict']?.raw ?? '')?.class;
  return VERDICT_CLASSES.map((name) => ({
    class: name,
    rows: rows.filter((row) => classOf(row) === name),
  })).filter((group) => group.rows.length > 0);
}

/**
 * Whether a line prints a number for its target and one for its outcome, so that the two can be set side by side at
 * all: level against level; growth against growth only where the target is a rate.
 */
export function hasBothNumbers(row: PlanRow): boolean {
  const prints = (key: RegExp): boolean =>
    Object.entries(row.cells).some(([name, { status }]) => key.test(name) && status === 'value');
  if (prints(/^target\d{4}$/)) return prints(/^actual\d{4}$/);
  return prints(/^targetGrowth$/) && prints(/^actualGrowth$/);
}
