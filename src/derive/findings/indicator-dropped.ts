import type { Indicator, PlanRow } from '../../model/schema/dataset.ts';
import type { Assessment, Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { makeFinding } from './make-finding.ts';
import { count, indicator as ofIndicator, printed, row as ofRow, year } from './params.ts';
import { passageOf, passageOfRow } from './passages.ts';
import { dueOf, planSuccessions, type Succession } from './plan-succession.ts';

/*
 * Looks for indicators that the next plan's table no longer lists, and for those it lists for the first time.
 * Silent where an indicator of the old table has a line in the new one under another name (editors join the two).
 * One finding for each dropped target that was missed or had moved backwards; one for all
 * dropped lines that could not be judged and have no relative in the new table; one summary for all dropped, one for all new.
 * Variants: `missed`, `reversed` (single), `replaced` (single: missed, and an indicator related to it is listed instead),
 * `unjudged`, `all-dropped`, `all-new` (summaries).
 * Severity: missed and reversed medium, replaced and unjudged low, summaries low.
 * Innocent: none; why an indicator was left out is not in the documents.
 * Params single: indicator, row, target, outcome, year (due year of the new plan), instead (indicator, replaced only).
 * Params summaries: lines (count), of (count of lines of the table); related (count: those with a relative among the
 * lines on the other side, so moved rather than gone; 0 for unjudged); year. Lines in `rows`.
 */

const ID = 'indicator-dropped';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    planSuccessions(evidence.dataset).flatMap((succession) => compare(evidence, succession)),
};

function compare(evidence: Evidence, { over, next }: Succession): Finding[] {
  const [oldLines, newLines] = [linesOf(evidence, over.rows), linesOf(evidence, next.rows)];
  const dropped = oldLines.filter(
    ({ indicator }) => !newLines.some((line) => line.indicator.id === indicator.id),
  );
  const added = newLines.filter(
    ({ indicator }) => !oldLines.some((line) => line.indicator.id === indicator.id),
  );
  const due = dueOf(next) ?? 0;
  const failed = dropped.filter((line) => line.verdict === 'missed' || line.verdict === 'reversed');
  const unjudged = dropped.filter((line) => line.verdict === 'cannot-assess' && !findRelated(line, added));
  return [
    ...failed.map((line) => single(evidence, line, findRelated(line, added), due)),
    ...summary(evidence, over.id, 'unjudged', unjudged, [], oldLines.length, due),
    ...summary(evidence, over.id, 'all-dropped', dropped, added, oldLines.length, due),
    ...summary(evidence, next.id, 'all-new', added, dropped, newLines.length, due),
  ];
}

/** A line of the other table whose indicator an editor relates to this one. */
function findRelated({ indicator }: Line, others: readonly Line[]): Line | undefined {
  return others.find(
    (line) => line.indicator.related.includes(indicator.id) || indicator.related.includes(line.indicator.id),
  );
}

interface Line {
  row: PlanRow;
  indicator: Indicator;
  promise: Promise;
  verdict: Assessment['computed']['class'];
}

function linesOf({ promises, assessments }: Evidence, rows: readonly string[]): Line[] {
  return promises.flatMap((promise) => {
    const { row, indicator, id } = promise;
    if (row === null || !rows.includes(row.id)) return [];
    const verdict = assessments.find((one) => one.id === id)?.computed.class ?? 'cannot-assess';
    return [{ row, indicator, promise, verdict }];
  });
}

function single(
  evidence: Evidence,
  { row, indicator, promise, verdict }: Line,
  instead: Line | undefined,
  due: number,
): Finding {
  const { target, outcome } = promise;
  return makeFinding(ID, {
    record: indicator.id,
    variant: instead ? 'replaced' : verdict,
    severity: instead ? 'low' : 'medium',
    params: {
      indicator: ofIndicator(indicator.id),
      row: ofRow(row.id),
      ...(target ? { target: printed(target) } : {}),
      ...(outcome ? { outcome: printed(outcome) } : {}),
      year: year(due),
      ...(instead ? { instead: ofIndicator(instead.indicator.id) } : {}),
    },
    evidence: [
      ...[outcome, target].flatMap((value) => (value ? [passageOf(evidence, value.figure)] : [])),
      ...(instead ? [passageOfRow(evidence.dataset, instead.row)] : []),
    ],
    indicators: [indicator.id, ...(instead ? [instead.indicator.id] : [])],
    rows: [row.id],
  });
}

function summary(
  evidence: Evidence,
  table: string,
  variant: string,
  lines: readonly Line[],
  others: readonly Line[],
  of: number,
  due: number,
): Finding[] {
  if (lines.length === 0) return [];
  return [
    makeFinding(ID, {
      record: `${table}-${variant}`,
      variant,
      severity: 'low',
      params: {
        lines: count(lines.length),
        of: count(of),
        related: count(lines.filter((line) => findRelated(line, others)).length),
        year: year(due),
      },
      evidence: lines.map(({ row }) => passageOfRow(evidence.dataset, row)),
      indicators: lines.map(({ indicator }) => indicator.id),
      rows: lines.map(({ row }) => row.id),
    }),
  ];
}
