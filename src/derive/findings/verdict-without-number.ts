import type { DatasetTable } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { makeFinding } from './make-finding.ts';
import { claimsSuccess } from './official-success.ts';
import { count } from './params.ts';
import { passageOfRow } from './passages.ts';
import { setsNoNumber } from './sets-no-number.ts';

/*
 * Looks for lines that the document judges reached or reachable although it prints no number to judge by: neither target nor
 * outcome, or no target (`set by the city`), or no outcome.
 * Silent for lines whose growth can be judged.
 * One finding a table and variant, with all its lines.
 * Variants: `nothing` (no number at both ends), `no-target`, `no-outcome`.
 * Severity: nothing medium, the others low.
 * Innocent: `assigned` where the targets were set by a higher level and are known there, else none.
 * Params: lines (count), of (count of lines judged a success in the table). Lines in `rows`.
 */

const ID = 'verdict-without-number';
const VARIANTS = ['nothing', 'no-target', 'no-outcome'] as const;
type Variant = (typeof VARIANTS)[number];

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.dataset.tables.flatMap((table) =>
      VARIANTS.flatMap((variant) => group(evidence, table, variant) ?? []),
    ),
};

function group(evidence: Evidence, table: DatasetTable, variant: Variant): Finding | null {
  const judged = evidence.promises.filter(
    ({ row, official }) => row !== null && table.rows.includes(row.id) && claimsSuccess(official),
  );
  const found = judged.filter((promise) => variantOf(promise) === variant);
  if (found.length === 0) return null;
  const lines = found.flatMap(({ row }) => row ?? []);
  const isAssigned = lines.every(({ cells }) =>
    Object.values(cells).some(({ status }) => status === 'assigned'),
  );
  return makeFinding(ID, {
    record: `${table.id}-${variant}`,
    variant,
    severity: variant === 'nothing' ? 'medium' : 'low',
    innocent: isAssigned ? 'assigned' : null,
    params: { lines: count(found.length), of: count(judged.length) },
    evidence: lines.map((row) => passageOfRow(evidence.dataset, row)),
    indicators: found.map(({ indicator }) => indicator.id),
    rows: lines.map(({ id }) => id),
  });
}

function variantOf(promise: Promise): Variant | null {
  const { outcome, outcomeGrowth, outcomeChange } = promise;
  const hasTarget = !setsNoNumber(promise);
  const hasOutcome = [outcome, outcomeGrowth, outcomeChange].some((value) => value !== null);
  if (hasTarget && hasOutcome) return null;
  return hasTarget ? 'no-outcome' : hasOutcome ? 'no-target' : 'nothing';
}
