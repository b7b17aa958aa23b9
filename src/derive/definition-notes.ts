import type { PlanRow } from '../model/schema/dataset.ts';

/** Sentences of a note under a table; its items are numbered `1.…`, `2.…`. */
export function noteItems(note: string): string[] {
  return note
    .split(/[。；;]|(?:^|[,，\s])\d{1,2}[.．、]\s*(?=\D|\d{4}年)/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

const OTHER_DEFINITION =
  /口径(?:不同|不一致|有变化|发生变化|变化|调整|不可比)|统计(?:口径|范围|方法)(?:不同|调整|变化)|不可比/u;

/** Whether a note says that the line's values follow different definitions (口径不同). */
export function definitionChanged(note: string, row: PlanRow): boolean {
  return noteItems(note).some((item) => OTHER_DEFINITION.test(item) && namesRow(item, row));
}

/** Whether the words name the line; blanks, brackets and the two words for urbanisation are folded. */
export function namesRow(words: string, row: PlanRow): boolean {
  const name = fold(row.name);
  const full = row.sub === null ? name : fold(row.sub) + name;
  return fold(words).includes(full) || (row.sub === null && name.length >= 4 && fold(words).includes(name));
}

function fold(words: string): string {
  return words.replace(/城市化/gu, '城镇化').replace(/[（(][^（）()]*[）)]|[*＊\s]/gu, '');
}
