import type { Quantity } from '../figures/quantity.ts';
import type { Basis, FigureKind, Movement } from '../vocabulary.ts';
import type { Clause } from './clause.ts';

/** 负增长 goes before 增长; a bare 降 or 增 counts only straight before the number (再降3%, not 降本 or 增城). */
const FALL =
  '负增长|下降|降低|减少|缩短|缩减|缩小|收窄|回落|下滑|下跌|下行|下调|滑落|压减|压缩|压降|削减|核减|精简|降幅|跌幅|减幅|[降跌减](?=了?(?:约|近|超)?\\s*$)|少(?=了?\\s*$)';
const RISE =
  '增长(?!面)|增速|增幅|涨幅|升幅|提升|提高|上升|上涨|上扬|上调|攀升|跃升|增加|新增|净增|多增|扩大|增产|翻(?=了?\\s*$)|[增涨升](?=了?(?:约|近|超)?\\s*$)';
const WORDS = new RegExp(`(?<fall>${FALL})|(?<rise>${RISE})`, 'gu');
/** 5%的降幅, 3个百分点的增长: the word behind the number. 由30%下降到20% and 8%的增长点 are none. */
const BEHIND =
  /^(?:的(?:负增长|下降|降低|减少|下滑|回落|缩减)|的?(?:降幅|跌幅|减幅)|(的(?:增长(?![点极])|提升|提高|上升|增加)|的?(?:增速|增幅|涨幅|升幅)))/u;
/** 降至4.5%, 增长到8%: the level reached. Behind a noun the same words only join it to its number: 降幅为3%. */
const REACHED = /^了?(?:到|至|为|成)/u;
const NOUN = /[幅速]$/u;
/** 增速高于全省0.3个百分点: the distance from another place is no movement. */
const COMPARED = /[高低快慢多少大小优]于|领先|落后/u;
/** Farther words belong to something else. */
const REACH = 10;
/** What may stand between the word and a later number of its list: 分别下降5%、3%和. A new noun there starts anew. */
const LISTED =
  /^(?:分别|了|约|近|超|超过)*(?:[\d.]+\s?(?:%|‰|个?百分点|[亿万]?[\p{Script=Han}]{0,2})(?:左右|以上|以下)?\s?[、和及与]\s?)+$/u;

/**
 * Which way a change goes, by the last word of movement in its clause before the number, or the one straight behind
 * it, and by the number's own sign. Null for values that are no changes, for multiples of a base (2.2倍 of a year),
 * and where no word says it.
 */
export function movementOf(
  quantity: Quantity,
  clause: Clause,
  basis: Basis,
  kind: FigureKind,
): Movement | null {
  if (basis !== 'growth' && kind !== 'change') return null;
  if (quantity.form === 'doubling') return 'rise';
  const said = saidBefore(clause.head) ?? saidBehind(clause.tail);
  return signed(said, quantity.value);
}

/** Which way a printed change goes: 增长-2.5% is a fall. Words of falling with a minus contradict each other. */
export function signed(said: Movement | null, value: number | null): Movement | null {
  if (value === null || value >= 0) return said;
  return said === 'fall' ? null : 'fall';
}

/** The movement that a name or a cell says in words: 单位GDP能耗降低, 下降2.5. */
export function movementInWords(words: string): Movement | null {
  return lastWord(words)?.movement ?? null;
}

function saidBefore(head: string): Movement | null {
  const word = lastWord(head);
  if (word === null) return null;
  const between = head.slice(word.end);
  if ((REACHED.test(between) && !NOUN.test(word.text)) || COMPARED.test(between)) return null;
  const isOwn = /\d/u.test(between) ? LISTED.test(between) : between.trim().length <= REACH;
  return isOwn ? word.movement : null;
}

/** The movement that the words straight behind a number say. */
export function saidBehind(tail: string): Movement | null {
  const match = BEHIND.exec(tail);
  if (match === null) return null;
  return match[1] === undefined ? 'fall' : 'rise';
}

function lastWord(text: string): { text: string; end: number; movement: Movement } | null {
  const match = [...text.matchAll(WORDS)].at(-1);
  if (match === undefined) return null;
  const movement = match.groups?.['fall'] === undefined ? 'rise' : 'fall';
  return { text: match[0], end: match.index + match[0].length, movement };
}
