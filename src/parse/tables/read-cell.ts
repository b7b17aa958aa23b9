import type { Cell } from '../types.ts';
import type { Qualifier } from '../vocabulary.ts';
import { readNumeral } from '../numerals.ts';
import { squash } from './fold-cell.ts';
import type { RawCell } from './raw-cell.ts';
import { isUnit } from './unit-words.ts';

const DASH = /^(?:[-—―─]{1,4}|\/|…{1,2}|-\/-)$/u;
/** A target that a higher authority sets elsewhere: 完成市下达指标, 按省核定任务. */
const ASSIGNED =
  /下达|^(?:完成|达到|按照?)(?:上级|国家|省|市|县|区|省市|省、市)[^0-9]{0,8}(?:目标|指标|任务|要求|计划)(?:数|任务)?$/u;

const PREFIXES: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:不低于|不少于|不小于|至少|≥)/u, 'at_least'],
  [/^(?:不高于|不超过|不大于|控制在|最多|≤)/u, 'at_most'],
  [/^(?:大于|高于|超过|突破|多于|超|>)/u, 'over'],
  [/^(?:小于|低于|不足|少于|优于|不到|<)/u, 'under'],
  [/^(?:接近|近)/u, 'near'],
  [/^(?:大约|约)/u, 'about'],
];
const SUFFIXES: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:及以上|以上|\+)$/u, 'at_least'],
  [/(?:及以下|以下|以内|之内)$/u, 'at_most'],
  [/(?:左右|上下|前后)$/u, 'about'],
  [/(?:以上|[余多])$/u, 'over'],
];
/** Words that say which way or over which span a number goes; they do not change it. */
const DIRECTION =
  /^(?:年均增长|年均增速|年均|每年|平均|增长|增速|下降|降低|减少|提高|提升|上升|增加|缩小|扩大|收窄|回落|上涨|下跌|增|降|升|新增|达到|达|保持在?|稳定在?|力争|预计|为|到)/u;
const CUMULATIVE = /^(?:(?:五|5|三|3)年)?(?:累计|合计|共计)/u;
const NUMBER = '-?\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const SINGLE = new RegExp(`^(${NUMBER})(.*)$`, 'u');
const RANGE = new RegExp(`^(${NUMBER})(%|‰)?(?:-|~|—{1,2}|至|到)(${NUMBER})(.*)$`, 'u');
const RANK =
  /^(?:全国|全省|全市|全区|全县|居|列|位列|位居|进入|排名|保持|稳居|力争)*(前|第)(\d+|[一二三四五六七八九十]{1,3})(名|位)?(?:以内|左右)?$/u;
/** Against which level a change counts: 较2020年, 比上年; the number says the change, whatever it is counted from. */
const COMPARED =
  /^(?:[较比]|相比|相较)(?:于)?(?:\d{4}年|上年|去年|“?十[一二三四五六七八九]?五”?|基期)(?:末|底|同期|期末)?/u;
/** 翻一番 is twice, 翻两番 four times. */
const DOUBLED = /^(?:实现)?(?:翻([一二两三\d])?番|倍增)$/u;
/** A footnote mark or a remark in brackets behind a number. */
const MARK = /(?:\*+|[①-⑳]|\((?!:)[^()]*\))$/u;

interface Bounded {
  text: string;
  qualifier: Qualifier | null;
  cumulative: boolean;
}

interface Quantity {
  value: number;
  valueHigh: number | null;
  unit: string | null;
  qualifier: Qualifier;
  cumulative: boolean;
}

/** Reads one printed cell. Words that are no number stay text; they are never guessed into one. */
export function readCell(cell: RawCell): Cell {
  const words = squash(cell.text);
  const place = { raw: cell.text, start: cell.start, end: cell.end, inherited: null };
  if (words === '') return { ...place, ...NOTHING, status: 'absent' };
  if (DASH.test(words)) return { ...place, ...NOTHING, status: 'dash' };
  const quantity = readQuantity(words);
  if (quantity) return { ...place, ...quantity, status: 'value' };
  return { ...place, ...NOTHING, status: ASSIGNED.test(words) ? 'assigned' : 'text' };
}

const NOTHING = { value: null, valueHigh: null, qualifier: null, cumulative: false, unit: null };

