/** Particles and counters that may not start a line of a heading. */
const PARTICLE = /^[的了着过和与及之等们里中上下内外个年月日项行次级]$/u;
const CLOSES = /^[，。；：？！、）》」』”’…—·%+\s]/u;
const OPENS = /[（《「『“‘第]$/u;
const DIGITS = /[\p{N}%]$/u;
const CHINESE_NUMERAL = /[〇零一二三四五六七八九十百千万亿两]/u;
/** A number that ends in its scale word: 1000亿 waits for its unit. */
const SCALED = /[\p{N}][十百千万亿]+$/u;
const UNIT = /^(?:元|美元|人|人次|家|户|亩|个)$/u;
const ONE_HAN = /^\p{Script=Han}$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a line may not break between what stands so far and the next word. */
function clings(last: string, word: string): boolean {
  if (CLOSES.test(word) || OPENS.test(last) || PARTICLE.test(word)) return true;
  if (DIGITS.test(last) && ONE_HAN.test(word)) return true;
  if (SCALED.test(last) && UNIT.test(word)) return true;
  if (DIGITS.test(last) && /^[十百千万亿]+(?:元|美元)$/u.test(word)) return true;
  if (CHINESE_NUMERAL.test(last.slice(-1)) && CHINESE_NUMERAL.test(word.charAt(0))) return true;
  return ONE_HAN.test(last) && ONE_HAN.test(word);
}

/** Words of the text by the dictionary, with the given names kept whole. */
function words(text: string, names: readonly string[]): string[] {
  const name = names.find((candidate) => candidate !== '' && text.includes(candidate));
  if (name === undefined) return [...segmenter.segment(text)].map(({ segment }) => segment);
  const [before = '', ...rest] = text.split(name);
  return [...words(before, names), name, ...words(rest.join(name), names)];
}

/** Ends a phrase: where a line may best break. */
const PHRASE_END = /[，；：。？！]$/u;

/** The pieces of a heading by its phrases: a heading of two phrases breaks between them before it breaks in one. */
export function groupByPhrase(pieces: readonly string[]): string[][] {
  const phrases: string[][] = [[]];
  for (const piece of pieces) {
    phrases.at(-1)?.push(piece);
    if (PHRASE_END.test(piece)) phrases.push([]);
  }
  return phrases.filter(({ length }) => length > 0);
}

/**
 * Cuts a Chinese heading into the pieces between which a line may break: words with the marks and particles that cling
 * to them, digits with their unit. A page puts `<wbr>` between the pieces and forbids all other breaks.
 * @param names proper names that the dictionary does not know and that are never broken
 */
export function splitIntoWords(heading: string, names: readonly string[] = []): string[] {
  const pieces: string[] = [];
  for (const word of words(heading, names)) {
    const last = pieces.at(-1);
    if (last !== undefined && clings(last, word)) pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
  }
  return pieces;
}
