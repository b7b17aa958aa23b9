import type { Finding } from '../../derive/types.ts';

type Lines = Pick<Finding, 'id' | 'rows'>;

/** A finding about more lines than these counts a table; it says little about each line. */
const FEW = 4;

/** Other findings about one of the same table lines: what each says bears on the other. */
export function onSameRows<Found extends Lines>(finding: Lines, findings: readonly Found[]): Found[] {
  if (finding.rows.length > FEW) return [];
  return findings.filter(
    ({ id, rows }) =>
      id !== finding.id && rows.length <= FEW && rows.some((row) => finding.rows.includes(row)),
  );
}
