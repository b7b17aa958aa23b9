import type { Language } from '../model/vocabulary.ts';

/** The words that stand inside drawings. Short, because room is short. */
export interface ChartWords {
  targetFor(year: number): string;
  estimate: string;
  noOutcome: string;
  noNumber: string;
  inOneYear: string;
  overYears: string;
  aYear: string;
  /** A growth figure by its role; neutral unless yearly, since the documents print falls without a sign. */
  rate(role: string, yearly: boolean): string;
  /** A change that the document calls a fall. */
  fall(role: string): string;
  yearNotStated: string;
  target: string;
  printed: string;
  baseline: string;
  /** Between a label's head and its value. */
  colon: string;
  more(count: number): string;
  wider: string;
  elsewhere: string;
}

/** Years from which a target is a goal of the long-term outline rather than of a five-year plan. */
const OUTLINE_FROM = 2030;

export const CHART_WORDS: Readonly<Record<Language, ChartWords>> = {
  en: {
    targetFor: (year) => `${year > OUTLINE_FROM ? 'Goal' : 'Target'} for ${String(year)}`,
    estimate: 'estimate',
    noOutcome: 'no outcome printed',
    noNumber: 'no number set',
    inOneYear: 'In a single year',
    overYears: 'Sum over the years of a plan',
    aYear: 'a year',
    rate: (role, yearly) => `${role} ${yearly ? 'growth' : 'rate'}`,
    fall: (role) => `${role} fall`,
    yearNotStated: 'Year not stated',
    target: 'target',
    printed: 'printed',
    baseline: 'start',
    colon: ': ',
    more: (count) => `${String(count)} more in the table`,
    wider: 'wider scope',
    elsewhere: 'elsewhere',
  },
  zh: {
    targetFor: (year) => `${String(year)}年目标`,
    estimate: '预计',
    noOutcome: '未列完成值',
    noNumber: '未定数值',
    inOneYear: '当年值',
    overYears: '规划期累计',
    aYear: '年均',
    rate: (role, yearly) => `${role}${yearly ? '增速' : '变幅'}`,
    fall: (role) => `${role}降幅`,
    yearNotStated: '年份未标明',
    target: '目标',
    printed: '文献所载',
    baseline: '基期',
    colon: '：',
    more: (count) => `另有${String(count)}项，见表`,
    wider: '大口径',
    elsewhere: '另处',
  },
};
