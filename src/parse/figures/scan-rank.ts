import { readNumeral } from '../numerals.ts';
import type { Quantity } from './quantity.ts';

const NUMERAL = '(\\d+|[一二三四五六七八九十百]+)';
/** 第7名, 第60位; a bare 第一 is a rank only where a field of comparison stands before it. */
const PLACE = new RegExp(`^第\\s?${NUMERAL}\\s?(位|名)?`, 'u');
const FIELD =
  /(?:(?:全国|全省|全市|全区|全球|世界|国内|全州|全县)(?:县域|同类[市县区城]?|县级市|各[省市区县])?|[省市区县国]内?|居|列|位次|排名|排行|综合评价[^，。；]{0,8})(?:的)?$/u;
const RUN_OF_WINS = new RegExp(`^${NUMERAL}(连冠|连胜|连增|连升)`, 'u');
/** 第三批, 第一方阵, 第四次: the count of a batch, session or time. */
const ORDINAL_NOUN = /^(?:[届次批期轮章条代号个产季书方阶梯种大项件类段步座家款场艘站所者]|五个|四个|三个)/u;
/** 前10强, 前 3 甲, 前1%. */
const TOP = new RegExp(`^[前后]\\s?${NUMERAL}\\s?(强|名|位|甲|%|‰)?(?![\\d年月个天周季届])`, 'u');
const STRIVE =
  /(?:冲刺|进入|跻身|入围|进军|迈入|入选|列入|荣登|位列|挺进|争创|争进|综合排名[^，。；]{0,4})(?:了)?(?:全国|全省|全市|世界|全球|中国|国家|[^，。；\d]{0,6})?\s?$/u;
const STRONG = new RegExp(`^${NUMERAL}\\s?强`, 'u');

/**
 * A rank that starts at `at` (第, 前 or the numeral of 50强). 世界500强 is a name and is not read here.
 * `text` has folded digits.
 */
export function rankAt(text: string, at: number): Quantity | null {
  return placeAt(text, at) ?? topAt(text, at) ?? strongAt(text, at) ?? winsAt(text, at);
}

function placeAt(text: string, at: number): Quantity | null {
  const match = PLACE.exec(text.slice(at, at + 10));
  if (!match) return null;
  const end = at + match[0].length;
  const bare = match[2] === undefined;
  if (
    bare &&
    (!FIELD.test(text.slice(Math.max(0, at - 12), at)) || ORDINAL_NOUN.test(text.slice(end, end + 2)))
  )
    return null;
  return rank(match, { at, end, unit: match[2] ?? '位', qualifier: 'exact' });
}

function topAt(text: string, at: number): Quantity | null {
  const match = TOP.exec(text.slice(at, at + 10));
  if (!match) return null;
  const bare = match[2] === undefined;
  if (bare && !FIELD.test(text.slice(Math.max(0, at - 8), at))) return null;
  return rank(match, { at, end: at + match[0].length, unit: match[2] ?? '位', qualifier: 'at_most' });
}

function strongAt(text: string, at: number): Quantity | null {
  const match = STRONG.exec(text.slice(at, at + 8));
  const before = text.slice(Math.max(0, at - 14), at);
  if (!match || !(STRIVE.test(before) || before.endsWith('“')) || /(?:世界|中国|全球|财富)\s?$/u.test(before))
    return null;
  return rank(match, { at, end: at + match[0].length, unit: '强', qualifier: 'at_most' });
}

/** 八连冠: a count of times in a row. */
function winsAt(text: string, at: number): Quantity | null {
  const match = RUN_OF_WINS.exec(text.slice(at, at + 6));
  if (!match) return null;
  return {
    ...rank(match, { at, end: at + match[0].length, unit: match[2] as string, qualifier: 'exact' }),
    form: 'plain',
  };
}

function rank(
  match: RegExpExecArray,
  found: Pick<Quantity, 'end' | 'unit' | 'qualifier'> & { at: number },
): Quantity {
  const anchor = found.at + match[0].indexOf(match[1] as string);
  return {
    start: found.at,
    end: found.end,
    anchor,
    value: readNumeral(match[1] as string),
    valueHigh: null,
    unit: found.unit,
    qualifier: found.qualifier,
    form: 'rank',
    core: { start: found.at, end: found.end },
  };
}
