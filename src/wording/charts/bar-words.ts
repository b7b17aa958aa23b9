import type { Language } from '../../model/vocabulary.ts';

/** The words of charts that draw amounts as bars: promised and reported, parts and wholes, documents and what they hold. */
export interface BarWords {
  columns: Readonly<
    Record<
      | 'what'
      | 'value'
      | 'unit'
      | 'voice'
      | 'project'
      | 'part'
      | 'document'
      | 'reason'
      | 'runs'
      | 'figures'
      | 'excluded'
      | 'share'
      | 'used',
      string
    >
  >;
  /** Who speaks. */
  voices: Readonly<Record<'promise' | 'report' | 'computed', string>>;
  clause(name: string, value: string): string;
  list(clauses: readonly string[]): string;
  grouped(heading: string, clauses: readonly string[]): string;
  /** Runs of digits and numerals in one document. */
  coverage(inFigures: string, outside: string): string;
  reasonCount(count: string, share: string): string;
}

export const BAR_WORDS: Readonly<Record<Language, BarWords>> = {
  en: {
    columns: {
      what: 'What',
      value: 'Value',
      unit: 'Unit in files',
      voice: 'What it is',
      project: 'Project',
      part: 'Whole and parts',
      document: 'Document',
      reason: 'Why it is no quantity',
      runs: 'Runs',
      figures: 'In figures',
      excluded: 'Set aside',
      share: 'Share, %',
      used: 'Figures used',
    },
    voices: { promise: 'promised', report: 'reported', computed: 'worked out by us' },
    clause: (name, value) => `${name}, ${value}`,
    list: (clauses) => `The bars: ${clauses.join('; ')}.`,
    grouped: (heading, clauses) => `${heading}: ${clauses.join('; ')}.`,
    coverage: (inFigures, outside) => `${inFigures} in figures, ${outside} set aside`,
    reasonCount: (count, share) => `${count}, ${share}%`,
  },
  zh: {
    columns: {
      what: '内容',
      value: '数值',
      unit: '数据文件单位',
      voice: '性质',
      project: '项目',
      part: '总量与部分',
      document: '文献',
      reason: '为何不是数量',
      runs: '数字串总数',
      figures: '读作数据',
      excluded: '排除',
      share: '占比（%）',
      used: '采用的数据',
    },
    voices: { promise: '承诺', report: '报告', computed: '本站计算' },
    clause: (name, value) => `${name}${value}`,
    list: (clauses) => `各条依次为：${clauses.join('；')}。`,
    grouped: (heading, clauses) => `${heading}：${clauses.join('；')}。`,
    coverage: (inFigures, outside) => `${inFigures}串是数据，${outside}串排除`,
    reasonCount: (count, share) => `${count}处，${share}%`,
  },
};
