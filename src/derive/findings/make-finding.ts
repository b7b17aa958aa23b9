import type { Passage } from '../../model/schema/dataset.ts';
import type { Finding } from '../types.ts';

/** What a rule says of one finding; what it leaves out is empty. */
export type Draft = Pick<Finding, 'variant' | 'severity' | 'evidence'> &
  Partial<Omit<Finding, 'id' | 'rule'>> & {
    /** The record it speaks of: an indicator, a project, a table, a source. With the rule it makes the id. */
    record: string;
  };

/** A finding in full, each passage, figure and record named once. */
export function makeFinding(rule: string, { record, ...draft }: Draft): Finding {
  return {
    id: `${rule}-${slug(record)}`,
    rule,
    ...{ params: {}, steps: [], projects: [], innocent: null },
    ...draft,
    evidence: uniquePassages(draft.evidence),
    figures: [...new Set(draft.figures)],
    indicators: [...new Set(draft.indicators)],
    rows: [...new Set(draft.rows)],
  };
}

/** Ids of tables hold slashes (`1-1`, `some-report/1`); ids of findings are words joined with hyphens. */
function slug(record: string): string {
  return record
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

function uniquePassages(passages: readonly Passage[]): Passage[] {
  const known = new Map(
    passages.map((passage) => [`${passage.source} ${String(passage.start)} ${String(passage.end)}`, passage]),
  );
  return [...known.values()];
}
