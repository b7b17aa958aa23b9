import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { definitionChanged } from '../definition-notes.ts';
import { makeFinding } from './make-finding.ts';
import { notesOf } from './note-item.ts';
import { indicator as ofIndicator, printed, row as ofRow, word } from './params.ts';
import { passageOf, passageOfRow } from './passages.ts';

/*
 * Looks for lines whose start and outcome follow different definitions by the document's own note, and which are judged
 * all the same.
 * Silent where the line prints no verdict.
 * Variants: `judged`.
 * Severity: medium.
 * Innocent: none needed: the note says it.
 * Params: indicator, row, baseline, outcome, target (printed where they are), verdict (word), twin (indicator: one
 * related to it, of which another line prints the outcome's number for the same year as its start).
 */

const ID = 'definition-changed';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.promises.flatMap((promise) =>
      promise.doubt === 'definition-changed' ? (report(evidence, promise) ?? []) : [],
    ),
};

function report(evidence: Evidence, promise: Promise): Finding | null {
  const { indicator, row, baseline, target, outcome, official } = promise;
  const table = evidence.dataset.tables.find(({ rows }) => row !== null && rows.includes(row.id));
  if (!row || !table || !official || !outcome) return null;
  const notes = notesOf(evidence.dataset, table).filter(({ text }) => definitionChanged(text, row));
  const twin = findTwin(evidence, promise);
  return makeFinding(ID, {
    record: indicator.id,
    variant: 'judged',
    severity: 'medium',
    params: {
      indicator: ofIndicator(indicator.id),
      row: ofRow(row.id),
      ...(baseline ? { baseline: printed(baseline) } : {}),
      ...(target ? { target: printed(target) } : {}),
      outcome: printed(outcome),
      verdict: word(official.raw),
      ...(twin ? { twin: ofIndicator(twin.indicator.id) } : {}),
    },
    evidence: [
      passageOf(evidence, outcome.figure),
      ...notes.map(({ passage }) => passage),
      ...(twin?.row ? [passageOfRow(evidence.dataset, twin.row)] : []),
    ],
    figures: [outcome.figure, ...(baseline ? [baseline.figure] : [])],
    indicators: [indicator.id, ...(twin ? [twin.indicator.id] : [])],
    rows: [row.id],
  });
}

/** A line of a related indicator that starts from the very number that this one ended with. */
function findTwin({ promises }: Evidence, { indicator, outcome }: Promise): Promise | undefined {
  return promises.find(
    ({ row, indicator: { id, related }, baseline }) =>
      row !== null &&
      (related.includes(indicator.id) || indicator.related.includes(id)) &&
      baseline?.value === outcome?.value &&
      baseline?.unit === outcome?.unit &&
      baseline?.period === outcome?.period,
  );
}
