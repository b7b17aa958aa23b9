/** Marks that different print shops write for the same thing; each maps one character to one character. */
const FOLDED: Readonly<Record<string, string>> = {
  '〔': '[', '〕': ']', '【': '[', '】': ']', '［': '[', '］': ']',
  '（': '(', '）': ')', '：': ':', '；': ';', '＊': '*', '﹡': '*', '※': '*', '％': '%', '／': '/', '．': '.', '，': ',',
  '≧': '≥', '⩾': '≥', '≦': '≤', '⩽': '≤', '﹥': '>', '﹤': '<', '＞': '>', '＜': '<',
  '−': '-', '－': '-', '﹣': '-', '–': '-', '～': '~', '〜': '~', '＋': '+', '∶': ':', '｜': '|',
}; // prettier-ignore

/** Full-width digits, letters and marks as their plain forms; the length stays, so offsets stay too. */
export function foldCell(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

function foldCharacter(character: string): string {
  const known = FOLDED[character];
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  const isWideAlphanumeric = character.length === 1 && code >= 0xff10 && code <= 0xff5a;
  return isWideAlphanumeric ? String.fromCharCode(code - 0xfee0) : character;
}

/** How Markdown tables break a line inside a cell. */
const LINE_BREAK = /<br ?\/?>/gu;

/** Folded, with every blank removed: the form in which words of a cell are compared. */
export function squash(text: string): string {
  return foldCell(text.replace(LINE_BREAK, '')).replace(/\s+/gu, '');
}

/** Printed words as they read: blanks that only stretch Chinese text (`经 济 发 展`) go, others become one space. */
export function readableWords(text: string): string {
  return text
    .replace(LINE_BREAK, ' ')
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[^\x20-\x7e]) (?=[^\x20-\x7e])/gu, '');
}
