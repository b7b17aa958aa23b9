import type { DatasetTable } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { namesRow } from '../definition-notes.ts';
import { makeFinding } from './make-finding.ts';
import { notesOf } from './note-item.ts';
import { claimsSuccess } from './official-success.ts';
import { count, indicator as ofIndicator, printed, year } from './params.ts';
import { passageOf, passageOfRow } from './passages.ts';
import { asValue, reported, type Level } from './read-levels.ts';

/*
 * Looks for estimates that stand as results: lines judged a success on a figure that a note calls an estimate (one
 * finding a table), and a figure that a note calls an estimate and the same document states elsewhere as a fact.
 * Silent where the line is not judged a success, or the other place says that it is an estimate too.
 * Variants: `judged` (lines of a table), `stated-as-fact`.
 * Severity: low.
 * Innocent: `estimate`: final figures come later as a rule.
 * Params judged: lines, of (counts: lines judged a success), year. Lines in `rows`. Params stated-as-fact: indicator, value, year.
 */

const ID = 'estimate-as-result';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) => [
    ...evidence.dataset.tables.flatMap((table) => judgedLines(evidence, table) ?? []),
    ...evidence.dataset.indicators.flatMap((indicator) => {
      const estimates = reported(indicator).filter(({ role }) => role === 'forecast');
      return estimates.flatMap(
        (estimate) => statedAsFact(evidence, indicator.id, estimate, reported(indicator)) ?? [],
      );
    }),
  ],
};

function judgedLines(evidence: Evidence, table: DatasetTable): Finding | null {
  const judged = evidence.promises.filter(
    ({ row, official }) => row !== null && table.rows.includes(row.id) && claimsSuccess(official),
  );
  const found = judged.filter(({ outcome }) => outcome?.estimated === true);
  if (found.length === 0) return null;
  const lines = found.flatMap(({ row }) => row ?? []);
  const notes = notesOf(evidence.dataset, table).filter(
    ({ text }) => /预计|初步|估计|快报/u.test(text) && lines.some((row) => namesRow(text, row)),
  );
  return makeFinding(ID, {
    record: table.id,
    variant: 'judged',
    severity: 'low',
    innocent: 'estimate',
    params: { lines: count(found.length), of: count(judged.length), year: year(endOf(found)) },
    evidence: [
      ...lines.map((row) => passageOfRow(evidence.dataset, row)),
      ...notes.map(({ passage }) => passage),
    ],
    figures: found.flatMap(({ outcome }) => outcome?.figure ?? []),
    indicators: found.map(({ indicator }) => indicator.id),
    rows: lines.map(({ id }) => id),
  });
}

const endOf = ([first]: readonly Promise[]): string => first?.outcome?.period ?? '';

function statedAsFact(
  evidence: Evidence,
  indicator: string,
  estimate: Level,
  levels: readonly Level[],
): Finding | null {
  const fact = levels.find(
    ({ role, period, value, unit, source }) =>
      role === 'actual' &&
      period === estimate.period &&
      value === estimate.value &&
      unit === estimate.unit &&
      source === estimate.source,
  );
  if (fact === undefined) return null;
  return makeFinding(ID, {
    record: indicator,
    variant: 'stated-as-fact',
    severity: 'low',
    innocent: 'estimate',
    params: {
      indicator: ofIndicator(indicator),
      value: printed(asValue(fact)),
      year: year(estimate.period ?? ''),
    },
    evidence: [fact, estimate].map(({ figure }) => passageOf(evidence, figure)),
    figures: [fact.figure],
    indicators: [indicator],
  });
}
