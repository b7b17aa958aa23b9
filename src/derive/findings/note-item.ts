import type { Dataset, DatasetTable, Passage } from '../../model/schema/dataset.ts';
import { noteItems } from '../definition-notes.ts';
import { passageOfSpan } from './passages.ts';

/** One numbered remark of the notes under a table. */
export interface NoteItem {
  text: string;
  passage: Passage;
}

/** `注:` and the number before a remark. */
const NUMBER = /^(?:注[:：]\s*)?(?:\d{1,2}[.．、]\s*(?!\d))?/u;

/** The remarks under a table, each with its place. */
export function notesOf(dataset: Dataset, table: DatasetTable): NoteItem[] {
  const text = dataset.texts[table.source] ?? '';
  return table.notes.flatMap(({ start, end }) => {
    let from = start;
    return noteItems(text.slice(start, end)).map((item) => {
      const at = text.indexOf(item, from);
      from = at + item.length;
      const words = item.replace(NUMBER, '');
      return { text: words, passage: passageOfSpan(dataset, table.source, from - words.length, from) };
    });
  });
}