function readQuantity(words: string): Quantity | null {
  if (words.length > 40) return null;
  const rank = RANK.exec(words);
  if (rank?.[2]) return readRank(rank[1] === '前', rank[2], rank[3] ?? null);
  const bounded = readBounds(words);
  const doubled = DOUBLED.exec(bounded.text);
  if (doubled) return readDoubling(bounded, doubled[1] ?? '一');
  if (!/\d/u.test(words)) return null;
  const range = RANGE.exec(bounded.text);
  if (range?.[1] && range[3])
    return readRange(bounded, range[1], range[3], (range[2] ?? '') + (range[4] ?? ''));
  const single = SINGLE.exec(bounded.text);
  return single?.[1] ? readSingle(bounded, single[1], single[2] ?? '') : null;
}

function readRank(isTop: boolean, digits: string, unit: string | null): Quantity | null {
  const value = readNumeral(digits);
  const qualifier = isTop ? 'at_most' : 'exact';
  return value === null ? null : { value, valueHigh: null, unit, qualifier, cumulative: false };
}

function readDoubling({ qualifier, cumulative }: Bounded, times: string): Quantity | null {
  const power = readNumeral(times);
  if (power === null) return null;
  return { value: 2 ** power, valueHigh: null, unit: '倍', qualifier: qualifier ?? 'exact', cumulative };
}

/** Takes off marks, brackets, words of direction and qualifier words, in whatever order they stand. */
function readBounds(words: string): Bounded {
  let state: Bounded = { text: words, qualifier: null, cumulative: false };
  for (let turn = 0; turn < 8; turn += 1) {
    const next = takeSuffix(takePrefix(takeMark(takeBrackets(state))));
    if (next.text === state.text) break;
    state = next;
  }
  return state;
}

/** `[0.5]个百分点`, `[9]以上`, `(15)`: the brackets mean a sum over the plan's years. */
function takeBrackets(state: Bounded): Bounded {
  const match = /^\[([^[\]]+)\](.*)$/u.exec(state.text) ?? /^\((-?[\d.,]+%?)\)(.*)$/u.exec(state.text);
  if (!match?.[1]) return state;
  return { ...state, text: match[1] + (match[2] ?? ''), cumulative: true };
}

function takeMark(state: Bounded): Bounded {
  return { ...state, text: state.text.replace(MARK, '') };
}

function takePrefix(state: Bounded): Bounded {
  const compared = state.text.replace(COMPARED, '');
  if (compared !== state.text) return { ...state, text: compared };
  const sum = state.text.replace(CUMULATIVE, '');
  if (sum !== state.text) return { ...state, text: sum, cumulative: true };
  for (const [words, qualifier] of PREFIXES) {
    const text = state.text.replace(words, '');
    if (text !== state.text) return { ...state, text, qualifier: state.qualifier ?? qualifier };
  }
  return { ...state, text: state.text.replace(DIRECTION, '') };
}

function takeSuffix(state: Bounded): Bounded {
  for (const [words, qualifier] of SUFFIXES) {
    const text = state.text.replace(words, '');
    if (text !== state.text && /[\d番]/u.test(text))
      return { ...state, text, qualifier: state.qualifier ?? qualifier };
  }
  return state;
}

function readRange(bounded: Bounded, low: string, high: string, rest: string): Quantity | null {
  const value = readNumeral(low);
  const valueHigh = readNumeral(high);
  const unit = rest.replace(/^([%‰])\1$/u, '$1');
  if (value === null || valueHigh === null || valueHigh < value || !isUnitOrNone(unit)) return null;
  return { value, valueHigh, unit: unit || null, qualifier: 'range', cumulative: bounded.cumulative };
}

function readSingle(bounded: Bounded, digits: string, rest: string): Quantity | null {
  const value = readNumeral(digits);
  const infix = /^(余|多)(.+)$/u.exec(rest);
  const unit = infix?.[2] ?? rest;
  if (value === null || !isUnitOrNone(unit)) return null;
  const qualifier = infix ? 'over' : (bounded.qualifier ?? 'exact');
  return {
    value,
    valueHigh: null,
    unit: unit.replace(/^:1$/u, '∶1') || null,
    qualifier,
    cumulative: bounded.cumulative,
  };
}

function isUnitOrNone(unit: string): boolean {
  return unit === '' || isUnit(unit);
}
