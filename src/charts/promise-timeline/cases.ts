import type { PromiseChart, PromiseLine } from './data.ts';

/** Invented promises, the usual and the hostile. */

const line = (
  name: string,
  made: number,
  due: number | null,
  more: Partial<PromiseLine> = {},
): PromiseLine => ({
  key: name,
  name,
  indicator: null,
  made,
  madeText: String(made),
  due,
  dueText: due === null ? null : String(due),
  marks: [],
  report: 'no report',
  voice: 'quiet',
  figure: null,
  ...more,
});

const chart = (groups: PromiseChart['groups'], more: Partial<PromiseChart> = {}): PromiseChart => ({
  from: 2015,
  until: 2035,
  lastReport: 2022.5,
  lastReportText: 'June 2023',
  groups,
  ...more,
});

const mark = (
  at: number,
  shape: PromiseLine['marks'][number]['shape'],
  voice: 'ink' | 'seal' = 'ink',
): PromiseLine['marks'][number] => ({ at, shape, voice, figure: null });

/** Every case by its name; a snapshot is drawn of each in both languages, wide and narrow. */
export const CASES: Readonly<Record<string, PromiseChart>> = {
  'kept-missed-silent': chart([
    [
      line('River trade: 70 bn yuan', 2015, 2020, {
        marks: [mark(2020, 'disc')],
        report: '75 bn yuan, target passed',
        voice: 'ink',
      }),
      line('Research: 2.8%', 2015, 2020, {
        marks: [mark(2020, 'cross')],
        report: '2.1%, missed',
        voice: 'ink',
      }),
      line('Foreign capital: 0.9 bn in all', 2015, 2020, {
        marks: [mark(2020, 'not-equal', 'seal')],
        report: 'not comparable',
        voice: 'seal',
      }),
    ],
    [
      line('River trade: 100 bn yuan', 2020, 2025, {
        marks: [mark(2020, 'disc-in-ring'), mark(2021, 'half-disc')],
        report: '9.5 bn yuan expected for 2021',
        voice: 'ink',
      }),
    ],
    [line('River trade: 200 bn yuan', 2020, 2035)],
  ]),
  'no-due-date': chart([
    [
      line('Ferry works, 15 bn yuan a year', 2021, null, {
        marks: [mark(2022.4, 'disc')],
        report: 'about 0.2 bn yuan in January–May 2023, no due date',
        voice: 'ink',
      }),
    ],
  ]),
  'one-line': chart([[line('River trade', 2020, 2025)]]),
  'everything-reported': chart([[line('River trade', 2015, 2020)]], { until: 2020, lastReport: 2021 }),
  'same-year': chart([
    [
      line('River trade', 2020, 2020, {
        marks: [mark(2020, 'dashed-square', 'seal')],
        report: 'no number',
        voice: 'seal',
      }),
    ],
  ]),
  'long-names': chart([
    [
      line('上渡区河埠船闸与内河航道综合整治及沿线码头提升改造工程总投资：约62.5亿元', 2016, 2035, {
        report: '没有任何文件提到它的进展和完成情况',
        voice: 'seal',
      }),
      line(
        'The new ferry terminal with its warehouses, its customs station and the road to the upper town',
        2020,
        2030,
      ),
    ],
  ]),
};
