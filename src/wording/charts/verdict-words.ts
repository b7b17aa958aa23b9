import type { Language } from '../../model/vocabulary.ts';

type Sign = 'reached' | 'short' | 'not-comparable' | 'no-number' | 'untested';

/** The words of charts that set the document's verdicts beside ours. */
export interface VerdictWords {
  /** Over the marks: what the document claims. */
  official: Readonly<Record<'claimed' | 'admitted', readonly [lead: string, rest: string]>>;
  /** Under the marks: what the numbers show, in two lines. */
  ours: Readonly<Record<Sign, readonly [lead: string, rest: string]>>;
  columns: Readonly<Record<'line' | 'row' | 'official' | 'ours' | 'share', string>>;
  group(count: number, official: string, parts: readonly string[]): string;
  part(count: number, sign: string): string;
  /** Over the strips: where they start and what they lead to. */
  start: string;
  target: string;
  estimate: string;
  strips(rows: readonly string[]): string;
  strip(name: string, label: string): string;
}

export const VERDICT_WORDS: Readonly<Record<Language, VerdictWords>> = {
  en: {
    official: {
      claimed: ['The plan’s verdict:', 'reached, or “can be reached”'],
      admitted: ['The plan’s verdict:', '“hard to reach”'],
    },
    ours: {
      reached: ['confirmed:', 'the printed outcome reaches the target'],
      short: ['missed the', 'printed target'],
      'not-comparable': ['cannot be', 'compared'],
      'no-number': ['have no target number,', 'or no outcome'],
      untested: ['cannot', 'be tested'],
    },
    columns: {
      line: 'Indicator',
      row: 'Row',
      official: 'The plan’s verdict',
      ours: 'What the numbers show',
      share: 'Share delivered, %',
    },
    group: (count, official, parts) =>
      `The plan calls ${String(count)} rows ${official}: ${parts.join('; ')}.`,
    part: (count, sign) => `${String(count)} ${sign}`,
    start: '2015',
    target: 'target',
    estimate: 'estimate',
    strips: (rows) => `Share of the promised change delivered, row by row: ${rows.join('; ')}.`,
    strip: (name, label) => `${name}, ${label}`,
  },
  zh: {
    official: {
      claimed: ['规划自评：', '“实现”或“可以实现”'],
      admitted: ['规划自评：', '“较难实现”'],
    },
    ours: {
      reached: ['数字证实：', '完成值达到目标'],
      short: ['没有达到', '表中目标'],
      'not-comparable': ['目标与结果', '不可比'],
      'no-number': ['目标或完成值', '无数据'],
      untested: ['无从', '检验'],
    },
    columns: {
      line: '指标',
      row: '表中行号',
      official: '规划自评',
      ours: '按数字看',
      share: '完成比例，%',
    },
    group: (count, official, parts) => `规划称${String(count)}项${official}：其中${parts.join('；')}。`,
    part: (count, sign) => `${String(count)}项${sign}`,
    start: '2015年',
    target: '目标',
    estimate: '预计',
    strips: (rows) => `各项承诺变动的完成比例：${rows.join('；')}。`,
    strip: (name, label) => `${name}，${label}`,
  },
};
