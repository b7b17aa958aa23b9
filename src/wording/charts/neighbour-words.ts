import type { Language } from '../../model/vocabulary.ts';

type Role = 'baseline' | 'target' | 'actual' | 'forecast';

/** The words of charts that set the same measure of two districts side by side. */
export interface NeighbourWords {
  columns: Readonly<Record<'measure' | 'place' | 'period' | 'kind' | 'value', string>>;
  /** What a value is, as a column says it. */
  roles: Readonly<Record<Role, string>>;
  /** What a value is, with its year, under the value. */
  label(role: Role, period: string): string;
  clause(place: string, label: string, value: string): string;
  measure(name: string, clauses: readonly string[]): string;
}

export const NEIGHBOUR_WORDS: Readonly<Record<Language, NeighbourWords>> = {
  en: {
    columns: { measure: 'Measure', place: 'District', period: 'Year', kind: 'What it is', value: 'Value' },
    roles: { baseline: 'start of a plan', target: 'aim', actual: 'outcome', forecast: 'estimate' },
    label: (role, period) =>
      ({
        baseline: `start, ${period}`,
        target: `aim for ${period}`,
        actual: `outcome, ${period}`,
        forecast: `estimate, ${period}`,
      })[role],
    clause: (place, label, value) => `${place} ${value} (${label})`,
    measure: (name, clauses) => `${name}: ${clauses.join('; ')}.`,
  },
  zh: {
    columns: { measure: '指标', place: '区', period: '年份', kind: '性质', value: '数值' },
    roles: { baseline: '规划起点', target: '目标', actual: '完成值', forecast: '预计' },
    label: (role, period) =>
      `${period}${{ baseline: '起点', target: '目标', actual: '完成', forecast: '预计' }[role]}`,
    clause: (place, label, value) => `${place}${label}${value}`,
    measure: (name, clauses) => `${name}：${clauses.join('，')}。`,
  },
};
