import type { Language } from '../../model/vocabulary.ts';

/** The words of charts that follow values over the periods of the plans. */
export interface PathWords {
  lesserName: string;
  greaterName: string;
  /** A yearly rate as a promise. */
  yearly(rate: string): string;
  /** The level it comes to, worked out by us. */
  comesTo(level: string): string;
  columns: Readonly<Record<'series' | 'period' | 'kind' | 'value' | 'unit', string>>;
  implied: string;
  worked: string;
  axisStart(start: string): string;
  axesStart: string;
  joinsOnly(from: number, to: number): string;
}

export const PATH_WORDS: Readonly<Record<Language, PathWords>> = {
  en: {
    lesserName: 'Lesser Wuxing',
    greaterName: 'Greater Wuxing',
    yearly: (rate) => `${rate} a year`,
    comesTo: (level) => `comes to ${level}`,
    columns: { series: 'Indicator', period: 'Year', kind: 'Kind', value: 'Value as printed', unit: 'Unit' },
    implied: 'level that the growth target comes to (ours)',
    worked: 'worked out by us',
    axisStart: (start) => `The axis starts at ${start}.`,
    axesStart: 'The axes do not start at zero.',
    joinsOnly: (from, to) =>
      `Only ${String(from)} and ${String(to)} are printed; the line between them is drawn straight.`,
  },
  zh: {
    lesserName: '小吴兴',
    greaterName: '大吴兴',
    yearly: (rate) => `年均${rate}`,
    comesTo: (level) => `折合${level}`,
    columns: { series: '指标', period: '年份', kind: '类别', value: '原文数值', unit: '单位' },
    implied: '增速目标折合的水平（本站计算）',
    worked: '本站计算',
    axisStart: (start) => `纵轴起于${start}。`,
    axesStart: '纵轴不从零起。',
    joinsOnly: (from, to) => `只有${String(from)}年和${String(to)}年的数，其间连成直线。`,
  },
};
