import type { DatasetTable } from '../../model/schema/dataset.ts';
import type { Evidence, Finding, FindingRule } from '../types.ts';
import { namesRow } from '../definition-notes.ts';
import { makeFinding } from './make-finding.ts';
import { notesOf, type NoteItem } from './note-item.ts';
import { indicator as ofIndicator, row as ofRow, word } from './params.ts';
import { passageOfRow } from './passages.ts';
import { nearName } from './row-named-in-note.ts';

/*
 * Looks for a note that speaks of an indicator by a name that stands in no line of its table, and is yet close to one.
 * Silent where the note names the line as it is printed (城镇化 and 城市化 count as one, brackets do not count), and for
 * names further off than three characters in ten.
 * Variants: `near-name`.
 * Severity: low.
 * Innocent: `misprint`.
 * Params: indicator, row, noteName, rowName (words).
 */

const ID = 'note-names-other';

export const rule: FindingRule = {
  id: ID,
  find: (evidence) =>
    evidence.dataset.tables.flatMap((table) =>
      notesOf(evidence.dataset, table).flatMap((note) => inNote(evidence, table, note)),
    ),
};

function inNote(evidence: Evidence, table: DatasetTable, note: NoteItem): Finding[] {
  const rows = table.rows.flatMap((id) => evidence.rowById.get(id) ?? []);
  if (rows.some((row) => namesRow(note.text, row))) return [];
  return rows.flatMap((row) => {
    const name = nearName(note.text, row);
    const promise = evidence.promises.find((one) => one.row?.id === row.id);
    if (name === null || promise === undefined) return [];
    return [
      makeFinding(ID, {
        record: promise.indicator.id,
        variant: 'near-name',
        severity: 'low',
        innocent: 'misprint',
        params: {
          indicator: ofIndicator(promise.indicator.id),
          row: ofRow(row.id),
          noteName: word(name),
          rowName: word(row.name),
        },
        evidence: [note.passage, passageOfRow(evidence.dataset, row)],
        indicators: [promise.indicator.id],
        rows: [row.id],
      }),
    ];
  });
}
