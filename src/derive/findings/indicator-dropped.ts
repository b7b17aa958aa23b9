import type { Indicator, PlanRow } from '../../model/schema/dataset.ts';
import type { Assessment, Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { makeFinding } from './make-finding.ts';
import { count, indicator as ofIndicator, printed, row as ofRow, year } from './params.ts';
import { passageOf, passageOfRow } from './passages.ts';
import { dueOf, planSuccessions, type Succession } from './plan-succession.ts';
import { textTargets, type TextTarget } from './text-targets.ts';

/*
 * Looks for indicators that the next plan's table no longer lists, and for those it lists for the first time.
 * Silent where an indicator of the old table has a line in the new one under another name (editors join the two).
 * One finding for each dropped target that was missed or had moved backwards; one for all dropped lines of which neither
 * level nor growth nor change could be judged and that have no relative in the new table; one summary for all dropped, one for all new.
 * Variants: `missed`, `reversed` (single), `replaced` (single: missed, and an indicator related to it is listed instead),
 * `unjudged`, `all-dropped`, `all-new` (summaries).
 * Severity: missed and reversed medium, replaced and unjudged low, summaries low.
 * Innocent: none; why an indicator was left out is not in the documents.
 * Params single: indicator, row, target, outcome, year (due year of the new plan), instead (indicator, replaced only);
 * text, textName, textYear (printed, indicator, year: what the text of the new plan sets for it or a relative of it, if any).
 * Params summaries: lines (count), of (count of lines of the table); related (count: those with a relative among the
 * lines on the other side, so moved rather than gone) and inText (count: those for which, or for a relative of which, the
 * text of the new plan sets a target that its table does not), each where there are any; year. Lines in `rows`.
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
  const unjudged = dropped.filter((line) => !line.isJudged && !findRelated(line, added));
  const texts = textTargets(
    evidence,
    next.source,
    newLines.map(({ indicator }) => indicator),
  );
  const group = { due, related: (line: Line) => findRelated(line, added) !== undefined, texts };
  return [
    ...failed.map((line) => single(evidence, line, findRelated(line, added), due, findText(line, texts))),
    ...summary(evidence, { ...group, table: over.id, variant: 'unjudged', lines: unjudged, of: oldLines }),
    ...summary(evidence, { ...group, table: over.id, variant: 'all-dropped', lines: dropped, of: oldLines }),
    ...summary(evidence, {
      ...{ table: next.id, variant: 'all-new', lines: added, of: newLines, due, texts: [] },
      related: (line) => findRelated(line, dropped) !== undefined,
    }),
  ];
}

/** A line of the other table whose indicator an editor relates to this one. */
function findRelated({ indicator }: Line, others: readonly Line[]): Line | undefined {
  return others.find((line) => areRelated(line.indicator, indicator));
}

/** What the text of the new plan sets for the line's indicator, or else for one related to it. */
function findText({ indicator }: Line, texts: readonly TextTarget[]): TextTarget | undefined {
  return (
    texts.find((text) => text.indicator.id === indicator.id) ??
    texts.find((text) => areRelated(text.indicator, indicator))
  );
}

const areRelated = (a: Indicator, b: Indicator): boolean =>
  a.related.includes(b.id) || b.related.includes(a.id);

interface Line {
  row: PlanRow;
  indicator: Indicator;
  promise: Promise;
  verdict: Assessment['computed']['class'];
  /** Its level, its growth or its change could be judged. */
  isJudged: boolean;
}

function linesOf({ promises, assessments }: Evidence, rows: readonly string[]): Line[] {
  return promises.flatMap((promise) => {
    const { row, indicator, id } = promise;
    if (row === null || !rows.includes(row.id)) return [];
    const computed = assessments.find((one) => one.id === id)?.computed;
    const classes = [computed?.level?.class, computed?.growth?.class, computed?.change?.class];
    const isJudged = classes.some((one) => (one ?? 'cannot-assess') !== 'cannot-assess');
    return [{ row, indicator, promise, verdict: computed?.class ?? 'cannot-assess', isJudged }];
  });
}

function single(
  evidence: Evidence,
  { row, indicator, promise, verdict }: Line,
  instead: Line | undefined,
  due: number,
  text: TextTarget | undefined,
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
      ...(text
        ? { text: printed(text.value), textName: ofIndicator(text.indicator.id), textYear: year(text.due) }
        : {}),
    },
    evidence: [
      ...[outcome, target, text?.value].flatMap((value) =>
        value ? [passageOf(evidence, value.figure)] : [],
      ),
      ...(instead ? [passageOfRow(evidence.dataset, instead.row)] : []),
    ],
    indicators: [indicator, instead?.indicator, text?.indicator].flatMap((one) => one?.id ?? []),
    rows: [row.id],
  });
}

interface Group {
  table: string;
  variant: 'unjudged' | 'all-dropped' | 'all-new';
  lines: readonly Line[];
  /** All lines of the table. */
  of: readonly Line[];
  due: number;
  /** Whether a line has a relative on the other side. */
  related: (line: Line) => boolean;
  texts: readonly TextTarget[];
}

function summary(evidence: Evidence, { table, variant, lines, of, due, related, texts }: Group): Finding[] {
  if (lines.length === 0) return [];
  const moved = lines.filter(related).length;
  const inText = lines.filter((line) => findText(line, texts) !== undefined).length;
  return [
    makeFinding(ID, {
      record: `${table}-${variant}`,
      variant,
      severity: 'low',
      params: {
        lines: count(lines.length),
        of: count(of.length),
        ...(moved > 0 ? { related: count(moved) } : {}),
        ...(inText > 0 ? { inText: count(inText) } : {}),
        year: year(due),
      },
      evidence: lines.map(({ row }) => passageOfRow(evidence.dataset, row)),
      indicators: lines.map(({ indicator }) => indicator.id),
      rows: lines.map(({ row }) => row.id),
    }),
  ];
}
