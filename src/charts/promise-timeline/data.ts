import type { MarkShape } from '../layout-types.ts';

/** A report on the way of a promise, or the verdict at its end. */
export interface ReportMark {
  /** End of its period in years: 2020 is the end of 2020. */
  at: number;
  shape: MarkShape;
  voice: 'ink' | 'seal';
  figure: string | null;
}

/** A promise from its making to its due date, in years; 2020.5 is the middle of 2021. */
export interface PromiseLine {
  key: string;
  name: string;
  indicator: string | null;
  made: number;
  madeText: string;
  /** Null where no document sets a date. */
  due: number | null;
  dueText: string | null;
  marks: readonly ReportMark[];
  /** What was reported, or that nothing was. */
  report: string;
  voice: 'ink' | 'seal' | 'quiet';
  figure: string | null;
}

/** Lines in groups, with the first and last year of the axis and the end of the last document. */
export interface PromiseChart {
  from: number;
  until: number;
  lastReport: number;
  /** The same in words. */
  lastReportText: string;
  groups: readonly (readonly PromiseLine[])[];
}
