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
export function groupByVerdict(rows: readonly PlanRow[], verdicts: ReadonlyMap<string, VerdictRecord>): VerdictGroup[] {
  const classOf = (row: PlanRow): VerdictClass | undefined => verdicts.get(row.cells['verdict']?.raw ?? '')?.class;
  return VERDICT_CLASSES.map((name) => ({ class: name, rows: rows.filter((row) => classOf(row) === name) })).filter(
    (group) => group.rows.length > 0,
  );
}

/** Whether a line prints a number for its target and one for its outcome, so that the two can be set side by side at all. */
export function hasBothNumbers(row: PlanRow): boolean {
  const prints = (role: string): boolean =>
    Object.entries(row.cells).some(([key, { status }]) => key.startsWith(role) && status === 'value');
  return prints('target') && prints('actual');
}
