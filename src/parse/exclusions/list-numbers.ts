import type { ExclusionRule } from './rule.ts';

/** Numbers of chapters, items and notes, at the head of a unit or between items that run on. */
export const LIST_NUMBER_RULES: readonly ExclusionRule[] = [
  {
    reason: 'list-number',
    pattern:
      /^[\s　]*(?:[-—–*•]\s*)?(?<run>(?:\d{1,2}|[一二三四五六七八九十]{1,3}))\s*(?:[、．]|\.(?!\d))/dgu,
  },
  {
    reason: 'list-number',
    pattern: /[（(]\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[）)](?=\s*[\p{Script=Han}“"])/gu,
  },
  {
    reason: 'list-number',
    pattern:
      /(?<=[。；;：:,，、\s”])(?<run>\d{1,2})[.．](?=\s*(?:[\p{Script=Han}“[〔（(A-Z]|(?:19|20)\d{2}年))/dgu,
  },
  { reason: 'list-number', pattern: /[①-⑳]/gu },
  { reason: 'list-number', pattern: /第[一二三四五六七八九十百]+[章节编部篇](?=[\s　\p{Script=Han}])/gu },
];

/** Marks of footnotes in prose: [2], ［2］. */
export const FOOTNOTE_RULES: readonly ExclusionRule[] = [
  {
    reason: 'footnote',
    pattern: /(?<=[\p{Script=Han}”’"%）)])[[［〔]\d{1,2}[\]］〕](?!\s?(?:以上|个百分点|项|左右))/gu,
  },
];
