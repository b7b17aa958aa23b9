import { readNumeral } from '../numerals.ts';
import type { Qualifier } from '../vocabulary.ts';
import type { Quantity } from './quantity.ts';
import { qualifierAfter, qualifierBefore, qualifierOfVerb } from './qualifier-words.ts';

/**
 * Quantities that are not number plus unit: doublings, fractions, percentages in words, tenths, ratios.
 * Each takes the folded text and the offset of a numeral and gives null where its form does not start there.
 */
type Form = (text: string, at: number) => Quantity | null;

const NUMERAL = '[〇零一二三四五六七八九十百千万亿两]+(?:点[〇零一二三四五六七八九]+)?|\\d+(?:\\.\\d+)?';

const NEARLY: Readonly<Record<string, Qualifier>> = { 近: 'near', 约: 'about', 超: 'over' };

/** 翻一番 is twice, 翻两番 four times, 翻了近一番 next to twice. */
const doubling: Form = (text, at) => {
  const head = /翻(?:了)?([近约超])?\s*$/u.exec(text.slice(Math.max(0, at - 3), at));
  const body = /^([一二两三四]|\d)\s*番/u.exec(text.slice(at, at + 4));
  if (!head || !body) return null;
  const times = readNumeral(body[1] as string) ?? 1;
  const quantity = bounded(text, {
    at,
    start: at - head[0].length,
    end: at + body[0].length,
    value: 2 ** times,
    unit: '倍',
    form: 'doubling',
  });
  const nearly = NEARLY[head[1] ?? ''];
  return nearly === undefined ? quantity : { ...quantity, qualifier: nearly };
};

/** 百分之五, 千分之三, 百分之三十到四十. */
const perHundred: Form = (text, at) => {
  const match = new RegExp(`^(百|千|万)分之(${NUMERAL})(?:[到至](?:百分之)?(${NUMERAL}))?`, 'u').exec(
    text.slice(at, at + 24),
  );
  if (!match) return null;
  const percent = { 百: 1, 千: 0.1, 万: 0.01 }[match[1] as '百'];
  const value = readNumeral(match[2] as string);
  if (value === null) return null;
  const high = match[3] === undefined ? null : readNumeral(match[3]);
  const scaled = round(value * percent);
  const quantity = bounded(text, {
    at,
    start: at,
    end: at + match[0].length,
    value: scaled,
    unit: '%',
    form: 'plain',
  });
  return high === null
    ? quantity
    : { ...quantity, valueHigh: round(high * percent), qualifier: 'range', form: 'range' };
};

/** 三分之二, 2/3: a share, written as a fraction. */
const fraction: Form = (text, at) => {
  const slice = text.slice(at, at + 16);
  const words = new RegExp(`^(${NUMERAL})分之(${NUMERAL})`, 'u').exec(slice);
  if (words)
    return fractionOf(text, at, words[0], readNumeral(words[2] as string), readNumeral(words[1] as string));
  const digits = /^(\d{1,3})[/／](\d{1,3})(?![\d年月/])/u.exec(slice);
  if (!digits || /[\d/]$/u.test(text.slice(Math.max(0, at - 1), at))) return null;
  return fractionOf(text, at, digits[0], Number(digits[1]), Number(digits[2]));
};

function fractionOf(
  text: string,
  at: number,
  token: string,
  top: number | null,
  bottom: number | null,
): Quantity | null {
  if (top === null || bottom === null || bottom === 0 || top > bottom) return null;
  return bounded(text, {
    at,
    start: at,
    end: at + token.length,
    value: top / bottom,
    unit: null,
    form: 'fraction',
  });
}

