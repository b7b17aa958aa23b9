import type { PlaceWords, Span } from '../types.ts';
import type { Scope } from '../vocabulary.ts';

interface Mention {
  start: number;
  word: string;
  place: PlaceWords;
}

export interface PlaceOf {
  place: string | null;
  scope: Scope;
}

/** Words before a place that make it a field of comparison: 占全省, 低于全市. */
const COMPARED = /[占居列于比与和较过]$|排名$|位居$|领先$|面向$|辐射$|对接$|服务$|接轨$|融入$/u;
/** Words behind it that do: 全省第一, 全国平均. */
const FIELD = /^(?:第|平均|领先|首|前|率先|最|唯一|百强|份额|市场|样板|样本|模式|经验|智慧|大|的)/u;
/** Words that mean the place of the document itself. */
const DEICTIC = /[全我该本][区县市镇村省]|当地/gu;

/** The place that a sentence speaks of at an offset: the last place word before it, else the one carried along. */
export function placeAt(
  text: string,
  sentence: Span,
  at: number,
  places: readonly PlaceWords[],
  carried: PlaceOf,
): PlaceOf {
  const before = text.slice(Math.max(sentence.start, at - 600), at);
  const found = mentionsOf(before, places).filter((mention) => speaksOf(before, mention));
  const last = found.at(-1);
  return last ? { place: last.place.id, scope: last.place.scope ?? 'not-stated' } : carried;
}

/** Whether a place word says where the number was measured: no field of comparison, and no item of a list of places. */
function speaksOf(before: string, { start, word, place }: Mention): boolean {
  const behind = before.slice(start + word.length);
  if (COMPARED.test(before.slice(0, start)) || FIELD.test(behind)) return false;
  if (place.outer && /[，,；;]/u.test(behind)) return false;
  return !isListed(before.slice(0, start), behind);
}

/** One of several places that the sentence lists: the number is of none of them alone. */
function isListed(head: string, behind: string): boolean {
  return (
    /、[^、，,；;。]{0,8}$/u.test(head) || /^[^，,；;。]{0,12}[、和][^；;。]*(?:等|两个|上述)/u.test(behind)
  );
}

/** The place to carry into the next sentence: back to the document's own where a word points there. */
export function carriedPlace(
  text: string,
  sentence: Span,
  own: PlaceOf,
  places: readonly PlaceWords[],
  carried: PlaceOf,
): PlaceOf {
  const words = text.slice(sentence.start, sentence.end);
  const deictic = [...words.matchAll(DEICTIC)].at(-1);
  const named = mentionsOf(words, places).filter(({ place }) => !place.outer);
  if (new Set(named.map(({ place }) => place.id)).size > 2) return own;
  const subject = named.filter((mention) => isSubject(words, mention)).at(-1);
  if (deictic && /[区县市省]/u.test(deictic[0]) && deictic.index > (subject?.start ?? -1)) return own;
  return subject ? { place: subject.place.id, scope: 'not-stated' } : carried;
}

/** A place word at the head of a clause is what the next sentence goes on about. */
function isSubject(words: string, mention: Mention): boolean {
  const head = words.slice(0, mention.start);
  const opens = /(?:^|[，,。；;：:“])(?:据了解|目前|如今|去年|今年|近年来|位于|在)?[\s　]*$/u.test(head);
  return opens && !mention.place.outer && speaksOf(words, mention);
}

/** Place words in a text, the longest where two overlap. */
function mentionsOf(text: string, places: readonly PlaceWords[]): Mention[] {
  const mentions = places.flatMap((place) =>
    place.words.flatMap((word) => occurrences(text, word).map((start) => ({ start, word, place }))),
  );
  mentions.sort((a, b) => a.start - b.start || b.word.length - a.word.length);
  const kept: typeof mentions = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last && mention.start < last.start + last.word.length) {
      if (mention.word.length > last.word.length) kept[kept.length - 1] = mention;
      continue;
    }
    kept.push(mention);
  }
  return kept;
}

function occurrences(text: string, word: string): number[] {
  const at: number[] = [];
  for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length)) at.push(i);
  return at;
}
