import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { definitionChanged } from '../definition-notes.ts';
import { makeFinding } from './make-finding.ts';
import { notesOf } from './note-item.ts';
import { indicator as ofIndicator, printed, row as ofRow, word } from './params.ts';
import { passageOf } from './passages.ts';

/*
 * Looks for lines whose start and outcome follow different definitions by the document's own note, and which are judged
 * all the same.
 * Silent where the line prints no verdict.
 * Variants: `judged`.
 * Severity: medium.
 * Innocent: none needed: the note says it.
 * Params: indicator, row, baseline, outcome, target (printed where they are), verdict (word).
 */

const ID = 'definition-changed';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.promises.flatMap((promise) =>
      promise.doubt === 'definition-changed' ? (report(evidence, promise) ?? []) : [],
    ),
};

function report(
  evidence: Evidence,
  { indicator, row, baseline, target, outcome, official }: Promise,
): Finding | null {
  const table = evidence.dataset.tables.find(({ rows }) => row !== null && rows.includes(row.id));
  if (!row || !table || !official || !outcome) return null;
  const notes = notesOf(evidence.dataset, table).filter(({ text }) => definitionChanged(text, row));
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
    },
    evidence: [passageOf(evidence, outcome.figure), ...notes.map(({ passage }) => passage)],
    figures: [outcome.figure, ...(baseline ? [baseline.figure] : [])],
    indicators: [indicator.id],
    rows: [row.id],
  });
}
