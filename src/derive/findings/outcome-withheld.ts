import type { DatasetTable } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule, Promise } from '../types.ts';
import { makeFinding } from './make-finding.ts';
import { notesOf, type NoteItem } from './note-item.ts';
import { claimsSuccess } from './official-success.ts';
import { indicator as ofIndicator, printed, row as ofRow, word, year } from './params.ts';
import { passageOfRow } from './passages.ts';
import { foldName, longestShared, nearName } from './row-named-in-note.ts';

/*
 * Looks for lines that are judged although a note says that their figures are not, or no longer, published.
 * The note need not repeat the line's name: of the lines without an outcome, the one that shares the longest run of
 * characters with the note is meant, if it shares two or more and no other line shares as many.
 * Silent where the line prints a level as its outcome, or no verdict.
 * Variants: `growth-printed` (a growth rate is printed all the same), `nothing-printed`.
 * Severity: medium where success is claimed, else low.
 * Innocent: `note-other-name` where the note calls it by a name that is close to the line's and not the same, else none.
 * Params: indicator, row, growth (printed, growth-printed only), target (printed where it is), verdict (word), since
 * (year, where the note says from when).
 */

const ID = 'outcome-withheld';
/** `2018年起…` in a note. */
const SINCE = /(\d{4})年(?:起|开始|以来)/u;
const WITHHELD = /(?:暂停|停止|不再|未|没有)(?:对外)?(?:公布|发布|公开|统计)/u;

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.dataset.tables.flatMap((table) =>
      notesOf(evidence.dataset, table).flatMap((note) =>
        WITHHELD.test(note.text) ? (inNote(evidence, table, note) ?? []) : [],
      ),
    ),
};

function inNote(evidence: Evidence, table: DatasetTable, note: NoteItem): Finding | null {
  const open = evidence.promises.filter(
    ({ row, outcome, official }) =>
      row !== null && table.rows.includes(row.id) && outcome === null && official !== null,
  );
  const meant = nearest(note.text.replace(WITHHELD, ''), open);
  return meant === null ? null : report(evidence, meant, note);
}

function nearest(note: string, promises: readonly Promise[]): Promise | null {
  const shared = promises.map((promise) => ({
    promise,
    run: longestShared(foldName(promise.row?.name ?? ''), foldName(note)),
  }));
  const [first, second] = shared.sort((a, b) => b.run - a.run);
  return first === undefined || first.run < 2 || first.run === second?.run ? null : first.promise;
}

function report(
  evidence: Evidence,
  { indicator, row, target, outcomeGrowth, official }: Promise,
  note: NoteItem,
): Finding | null {
  if (!row || !official) return null;
  const since = SINCE.exec(note.text)?.[1];
  return makeFinding(ID, {
    record: indicator.id,
    variant: outcomeGrowth ? 'growth-printed' : 'nothing-printed',
    severity: claimsSuccess(official) ? 'medium' : 'low',
    innocent: nearName(note.text, row) === null ? null : 'note-other-name',
    params: {
      indicator: ofIndicator(indicator.id),
      row: ofRow(row.id),
      ...(outcomeGrowth ? { growth: printed(outcomeGrowth) } : {}),
      ...(target ? { target: printed(target) } : {}),
      verdict: word(official.raw),
      ...(since === undefined ? {} : { since: year(since) }),
    },
    evidence: [passageOfRow(evidence.dataset, row), note.passage],
    figures: outcomeGrowth ? [outcomeGrowth.figure] : [],
    indicators: [indicator.id],
    rows: [row.id],
  });
}
