import type { Qualifier } from '../vocabulary.ts';

/** Words straight before a number. Longer ones first, so that 不低于 is not read as 低于. */
const BEFORE: readonly (readonly [string, Qualifier])[] = [
  ['大于或者等于', 'at_least'], ['大于或等于', 'at_least'], ['大于等于', 'at_least'], ['小于或者等于', 'at_most'], ['小于或等于', 'at_most'], ['小于等于', 'at_most'],
  ['不低于', 'at_least'], ['不少于', 'at_least'], ['不小于', 'at_least'], ['至少有', 'at_least'], ['至少', 'at_least'], ['≥', 'at_least'], ['最少', 'at_least'],
  ['不高于', 'at_most'], ['不超过', 'at_most'], ['不大于', 'at_most'], ['不多于', 'at_most'], ['至多', 'at_most'], ['最多', 'at_most'], ['≤', 'at_most'],
  ['首次突破', 'over'], ['超过了', 'over'], ['突破了', 'over'], ['首破', 'over'], ['突破', 'over'], ['超过', 'over'], ['超出', 'over'], ['超', 'over'], ['逾', 'over'], ['高于', 'over'], ['多于', 'over'], ['大于', 'over'], ['破', 'over'], ['>', 'over'], ['＞', 'over'],
  ['低于', 'under'], ['少于', 'under'], ['小于', 'under'], ['不足', 'under'], ['不到', 'under'], ['不满', 'under'], ['优于', 'under'], ['<', 'under'], ['＜', 'under'],
  ['接近', 'near'], ['将近', 'near'], ['近', 'near'],
  ['大约', 'about'], ['约合', 'about'], ['约达', 'about'], ['约有', 'about'], ['大概', 'about'], ['约为', 'about'], ['约', 'about'],
]; // prettier-ignore

/** Words that bound the number but belong to the verb: they qualify it and stay outside the span. */
const VERBS: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:跨越|迈上|迈过|跨上|跃上|站上|迈入|跨过)(?:了)?\s*$/u, 'over'],
  [/(?:新增|\d个|培育|打造|总量|规模)[^，。；,;]{0,8}过\s*$/u, 'over'],
  [/约占(?:全[国省市]|其|[^，。；,;\d]{0,6})?(?:的)?\s*$/u, 'about'],
];

/** Words straight after the number and its unit. */
const AFTER =
  /^\s*(?:[（(]含[）)])?(?:(及以上|或以上|或者以上|以上|之上)|(及以下|或以下|以下|以内|之内)|(左右|上下))/u;
const AFTER_QUALIFIERS: readonly Qualifier[] = ['at_least', 'at_most', 'about'];

/** Nouns that may stand between the unit and its 以上 or 左右 (千亿元产出以上). */
const BETWEEN = /^(?:空间|产出|规模|投资|产值|面积|收入|营收)(?=(?:及|或)?以[上下]|左右)/u;

export interface BoundWord {
  qualifier: Qualifier;
  /** Characters of the span that the word takes, blanks between included. */
  length: number;
}

/** Qualifier word that ends at `at`. */
export function qualifierBefore(text: string, at: number): BoundWord | null {
  const head = text.slice(Math.max(0, at - 8), at);
  const trimmed = head.trimEnd();
  for (const [word, qualifier] of BEFORE) {
    if (!trimmed.endsWith(word)) continue;
    if (isPartOfWord(trimmed, word)) continue;
    return { qualifier, length: word.length + head.length - trimmed.length };
  }
  return null;
}

/** 附近, 最近, 相近, 靠近; 赶超, 反超; 打破, 突破; 合约, 节约, 制约: the word belongs to another one. */
function isPartOfWord(text: string, word: string): boolean {
  const before = text.slice(0, -word.length).slice(-1);
  if (word === '近') return /[附最相靠邻临]/u.test(before);
  if (word === '超') return /[赶反高]/u.test(before);
  if (word === '约') return /[合节制条契预大公签违履邀失]/u.test(before);
  if (word === '破') return /[打突首]/u.test(before);
  return false;
}

/** Qualifier that a verb further left gives to the number at `at`. */
export function qualifierOfVerb(text: string, at: number): Qualifier | null {
  const head = text.slice(Math.max(0, at - 24), at);
  return VERBS.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}

/** Qualifier words that start at `at`. */
export function qualifierAfter(text: string, at: number): BoundWord | null {
  const tail = text.slice(at, at + 12);
  const between = BETWEEN.exec(tail)?.[0].length ?? 0;
  const match = AFTER.exec(tail.slice(between));
  if (!match) return null;
  const index = [1, 2, 3].findIndex((group) => match[group] !== undefined);
  return { qualifier: AFTER_QUALIFIERS[index] as Qualifier, length: between + match[0].length };
}

/** 控制在3%, without 以内: an upper bound by its verb. */
export function isHeldBelow(text: string, at: number): boolean {
  return /控制在(?:了)?\s*$/u.test(text.slice(Math.max(0, at - 6), at));
}
