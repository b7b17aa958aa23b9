import type { BarGroup, BarRow } from './data.ts';

/** Invented bars, the usual and the hostile; the snapshots are drawn from them. */

const bar = (key: string, name: string, value: number, more: Partial<BarRow> = {}): BarRow => ({
  key,
  name,
  voice: 'ink',
  value: [{ text: `${String(value)} bn yuan`, bold: true }],
  stretches: [{ from: 0, to: value, style: 'outcome' }],
  ...more,
});

const group = (rows: readonly BarRow[], more: Partial<BarGroup> = {}): BarGroup => ({
  heading: null,
  limit: null,
  rows,
  ...more,
});

/** Every case by its name; a snapshot is drawn of each in both languages, wide and narrow. */
export const CASES: Readonly<Record<string, readonly BarGroup[]>> = {
  'promised-and-reported': [
    group([
      bar('promised', 'Ferry works, a year', 40, {
        stretches: [{ from: 0, to: 40, style: 'promise', figure: 'plan-1' }],
        reading: { value: 10, text: '10 bn yuan is three months of it' },
      }),
      bar('reported', 'January–March', 1.2),
    ]),
  ],
  'reading-at-the-end': [
    group([
      bar('a', 'Ferry works', 40, {
        reading: { value: 39.5, text: 'nearly all of what was announced for it' },
      }),
      bar('b', 'Mill', 3),
    ]),
  ],
  'parts-beyond-the-whole': [
    group(
      [
        bar('whole', 'All trades', 100, { stretches: [{ from: 0, to: 100, style: 'promise' }] }),
        bar('boats', 'Boats', 80, { stretches: [{ from: 0, to: 80, style: 'promise' }] }),
        bar('nets', 'Nets', 60, {
          stretches: [
            { from: 80, to: 100, style: 'promise' },
            { from: 100, to: 140, style: 'dispute' },
          ],
        }),
        bar('oars', 'Oars', 20, { stretches: [{ from: 140, to: 160, style: 'dispute' }] }),
      ],
      { limit: { value: 100, style: 'range' } },
    ),
  ],
  'two-groups': [
    group([bar('a15', 'All', 30), bar('b15', 'Part', 12)], {
      heading: '2015',
      limit: { value: 30, style: 'axis' },
    }),
    group([bar('a20', 'All', 45), bar('b20', 'Part', 31)], {
      heading: '2020',
      limit: { value: 45, style: 'axis' },
    }),
  ],
  'one-row': [group([bar('only', 'Ferry works', 7)])],
  'all-equal': [group([bar('a', 'Boats', 5), bar('b', 'Nets', 5), bar('c', 'Oars', 5)])],
  'huge-outlier': [group([bar('a', 'Boats', 98000), bar('b', 'Nets', 3), bar('c', 'Oars', 0.02)])],
  'nothing-at-all': [
    group([bar('a', 'Boats', 4), bar('b', 'Nets', 0, { stretches: [], value: [{ text: '—' }] })]),
  ],
  'long-names': [
    group([
      bar('a', '上渡区河埠船闸与内河航道综合整治及沿线码头提升改造工程（一期、二期）项目', 62, {
        value: [{ text: '总投资约62.5亿元', bold: true, voice: 'plan' }],
      }),
      bar(
        'b',
        'The new ferry terminal with its warehouses, its customs station and the road to the upper town',
        41,
      ),
    ]),
  ],
};
