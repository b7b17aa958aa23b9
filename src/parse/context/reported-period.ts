import { type Clock, dateMentions } from './calendar.ts';

/** Titles of documents that report on a stretch of time: communiqués, accounts of how the economy went. */
const REPORT = /公报|运行|统计|简况|概况|情况|回顾|总结|主要数据/u;

/** The one year or part of a year that the title of a report names (2022年…统计公报), else null. */
export function reportedPeriod(title: string, clock: Clock): string | null {
  if (!REPORT.test(title)) return null;
  const named = new Set(dateMentions(title, clock).map((mention) => mention.period));
  const [period] = named;
  return named.size === 1 && period && /^\d{4}(?:$|-\d\d\/)/u.test(period) ? period : null;
}

/** In a report on a year 全年 and 上年 count from that year, not from the day of print. */
export function reportClock(clock: Clock, period: string | null): Clock {
  const year = Number(period?.slice(0, 4));
  if (period === null || (clock.year !== null && year >= clock.year)) return clock;
  return { year, month: null, date: null };
}
