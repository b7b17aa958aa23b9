import type { DatasetTable } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule } from '../types.ts';
import { isBinding } from './is-binding.ts';
import { makeFinding } from './make-finding.ts';
import { count } from './params.ts';
import { passageOfRow } from './passages.ts';
import { setsNoNumber } from './sets-no-number.ts';

/*
 * Looks for lines of a plan that are marked binding and whose target carries no number: words that leave it to a higher
 * level, other words, or a dash. One finding a table, with all its lines.
 * Silent where every binding line sets a level, a rate or a change, and for lines of any other attribute.
 * Variants: `assigned` (every such line leaves the number to a higher level), `no-number`.
 * Severity: medium.
 * Innocent: `set-yearly` for assigned, else none.
 * Params: lines (count), of (count of binding lines of the table), bare (count of lines of the table without a target
 * number, whatever their attribute), total (count of its lines), noStart (count of binding lines with a target number
 * and no number to start from, where there are any). Lines in `rows`.
 */

const ID = 'binding-without-number';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) => evidence.dataset.tables.flatMap((table) => inTable(evidence, table) ?? []),
};

function inTable(evidence: Evidence, table: DatasetTable): Finding | null {
  const all = evidence.promises.filter(({ row }) => row !== null && table.rows.includes(row.id));
  const binding = all.filter(({ row }) => isBinding(evidence, row));
  const found = binding.filter(setsNoNumber);
  if (found.length === 0) return null;
  const noStart = binding.filter((promise) => !setsNoNumber(promise) && promise.baseline === null).length;
  const lines = found.flatMap(({ row }) => row ?? []);
  const isAssigned = found.every(({ row }) =>
    Object.entries(row?.cells ?? {}).some(
      ([column, { status }]) => status === 'assigned' && !column.startsWith('baseline'),
    ),
  );
  return makeFinding(ID, {
    record: table.id,
    variant: isAssigned ? 'assigned' : 'no-number',
    severity: 'medium',
    innocent: isAssigned ? 'set-yearly' : null,
    params: {
      lines: count(found.length),
      of: count(binding.length),
      bare: count(all.filter(setsNoNumber).length),
      total: count(all.length),
      ...(noStart > 0 ? { noStart: count(noStart) } : {}),
    },
    evidence: lines.map((row) => passageOfRow(evidence.dataset, row)),
    indicators: found.map(({ indicator }) => indicator.id),
    rows: lines.map(({ id }) => id),
  });
}
