import type { PlaceWords, Span } from '../types.ts';
import type { Scope } from '../vocabulary.ts';

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
export function placeAt(text: string, sentence: Span, at: number, places: readonly PlaceWords[], carried: PlaceOf): PlaceOf {
  const before = text.slice(sentence.start, at);
  const found = mentionsOf(before, places).filter(({ start, word }) => {
    return !COMPARED.test(before.slice(0, start)) && !FIELD.test(before.slice(start + word.length));
  });
  const last = found.at(-1);
  if (last) return { place: last.place.id, scope: last.place.scope ?? 'not-stated' };
  return carried;
}

/** The place to carry into the next sentence: back to the document's own where a word points there. */
export function carriedPlace(text: string, sentence: Span, own: PlaceOf, places: readonly PlaceWords[], carried: PlaceOf): PlaceOf {
  const words = text.slice(sentence.start, sentence.end);
  const deictic = [...words.matchAll(DEICTIC)].at(-1);
  const here = placeAt(text, sentence, sentence.end, places, carried);
  const next = deictic && /[区县市省]/u.test(deictic[0]) && !isLocal(here, own) ? own : here;
  return { ...next, scope: 'not-stated' };
}

function isLocal(here: PlaceOf, own: PlaceOf): boolean {
  return here.place === own.place;
}

/** Place words in a text, the longest where two overlap. */
function mentionsOf(text: string, places: readonly PlaceWords[]): { start: number; word: string; place: PlaceWords }[] {
  const mentions = places.flatMap((place) => place.words.flatMap((word) => occurrences(text, word).map((start) => ({ start, word, place }))));
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
