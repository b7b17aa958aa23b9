import { readNumeral } from '../numerals.ts';

/** What a date expression means for the figures behind it. */
export interface DateMention {
  start: number;
  end: number;
  /** Resolved period, null where the document has no date to resolve it against. */
  period: string | null;
  /**
   * `goal`: 到2025年. `compared`: 较2016年, only what is compared with. `now`: 目前, holds for stocks only.
   * `whole-year`: 全年, 年末, the year that the heading or else the document speaks of.
   * `from`: 由2020年的…提升到…, the year of the first value alone. `between`: 从2012年到2021年, the years of both.
   * `last`: 由上年的…调整为…, the year of the first value; the next year is that of the second.
   */
  use: 'plain' | 'goal' | 'compared' | 'now' | 'span' | 'whole-year' | 'from' | 'between' | 'last';
}

interface DateForm {
  pattern: RegExp;
  use?: DateMention['use'];
  resolve: (match: RegExpMatchArray, clock: Clock) => string | null;
}

/** The date of the document; every part may be missing. */
export interface Clock {
  year: number | null;
  month: number | null;
  date: string | null;
}

/** Reads an ISO date of any precision. */
export function clockOf(date: string | undefined): Clock {
  const match = /^(\d{4})(?:-(\d{2}))?/u.exec(date ?? '');
  return {
    year: match ? Number(match[1]) : null,
    month: match?.[2] === undefined ? null : Number(match[2]),
    date: date === undefined ? null : date.slice(0, 7),
  };
}

const pad = (n: number | string): string => String(n).padStart(2, '0');
const shifted = (clock: Clock, by: number): string | null =>
  clock.year === null ? null : String(clock.year + by);
const YEARS: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1 };
const monthSpan = (year: string | null, from: number, to: number): string | null =>
  year === null ? null : `${year}-${pad(from)}/${year}-${pad(to)}`;
const yearNumber = (text: string): string => String(readNumeral(text) ?? text);

/** Years of a five-year plan by its ordinal numeral: 十三 runs 2016 to 2020. From the sixth on they follow one another. */
export function planSpan(numeral: string): { from: number; to: number } | null {
  const n = readNumeral(numeral);
  return n === null || n < 6 || n > 30 ? null : { from: 1951 + n * 5, to: 1955 + n * 5 };
}

const spanOf = (numeral: string): string | null => {
  const span = planSpan(numeral);
  return span && `${span.from}/${span.to}`;
};
const endOf = (numeral: string): string | null => {
  const span = planSpan(numeral);
  return span && String(span.to);
};

/** A report written in the first months of a year looks back on the years before it. */
function lookBack(count: number | null, clock: Clock): string | null {
  if (count === null || clock.year === null) return null;
  const to = clock.month !== null && clock.month <= 3 ? clock.year - 1 : clock.year;
  return count === 1 ? String(to) : `${to - count + 1}/${to}`;
}

/** Plans and reports printed in the first half of a year count it among the years ahead. */
function lookAhead(count: number | null, clock: Clock): string | null {
  if (count === null || clock.year === null || clock.month === null) return null;
  const from = clock.month <= 6 ? clock.year : clock.year + 1;
  return `${from}/${from + count - 1}`;
}

/** 6月末, 6月份 without a year: that of the document, where the month is not after its own. */
function monthOf(month: number, clock: Clock): string | null {
  if (clock.year === null || month > (clock.month ?? 12)) return null;
  return `${clock.year}-${pad(month)}`;
}

