import type { Finding } from '../../derive/types.ts';
import type { PlanRow } from '../../model/schema/dataset.ts';
import { SEVERITIES } from '../../model/vocabulary.ts';

/** A finding that names more lines is about their table. */
const ABOUT_ONE = 3;
/** The running plan's board prints both rates side by side in columns of its own. */
const IN_COLUMNS: readonly string[] = ['asked-against-delivered'];

/**
 * The finding of most weight that is about this line alone; undefined where there is none. Of several lines that one
 * names, it is about the line it calls its own, or those of the indicators it sets side by side.
 */
export function pickRowFinding(
  row: Pick<PlanRow, 'id'>,
  indicator: string | undefined,
  findings: readonly Finding[],
): Finding | undefined {
  const own = findings.filter((finding) => isAbout(finding, row.id, indicator));
  return SEVERITIES.flatMap((severity) => own.filter((finding) => finding.severity === severity))[0];
}

function isAbout({ rule, rows, params }: Finding, row: string, indicator: string | undefined): boolean {
  if (rows.length > ABOUT_ONE || !rows.includes(row) || IN_COLUMNS.includes(rule)) return false;
  if (params['row']?.kind === 'row') return params['row'].id === row;
  return [params['indicator'], params['other']].some(
    (param) => param?.kind === 'indicator' && param.id === indicator,
  );
}
