import type { Qualifier } from '../vocabulary.ts';
import { HAN_COUNTS, isMoneyUnit, measureWordAt, ONE_COUNTS } from './measure-words.ts';
import { type NumberToken, numberAt } from './number-token.ts';
import type { Quantity } from './quantity.ts';
import { spokenRange } from './share-units.ts';
import { isHeldBelow, qualifierAfter, qualifierBefore, qualifierOfVerb } from './qualifier-words.ts';

/** A number with its unit, before the words that bound it. */
export interface Measured {
  number: NumberToken;
  unit: string | null;
  end: number;
  /** 倍多, 年多: more than the unit says. */
  more: boolean;
}

/** Dashes and words that join the two ends of a range. */
const RANGE = /^\s?(?:[-–—－~～]{1,2}|至|到)\s?/u;

/** A number with its unit, its bounds or a second number (range), at the number that starts at `at`. */
export function plainAt(text: string, at: number): Quantity | null {
  const spoken = spokenRangeAt(text, at);
  if (spoken) return spoken;
  const first = measuredAt(text, at);
  if (!first) return null;
  const high = rangeEnd(text, first);
  const quantity = high ? rangeOf(text, first, high) : boundedOf(text, first);
  return isQuantity(text, first, quantity) ? quantity : null;
}

/** The number at `at` with the unit that follows it. */
export function measuredAt(text: string, at: number): Measured | null {
  const number = numberAt(text, at);
  if (!number) return null;
  const blank = /^\s?/u.exec(text.slice(number.end, number.end + 1))?.[0].length ?? 0;
  const isSized = isOrder(number) && text[number.end] === '级';
  const word = isSized
    ? ''
    : withAlternative(
        text,
        number.end + blank,
        measureWordAt(text, number.end + blank) || bigAt(text, number),
      );
  const unit = (number.scale + word).replace('％', '%') || null;
  let end = word === '' ? number.end + (isSized ? 1 : 0) : number.end + blank + word.length;
  if (word !== '' && /^级(?!别)/u.test(text.slice(end, end + 2)) && !word.endsWith('级')) end += 1;
  const more =
    /^多(?![\p{Script=Han}])|^(?:多|余)(?=[。，、；,;])/u.test(text.slice(end, end + 2)) && word !== '';
  return { number, unit, end: more ? end + 1 : end, more };
}

/** 百, 千亿, 三千亿, 50亿: numbers that 级 behind them makes an order of size. */
function isOrder(number: NumberToken): boolean {
  return number.bare || number.scale.endsWith('亿');
}

/** 14.5亿件(套): a second measure word in brackets belongs to the unit. */
function withAlternative(text: string, at: number, word: string): string {
  const bracket =
    word === '' ? null : /^[（(](.{1,2})[）)]/u.exec(text.slice(at + word.length, at + word.length + 4));
  return bracket && measureWordAt(bracket[1] as string, 0) === bracket[1] ? word + bracket[0] : word;
}

/** 市、区两级: levels named just before are counted. */
function levelsAt(text: string, number: NumberToken): boolean {
  return /[省市区县乡镇村社]、?[省市区县乡镇村社街道]{1,4}$/u.test(
    text.slice(Math.max(0, number.start - 5), number.start),
  );
}

/** 四大 (产业): 大 is the measure word of things in a list. */
function bigAt(text: string, number: NumberToken): string {
  return text[number.end] === '大' &&
    number.scale === '' &&
    Number.isInteger(number.value) &&
    !/^大(?:学|会|批|量|力|气|户|厅|桥|道|赛)/u.test(text.slice(number.end, number.end + 2))
    ? '大'
    : '';
}

function rangeEnd(text: string, first: Measured): Measured | null {
  const join = RANGE.exec(text.slice(first.end, first.end + 4));
  if (!join) return null;
  const at = first.end + join[0].length;
  if (!/[\d一二三四五六七八九十百千]/u.test(text[at] ?? '')) return null;
  const second = measuredAt(text, at);
  if (!second || second.number.script !== first.number.script || second.unit === null) return null;
  const fits = first.unit === null || first.unit === second.unit || second.unit.startsWith(first.unit);
  return fits && (second.number.value > first.number.value || first.unit !== second.unit) ? second : null;
}

/** 七八公斤, 三五百公里: two numerals side by side that name a span. */
function spokenRangeAt(text: string, at: number): Quantity | null {
  const numeral =
    /^[一二三四五六七八][二三四五六七八九][十百千万亿]*/u.exec(text.slice(at, at + 8))?.[0] ?? '';
  const range = spokenRange(numeral);
  const last = range && measuredAt(text, at + 1);
  if (!range || !last || last.unit === null || /年$/u.test(last.unit)) return null;
  const core = { start: at, end: last.end };
  const unit = last.unit.startsWith(last.number.scale) ? last.unit : null;
  const factor = last.number.value === 0 ? 1 : range.high / last.number.value;
  const scaled = { value: range.low / factor, valueHigh: range.high / factor };
  return { ...core, anchor: at, ...scaled, unit, qualifier: 'range', form: 'range', core };
}

function rangeOf(text: string, first: Measured, high: Measured): Quantity {
  const before = qualifierBefore(text, first.number.start);
  const after = qualifierAfter(text, high.end);
  return {
    start: first.number.start - (before?.length ?? 0),
    end: high.end + (after?.length ?? 0),
    anchor: first.number.anchor,
    value: first.number.value,
    valueHigh: high.number.value,
    unit: high.unit,
    qualifier: 'range',
    form: 'range',
    core: { start: first.number.start, end: high.end },
  };
}

