import type { Language } from '../../model/vocabulary.ts';

type Comparison = 'printed-recomputed' | 'asked-delivered' | 'asked-printed' | 'asked-required';

/** The words of charts that set two values of a line side by side. */
export interface DumbbellWords {
  /** What the two marks are. */
  heads: Readonly<Record<Comparison, readonly [first: string, second: string]>>;
  headings: Readonly<Record<'%' | 'points', string>>;
  /** Column heads of the table. */
  line: string;
  row: string;
  columns: Readonly<Record<Comparison, readonly [first: string, second: string]>>;
  unit: string;
  /** Over the rows that agree. */
  agreement: Readonly<Record<'printed-recomputed' | 'asked-required', string>>;
  /** In the table, where rounding explains the difference. */
  agrees: string;
  /** A row as a clause: GDP, 7.9 and 8.7. */
  clause(name: string, first: string, second: string | null): string;
  list(heads: readonly [string, string], clauses: readonly string[], unit: string): string;
  unitNames: Readonly<Record<'%' | 'points', string>>;
}

export const DUMBBELL_WORDS: Readonly<Record<Language, DumbbellWords>> = {
  en: {
    heads: {
      'printed-recomputed': ['printed', 'from the levels'],
      'asked-delivered': ['asked for 2021–25', 'delivered 2016–20'],
      'asked-printed': ['asked', 'printed as delivered'],
      'asked-required': ['growth target', 'what the level target needs'],
    },
    headings: { '%': '% a year', points: 'percentage points a year' },
    line: 'Indicator',
    row: 'Row',
    columns: {
      'printed-recomputed': ['Growth printed, % a year', 'Growth from the printed levels, % a year'],
      'asked-delivered': ['Asked a year, 2021–25', 'Delivered a year, 2016–20'],
      'asked-printed': ['Growth asked, % a year', 'Growth printed, % a year'],
      'asked-required': ['Growth target, % a year', 'Growth the level target needs, % a year'],
    },
    unit: 'Unit',
    agreement: {
      'printed-recomputed': 'Printed and worked out agree',
      'asked-required': 'Both targets ask the same',
    },
    agrees: 'agrees but for rounding',
    clause: (name, first, second) =>
      second === null ? `${name}, ${first} for both` : `${name}, ${first} and ${second}`,
    list: ([first, second], clauses, unit) =>
      `Each row, ${first} then ${second}, in ${unit}: ${clauses.join('; ')}.`,
    unitNames: { '%': 'per cent a year', points: 'percentage points a year' },
  },
  zh: {
    heads: {
      'printed-recomputed': ['表中所列', '按水平值计算'],
      'asked-delivered': ['“十四五”要求', '“十三五”实际'],
      'asked-printed': ['目标增速', '表中增速'],
      'asked-required': ['增速目标', '总量目标所需'],
    },
    headings: { '%': '年均增长，%', points: '年均变动，百分点' },
    line: '指标',
    row: '表中行号',
    columns: {
      'printed-recomputed': ['表中年均增速（%）', '按表中水平值计算的年均增速（%）'],
      'asked-delivered': ['2021—2025年每年要求', '2016—2020年每年实际'],
      'asked-printed': ['目标年均增速（%）', '表中年均增速（%）'],
      'asked-required': ['增速目标（%）', '总量目标所需年均增速（%）'],
    },
    unit: '单位',
    agreement: { 'printed-recomputed': '表中与计算一致', 'asked-required': '总量与增速要求一致' },
    agrees: '差别不出四舍五入',
    clause: (name, first, second) =>
      second === null ? `${name}两者同为${first}` : `${name}${first}、${second}`,
    list: ([first, second], clauses, unit) =>
      `各项依次为${first}、${second}，单位${unit}：${clauses.join('；')}。`,
    unitNames: { '%': '每年百分之几', points: '每年百分点' },
  },
};
