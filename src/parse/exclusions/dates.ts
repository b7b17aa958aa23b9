import type { ExclusionRule } from './rule.ts';

const YEAR = '(?:19|20)\\d{2}';
const HAN_YEAR = '[一二][〇零九一][〇零一二三四五六七八九]{2}';
const N = '(?:\\d{1,3}|[一二两三四五六七八九十几百]+)';

/** Points and spans of the calendar. */
export const DATE_RULES: readonly ExclusionRule[] = [
  {
    reason: 'date',
    pattern: new RegExp(`(?<![\\d.])${YEAR}\\s?年?\\s?[-—–－~～至到]{1,2}\\s?${YEAR}\\s?年`, 'gu'),
  },
  {
    reason: 'date',
    pattern: new RegExp(`(?<!\\d)${YEAR}-\\d{1,2}-\\d{1,2}(?:\\s\\d{1,2}:\\d{2}(?::\\d{2})?)?`, 'gu'),
  },
  {
    reason: 'date',
    pattern: new RegExp(`(?<!\\d)${YEAR}\\s?[年./]\\s?\\d{1,2}\\s?[月./](?:\\s?\\d{1,2}\\s?日?)?`, 'gu'),
  },
  { reason: 'date', pattern: new RegExp(`(?<run>${YEAR})(?=\\s?[-—–－]\\s?${YEAR}\\b)`, 'dgu') },
  { reason: 'date', pattern: new RegExp(`(?<!\\d)${YEAR}\\s?(?:年度|年代|学年|年)`, 'gu') },
  {
    reason: 'date',
    pattern: new RegExp(
      `${HAN_YEAR}年?(?:[一二三四五六七八九十]{1,2}月)?(?:[一二三四五六七八九十]{1,3}日)?`,
      'gu',
    ),
  },
  { reason: 'date', pattern: /(?<!\d)\d{1,2}\s?[-—–－~～至到]\s?\d{1,2}\s?月(?:份)?/gu },
  { reason: 'date', pattern: /(?<!\d)\d{1,2}\s?月\s?\d{1,2}\s?日/gu },
  { reason: 'date', pattern: /(?<![\d个])(?:1[0-2]|[1-9])\s?月(?:份|底|末|初|中旬|上旬|下旬)?(?!亮)/gu },
  {
    reason: 'date',
    pattern:
      /[一二三四五六七八九十]{1,2}月(?:份|[一二三四五六七八九十]{1,3}日|底|末|初)?(?=[，。、；,;起至中上下以开召正公]|$)/gu,
  },
  { reason: 'date', pattern: /(?:第?[一二三四1-4]|前[两二三])(?:个)?季度/gu },
  { reason: 'date', pattern: /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?=来源|讯|\s|$)/gu },
  {
    reason: 'date',
    pattern:
      /(?:[一二]?[十九〇零]?[一二三四五六七八九十]世纪|(?<!\d)\d{1,2}世纪)(?:[\d一二三四五六七八九]0?十?年代)?/gu,
  },
  { reason: 'date', pattern: /[一二三四五六七八九]十年代/gu },
  { reason: 'date', pattern: /(?:\d{1,3}|[一二三四五六七八九十百]+)\s?周年|(?<=建党|建国|建军|成立)百年/gu },
  {
    reason: 'date',
    pattern:
      /(?<!\d)(?:19|20)\d{2}(?=[，。、；,;\s—-]|$)(?<=(?:到|至|在|于|自|从|届|[—-])\s?(?:19|20)\d{2})/gu,
  },
];

/** Spans that only the date of the document resolves. */
export const RELATIVE_DATE_RULES: readonly ExclusionRule[] = [
  {
    reason: 'relative-date',
    pattern: new RegExp(
      `(?:近|过去|未来|今后|此后|前|后|这|最近|未来的|过去的)\\s?${N}年(?:多)?(?:来|间|内|里|中)?(?![级薪度底])`,
      'gu',
    ),
  },
  {
    reason: 'relative-date',
    pattern: new RegExp(`${N}\\s?(?:多)?年(?:以来|来|间|内(?!部|陆|容)|之内|前(?!列|沿|期)|后(?!期))`, 'gu'),
  },
  {
    reason: 'relative-date',
    pattern: new RegExp(
      `(?<![\\d.])${N}(?:载|年)(?=[，,、]|砥砺|征程|耕耘|奋斗|奋进|磨|春秋|跨越|答卷|是一)`,
      'gu',
    ),
  },
  { reason: 'relative-date', pattern: new RegExp(`(?<=的)${N}年(?=[，。,])|${N}年(?=累计)`, 'gu') },
  { reason: 'date', pattern: /(?:星期|周)[一二三四五六日天](?=[\s，。,、]|$|[\p{Script=Han}])/gu },
  { reason: 'relative-date', pattern: /(?:前|近|头|后)\s?(?:\d{1,2}|[一二两三四五六七八九十]+)个?月/gu },
  { reason: 'relative-date', pattern: /(?:每|一)\s?(?:年|天|日|周|季|月)(?=[一都各]|[，。])/gu },
];