function boundedOf(text: string, measured: Measured): Quantity {
  const { number, unit, end } = measured;
  const before = qualifierBefore(text, number.start) ?? passing(text, number) ?? upTo(text, number);
  const after = qualifierAfter(text, end);
  const verb = qualifierOfVerb(text, number.start);
  const implied = impliedMoney(
    measured,
    before !== null,
    verb === 'over',
    text.slice(number.end, number.end + 4),
  );
  return {
    start: number.start - (before?.length ?? 0),
    end: end + (after?.length ?? 0),
    anchor: number.anchor,
    value: number.value,
    valueHigh: null,
    unit: implied ?? unit,
    qualifier: qualifierOf(text, measured, before?.qualifier, after?.qualifier),
    form: number.bare ? 'scale' : 'plain',
    core: { start: number.start, end },
  };
}

/** 上百个, 上千亿元: 上 bounds a bare scale word. */
function upTo(text: string, number: NumberToken): { qualifier: Qualifier; length: number } | null {
  const fits =
    number.bare &&
    /(?:^|[^以之向同线网路海晚早史手马])上$/u.test(text.slice(Math.max(0, number.start - 2), number.start));
  return fits ? { qualifier: 'at_least', length: 1 } : null;
}

/** 过三千亿元: 过 bounds a round sum, and only there. */
function passing(text: string, number: NumberToken): { qualifier: Qualifier; length: number } | null {
  const fits =
    number.script === 'han' &&
    /[^经通超突穿跨迈越度不]过$/u.test(text.slice(Math.max(0, number.start - 2), number.start));
  return fits ? { qualifier: 'over', length: 1 } : null;
}

/** A round sum of 亿 that is passed, or names a size (首破千亿, 百亿级), is money where no other word stands. */
function impliedMoney(measured: Measured, bounded: boolean, passed: boolean, tail: string): string | null {
  const { number, unit } = measured;
  if (!/亿$/u.test(unit ?? '')) return null;
  if (passed) return `${unit ?? ''}元`;
  if (number.script !== 'han' && !tail.startsWith('级')) return null;
  const named = /^[级以]|^(?:产业|城市群|集群|企业|县|俱乐部)/u.test(tail) || tail === '';
  return bounded || named ? `${unit ?? ''}元` : null;
}

function qualifierOf(text: string, measured: Measured, before?: Qualifier, after?: Qualifier): Qualifier {
  const { number, more } = measured;
  if (before && before !== 'about') return before;
  if (after) return after;
  if (before) return before;
  if (number.more || more) return 'over';
  if (isOrder(number) && isSize(text, measured)) return 'about';
  if (isHeldBelow(text, number.start)) return 'at_most';
  return qualifierOfVerb(text, number.start) ?? 'exact';
}

/** 百亿级, 百亿元级, 万亿城市群: of the order of. */
function isSize(text: string, { number, end }: Measured): boolean {
  if (/^级(?!别)/u.test(text.slice(end, end + 2)) || text[end - 1] === '级') return true;
  return (
    /亿$/u.test(number.scale) && /^(?:产业|城市群|集群|企业)/u.test(text.slice(number.end, number.end + 3))
  );
}

/** Arabic numbers are quantities; a Chinese numeral is one only where it counts, measures or bounds something. */
function isQuantity(text: string, first: Measured, quantity: Quantity): boolean {
  const { number } = first;
  if (number.script === 'arabic') return true;
  if (
    /[数几好]$/u.test(text.slice(Math.max(0, number.start - 1), number.start)) &&
    /^[十百千万亿]/u.test(text.slice(number.start))
  )
    return false;
  const word = (quantity.unit ?? '').replace(/^[万亿]+/u, '');
  if (number.bare) return isBareSum(text, first, quantity, word);
  if (number.value === 1 && number.scale === '' && !ONE_COUNTS.has(word)) return false;
  if (word === '年') return isDuration(text, first);
  if (word === '级') return levelsAt(text, number);
  if (word === '' && number.scale === '') return false;
  return HAN_COUNTS.has(word) || word.includes('/') || number.scale !== '';
}

/** 百亿级, 亿元以上, 万名, 近万节次: a scale word alone is a quantity where something bounds or counts it. */
function isBareSum(text: string, first: Measured, quantity: Quantity, word: string): boolean {
  if (quantity.qualifier !== 'exact') return word !== '' || /[万亿]/u.test(first.number.scale);
  return (
    word !== '' &&
    HAN_COUNTS.has(word) &&
    !isMoneyUnit(quantity.unit ?? '') &&
    !['强', '亩', '人', '里', '家', '户'].includes(word) &&
    text[first.end] !== '”'
  );
}

/** 连续四年, 用三年时间: a length of time; 三年行动计划 and 五年来 are none. */
function isDuration(text: string, first: Measured): boolean {
  const before = text.slice(Math.max(0, first.number.start - 4), first.number.start);
  const after = text.slice(first.end, first.end + 2);
  // 种了二十多年菜 is a length of time, 二十多年前 and 三十多年来 are dates.
  if (first.number.more && !/^[前来间后]/u.test(after)) return true;
  return /(?:连续|用|历时|近|约|延长|为期)\s*$/u.test(before) || /^(?:时间|以上|蝉联|夺|获)/u.test(after);
}