/** Longer forms first: the first form that holds an offset wins. */
const FORMS: readonly DateForm[] = [
  { pattern: /(?<=[从由自])\s?((?:19|20)\d{2})年\s?到\s?((?:19|20)\d{2})年/gu, use: 'between', resolve: (m) => `${m[1]}/${m[2]}` },
  { pattern: /((?:19|20)\d{2})年(?:末|底)?(?=的\s?(?:近|约|超过?)?\s?[\d.一二三四五六七八九十两]{1,6}多?倍)/gu, use: 'compared', resolve: (m) => m[1] as string },
  { pattern: /(?<=[从由])\s?((?:19|20)\d{2})年(?:末|底)?的?(?!起|开始|以来)(?=[^，。；]{1,24}(?:到|至|为))/gu, use: 'from', resolve: (m) => m[1] as string },
  { pattern: /(?<=[从由])\s?(上年|去年)(?:末|底|同期)?的?(?!起|开始|以来)(?=[^，。；]{1,30}(?:到|至|为))/gu, use: 'last', resolve: (_, clock) => shifted(clock, -1) },
  { pattern: /((?:19|20)\d{2})\s?年?\s?[-—–～~至]{1,2}\s?((?:19|20)\d{2})\s?年/gu, use: 'span', resolve: (m) => `${m[1]}/${m[2]}` },
  { pattern: /(?:((?:19|20)\d{2})年|(今年|去年))?(\d{1,2})\s?[-—–～~至到]\s?(\d{1,2})月/gu, use: 'span', resolve: (m, clock) => monthSpan(m[1] ?? shifted(clock, m[2] === '去年' ? -1 : 0), Number(m[3]), Number(m[4])) },
  { pattern: /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/gu, resolve: (m) => `${m[1]}-${pad(m[2] as string)}-${pad(m[3] as string)}` },
  { pattern: /((?:19|20)\d{2})年(\d{1,2})月/gu, resolve: (m) => `${m[1]}-${pad(m[2] as string)}` },
  { pattern: /(今年|去年)(\d{1,2})月/gu, resolve: (m, clock) => { const year = shifted(clock, YEARS[m[1] as string] ?? 0); return year && `${year}-${pad(m[2] as string)}`; } },
  { pattern: /(今年|去年|(?:19|20)\d{2}年)?(上半年|下半年|(?:第?[一二三四]|前三)季度)/gu, use: 'span', resolve: (m, clock) => partOfYear(m[1], m[2] as string, clock) },
  { pattern: /((?:19|20)\d{2})年以来/gu, use: 'span', resolve: (m, clock) => (clock.year === null ? null : `${m[1]}/${clock.year}`) },
  { pattern: /(?<![\d年季到—–-]|(?<!截)至)(\d{1,2})月(?:份|末|底)/gu, resolve: (m, clock) => monthOf(Number(m[1]), clock) },
  { pattern: /(?:今年以来)/gu, resolve: (_, clock) => shifted(clock, 0) },
  { pattern: /去年以来/gu, use: 'span', resolve: (_, clock) => (clock.year === null ? null : `${clock.year - 1}/${clock.year}`) },
  { pattern: /(?<=到|至)\s?((?:19|20)\d{2}|二〇[一二三四五六七八九〇]{2})\s?年/gu, use: 'goal', resolve: (m) => yearNumber(m[1] as string) },
  { pattern: /(?<=[比较与和同对]|相比|对比)\s?((?:19|20)\d{2})年(?!第|的[\d\p{Script=Han}]{0,6}(?:提高|增加|下降))/gu, use: 'compared', resolve: (m) => m[1] as string },
  { pattern: /(?<=[比较与和同]|较上)\s?(?:去年同期|上年同期|上年|去年|五年前|往年)/gu, use: 'compared', resolve: (_, clock) => shifted(clock, -1) },
  { pattern: /(?<=[比较向])[“"]?(十[一二三四五六七八九]?)五[”"]?(?:末|期末|时期)?/gu, use: 'compared', resolve: (m) => endOf(m[1] as string) },
  { pattern: /[“"](十[一二三四五六七八九]?)五[”"](?:期?末|收官)/gu, resolve: (m) => endOf(m[1] as string) },
  { pattern: /[“"](十[一二三四五六七八九]?)五[”"](?:时期|期间|以来|的五年)/gu, use: 'span', resolve: (m) => spanOf(m[1] as string) },
  { pattern: /((?:19|20)\d{2})年(?:度)?(?!第)/gu, resolve: (m) => m[1] as string },
  { pattern: /(二〇[一二三四五六七八九〇]{2})年/gu, resolve: (m) => yearNumber(m[1] as string) },
  { pattern: /(?:近|过去|这|最近)?([一二三四五六七八九十])年(?:来|间)|(?:近|过去的?|最近)([一二三四五六七八九十])年/gu, use: 'span', resolve: (m, clock) => lookBack(readNumeral((m[1] ?? m[2]) as string), clock) },
  { pattern: /([一二三四五六七八九十])年(?=分别|累计|共计|年均)/gu, use: 'span', resolve: (m, clock) => lookBack(readNumeral(m[1] as string), clock) },
  { pattern: /(?:今后|未来)([三五])年/gu, use: 'span', resolve: (m, clock) => lookAhead(readNumeral(m[1] as string), clock) },
  { pattern: /全年|(?<![一二三四五六七八九十两\d])年(?:末|底|内)/gu, use: 'whole-year', resolve: (_, clock) => shifted(clock, 0) },
  { pattern: /今年|本年|去年|上年|前年|明年/gu, resolve: (m, clock) => shifted(clock, YEARS[m[0]] ?? 0) },
  { pattern: /截至目前|目前|眼下|截至发稿/gu, use: 'now', resolve: (_, clock) => (clock.month === null ? null : clock.date) },
]; // prettier-ignore

function partOfYear(year: string | undefined, part: string, clock: Clock): string | null {
  const base =
    year === undefined || YEARS[year] !== undefined
      ? shifted(clock, YEARS[year ?? '今年'] ?? 0)
      : year.slice(0, 4);
  if (part === '上半年') return monthSpan(base, 1, 6);
  if (part === '下半年') return monthSpan(base, 7, 12);
  if (part === '前三季度') return monthSpan(base, 1, 9);
  const quarter = '一二三四'.indexOf(part.replace('第', '')[0] as string);
  return monthSpan(base, quarter * 3 + 1, quarter * 3 + 3);
}

/** 比一季度, 较1—5月: a date behind a word of comparison is only what is compared with. */
const COMPARED = /(?:^|[^同环对])[比较]$/u;

/** The date expressions of a text, in order, without overlap. */
export function dateMentions(text: string, clock: Clock): DateMention[] {
  const mentions: DateMention[] = [];
  const taken = new Uint8Array(text.length);
  for (const form of FORMS) {
    for (const match of text.matchAll(form.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      const use =
        COMPARED.test(text.slice(Math.max(0, start - 2), start)) && form.use !== 'goal'
          ? 'compared'
          : (form.use ?? 'plain');
      mentions.push({ start, end, period: form.resolve(match, clock), use });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}
