import type { Language } from '../../model/vocabulary.ts';

/** The words of the chart that runs promises from their making to their due date. */
export interface PromiseWords {
  /** Over the first line. */
  promised: string;
  due: string;
  /** At the edge of the grey band: the date of the last document. */
  beyond(lastReport: string): string;
  silent: string;
  noDue: string;
  /** A promised level or sum, as the name of a line. */
  level(name: string, value: string): string;
  rate(name: string, value: string): string;
  fall(name: string, value: string): string;
  sum(name: string, value: string): string;
  /** What was printed at the end. */
  outcome(value: string, verdict: string): string;
  report(value: string, period: string | null, isExpected: boolean): string;
  otherScope(value: string, scope: string): string;
  columns: Readonly<Record<'promise' | 'made' | 'due' | 'report', string>>;
  clause(name: string, made: string, due: string | null, report: string): string;
  list(clauses: readonly string[]): string;
}

export const PROMISE_WORDS: Readonly<Record<Language, PromiseWords>> = {
  en: {
    promised: 'promised',
    due: 'due',
    beyond: (lastReport) => `no document after ${lastReport}`,
    silent: 'no report',
    noDue: 'no due date',
    level: (name, value) => `${name}: ${value}`,
    rate: (name, value) => `${name}: up ${value} a year`,
    fall: (name, value) => `${name}: down ${value} a year`,
    sum: (name, value) => `${name}: ${value} in all`,
    outcome: (value, verdict) => `${value}, ${verdict}`,
    report: (value, period, isExpected) =>
      [
        value,
        ...(isExpected ? ['expected'] : []),
        ...(period === null ? [] : [isExpected ? `for ${period}` : `in ${period}`]),
      ].join(' '),
    otherScope: (value, scope) => `${value} already in ${scope}`,
    columns: { promise: 'Promise', made: 'Counts from', due: 'Due', report: 'Report' },
    clause: (name, made, due, report) =>
      `${name}, from ${made}${due === null ? '' : ` to ${due}`}, ${report}`,
    list: (clauses) => `${clauses.join('; ')}.`,
  },
  zh: {
    promised: '承诺',
    due: '到期',
    beyond: (lastReport) => `${lastReport}以后没有文献`,
    silent: '无报告',
    noDue: '未定期限',
    level: (name, value) => `${name}${value}`,
    rate: (name, value) => `${name}年均增长${value}`,
    fall: (name, value) => `${name}年均下降${value}`,
    sum: (name, value) => `${name}累计${value}`,
    outcome: (value, verdict) => `${value}，${verdict}`,
    report: (value, period, isExpected) => `${period ?? ''}${isExpected ? '预计' : ''}${value}`,
    otherScope: (value, scope) => `${scope}已达${value}`,
    columns: { promise: '承诺', made: '起算', due: '到期', report: '报告' },
    clause: (name, made, due, report) => `${name}，自${made}${due === null ? '' : `至${due}`}，${report}`,
    list: (clauses) => `${clauses.join('；')}。`,
  },
};
