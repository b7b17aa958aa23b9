import type { DatePrecision, Language } from '../model/vocabulary.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date taken apart: `2021-12-24`, `2021-12`, `2021`. */
interface DateParts {
  year: string;
  month: number | null;
  day: number | null;
}

function readDate(date: string): DateParts {
  const [year = '', month, day] = date.split('-');
  return {
    year,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

function englishDate({ year, month, day }: DateParts): string {
  return [day, month === null ? null : MONTHS[month - 1], year].filter((part) => part !== null).join(' ');
}

function chineseDate({ year, month, day }: DateParts): string {
  return `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;
}

function englishSpan(from: DateParts, to: DateParts): string {
  if (from.month === null)
    return `${from.year}–${to.year.slice(0, 2) === from.year.slice(0, 2) ? to.year.slice(2) : to.year}`;
  if (from.year !== to.year) return `${englishDate(from)} – ${englishDate(to)}`;
  if (from.day === null) return `${MONTHS[from.month - 1]}–${englishDate(to)}`;
  return from.month === to.month
    ? `${from.day}–${englishDate(to)}`
    : `${from.day} ${MONTHS[from.month - 1]} – ${englishDate(to)}`;
}

function chineseSpan(from: DateParts, to: DateParts): string {
  if (from.month === null) return `${from.year}—${to.year}年`;
  if (from.year !== to.year) return `${chineseDate(from)}至${chineseDate(to)}`;
  const start = from.day === null ? String(from.month) : `${from.month}月${from.day}日`;
  return `${from.year}年${start}至${to.month}月${to.day === null ? '' : `${to.day}日`}`;
}

/** An ISO date or period in words: `2016/2020` is 2016–20 and 2016—2020年. */
export function formatPeriod(language: Language, period: string): string {
  const [first = '', last] = period.split('/');
  const from = readDate(first);
  if (last === undefined) return language === 'en' ? englishDate(from) : chineseDate(from);
  const to = readDate(last);
  return language === 'en' ? englishSpan(from, to) : chineseSpan(from, to);
}

const QUARTERS = { en: ['first', 'second', 'third', 'fourth'], zh: ['一', '二', '三', '四'] } as const;

/** A date at the precision that is known: a quarter is named, `before` says so. */
export function formatDate(language: Language, date: string, precision: DatePrecision): string {
  if (precision === 'before') {
    const known = formatPeriod(language, date);
    return language === 'en' ? `before ${known}` : `${known}以前`;
  }
  if (precision !== 'quarter') return formatPeriod(language, date);
  const { year, month } = readDate(date.split('/')[0] ?? date);
  const quarter = Math.floor(((month ?? 1) - 1) / 3);
  return language === 'en'
    ? `${QUARTERS.en[quarter]} quarter of ${year}`
    : `${year}年第${QUARTERS.zh[quarter]}季度`;
}

/** First year of a period. */
export function firstYear(period: string): number {
  return Number(period.slice(0, 4));
}

/** Last year of a period. */
export function lastYear(period: string): number {
  return Number((period.split('/')[1] ?? period).slice(0, 4));
}
