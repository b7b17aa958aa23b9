import { foldCell, squash } from './fold-cell.ts';
import { planYear } from './plan-year.ts';

/** What the words over a table say of its years. */
export interface Outlook {
  /** The table plans ahead or reports what was; null where the words do not say. */
  tense: 'plan' | 'report' | null;
  /** First year of the plan, null where none is named. */
  firstYear: number | null;
  /** The one year that the words give to targets, undefined where they name none or several. */
  planned: number | undefined;
  /** The one year that the words give to outcomes. */
  reported: number | undefined;
}

const AHEAD = /目标|展望|预测|安排/u;
const REPORT =
  /(?:完成|执行|实现|变动|变化|运行|发展|基本)情况|公报|月报|快报|统计|回顾|历年|实绩|决算|进度/u;
const PLAN = /规划|纲要|计划|方案|时期|五年/u;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?=\s*年|[-—~至]{1,2}20\d{2}\s*年)/gu;

/** Reads the words over a table, the nearest first: its caption, the heading above it, the title of the document. */
export function readOutlook(words: readonly string[]): Outlook {
  const tense = words.map(tenseOf).find((found) => found !== null) ?? null;
  const firstYear = words.map(firstYearOf).find((found) => found !== null) ?? null;
  const planned = words.filter((text) => tenseOf(text) === 'plan');
  const others = words.filter((text) => tenseOf(text) !== 'plan');
  return { tense, firstYear, planned: oneYearOf(planned), reported: oneYearOf(others) };
}

/** Years below one another report what was, unless the words over them say that they aim. */
export function ofSeries(outlook: Outlook, words: readonly string[]): Outlook {
  const aims = words.some((printed) => AHEAD.test(squash(printed)));
  return aims ? outlook : { ...outlook, tense: 'report' };
}

function tenseOf(printed: string): Outlook['tense'] {
  const words = squash(printed);
  if (AHEAD.test(words)) return 'plan';
  if (REPORT.test(words)) return 'report';
  return PLAN.test(words) ? 'plan' : null;
}

function firstYearOf(words: string): number | null {
  const span = /(20\d{2})年?[-—~至]{1,2}(?:20)?\d{2}年/u.exec(squash(words))?.[1];
  if (span !== undefined) return Number(span);
  const last = planYear(squash(words).replace(/第(十[一二三四五六七八九]?)个五年/u, '$1五'));
  return last === undefined ? null : last - 4;
}

/** The year of the nearest words that print one; none where those print several. */
function oneYearOf(words: readonly string[]): number | undefined {
  const years = words.map(yearsOf).find((found) => found.length > 0) ?? [];
  return years.length === 1 ? years[0] : undefined;
}

/** Years that the words print one by one; both ends of a span count, so that a span is no one year. Blanks part 表1 from 2022年. */
function yearsOf(words: string): number[] {
  return [...new Set([...foldCell(words).matchAll(YEAR)].map(([year]) => Number(year)))];
}