/** 五成, 三成半: tenths. */
const tenths: Form = (text, at) => {
  const match =
    /^([一二两三四五六七八九十]|\d(?:\.\d+)?)成([半一二三四五六七八九])?(?![功立为员果就效长都本年熟分套交品])/u.exec(
      text.slice(at, at + 8),
    );
  if (!match || /[建完落形达]$/u.test(text.slice(Math.max(0, at - 1), at))) return null;
  const value = round(
    (readNumeral(match[1] as string) ?? 0) * 10 +
      (match[2] === '半' ? 5 : (readNumeral(match[2] ?? '') ?? 0)),
  );
  return bounded(text, { at, start: at, end: at + match[0].length, value, unit: '%', form: 'plain' });
};

/** 1.67:1, 2：1 and 8.3∶41.4∶50.3; a clock time is claimed as a date before. */
const ratio: Form = (text, at) => {
  const match = /^(\d+(?:\.\d+)?)\s?[:：∶]\s?(\d+(?:\.\d+)?)((?:\s?[:：∶]\s?\d+(?:\.\d+)?)*)/u.exec(
    text.slice(at, at + 48),
  );
  if (!match) return null;
  const parts = match[3] !== '';
  const unit = parts ? null : `∶${match[2] as string}`;
  const value = parts ? null : Number(match[1]);
  return bounded(text, { at, start: at, end: at + match[0].length, value, unit, form: 'ratio' });
};

/** 一半以上, 近一半: a half, where a word bounds it or says that it is a share. */
const half: Form = (text, at) => {
  if (!text.startsWith('一半', at)) return null;
  const quantity = bounded(text, { at, start: at, end: at + 2, value: 0.5, unit: null, form: 'fraction' });
  const isShare =
    /(?:占|的|达到?|为)\s?$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    !/^[\p{Script=Han}]/u.test(text.slice(at + 2, at + 3));
  return quantity.qualifier !== 'exact' || isShare ? quantity : null;
};

/** 3个半小时, 两个半月: half a unit more than the number says. */
const andHalf: Form = (text, at) => {
  const match = /^(\d{1,2}|[一二两三四五六七八九十])个半(小时|月)/u.exec(text.slice(at, at + 6));
  if (!match) return null;
  const value = (readNumeral(match[1] as string) ?? 0) + 0.5;
  return bounded(text, {
    at,
    start: at,
    end: at + match[0].length,
    value,
    unit: `个${match[2] as string}`,
    form: 'plain',
  });
};

interface Core {
  at: number;
  start: number;
  end: number;
  value: number | null;
  unit: string | null;
  form: Quantity['form'];
}

function bounded(text: string, core: Core): Quantity {
  const before = qualifierBefore(text, core.start);
  const after = qualifierAfter(text, core.end);
  const many = /^(?:多|余)/u.test(text.slice(core.end, core.end + 1)) ? 1 : 0;
  const qualifier =
    before?.qualifier ?? after?.qualifier ?? (many ? 'over' : qualifierOfVerb(text, core.start));
  return {
    start: core.start - (before?.length ?? 0),
    end: core.end + (after?.length ?? many),
    anchor: core.at,
    value: core.value,
    valueHigh: null,
    unit: core.unit,
    qualifier: qualifier ?? 'exact',
    form: core.form,
    core: { start: core.start, end: core.end },
  };
}

/** Products of decimals are rounded to ten places: 0.1 × 3 is 0.3. */
function round(value: number): number {
  return Number(value.toFixed(10));
}

const FORMS: readonly Form[] = [doubling, perHundred, fraction, tenths, ratio, half, andHalf];

/** The first special form that starts at the numeral at `at`. */
export function specialFormAt(text: string, at: number): Quantity | null {
  for (const form of FORMS) {
    const quantity = form(text, at);
    if (quantity) return quantity;
  }
  return null;
}

/** 翻番 and 实现倍增 without a numeral: twice, where it is no name (倍增计划, 倍增行动). */
export function bareDoublings(text: string): Quantity[] {
  return [...text.matchAll(/翻番|(?<=实现|力争|[量值额数入模])倍增(?=[，。、；,;]|$)/gu)].map((match) =>
    bounded(text, {
      at: match.index,
      start: match.index,
      end: match.index + 2,
      value: 2,
      unit: '倍',
      form: 'doubling',
    }),
  );
}
